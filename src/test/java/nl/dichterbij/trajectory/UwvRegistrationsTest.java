package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked to register at UWV, and what is kept of the answer; every answer is delivered twice. */
@PageTest
@Import(DossierPages.class)
class UwvRegistrationsTest {

    private static final long PROCESS = 77;

    @Autowired
    private DossierPages pages;
    @Autowired
    private UwvRegistrations registrations;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Steps steps;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void onlySomeoneWithoutBenefitIsAsked(Benefit benefit) {
        assertThat(registrations.isNeeded(pages.register(benefit).id())).isEqualTo(benefit == Benefit.NONE);
    }

    @Test
    void whoSaysSoAtTheIntakeIsNotAsked() {
        var id = pages.register(Benefit.NONE).id();
        for (int i = 0; i < 2; i++) {
            trajectories.recordIntake(open(id, "conduct-intake"), "continue", null, true);
        }
        assertThat(registrations.isNeeded(id)).isFalse();
        assertThat(known(id)).isEqualTo(UwvRegistration.REGISTERED);
    }

    @Test
    void notTickedAtTheIntakeMeansUnknown() {
        var id = pages.register(Benefit.NONE).id();
        trajectories.recordIntake(open(id, "conduct-intake"), "continue", null, false);
        assertThat(registrations.isNeeded(id)).isTrue();
    }

    @Test
    void anAnswerIsKeptOnceAndNotAskedForAgain() {
        var id = pages.register(Benefit.NONE).id();
        var step = open(id, "register-at-uwv");
        registrations.record(step, "refused");
        registrations.record(step, "registered");
        assertThat(known(id)).as("the second delivery changes nothing").isEqualTo(UwvRegistration.REFUSED);
        assertThat(registrations.isNeeded(id)).isFalse();
        assertThat(steps.openIn(id)).isEmpty();
    }

    @Test
    void silenceClosesTheStep() {
        var id = pages.register(Benefit.NONE).id();
        open(id, "register-at-uwv");
        for (int i = 0; i < 2; i++) {
            registrations.expire(id, PROCESS);
        }
        assertThat(known(id)).isEqualTo(UwvRegistration.NO_ANSWER);
        assertThat(steps.of(id)).singleElement().extracting(Step::outcome).isEqualTo("no-answer");
    }

    @Test
    void answersOfAStepWithoutAWorkerOfItsOwnAreKeptOnce() {
        var id = pages.register(Benefit.NONE).id();
        var step = open(id, "discuss-next-step");
        var answers = StepAnswers.of(Map.of("outcome", "choose-again", "hours", 24));
        assertThat(steps.close(step, answers.outcome(), answers)).isTrue();
        assertThat(steps.close(step, "done", StepAnswers.of(Map.of("outcome", "done")))).isFalse();
        assertThat(steps.answeredIn(id)).singleElement().satisfies(kept -> assertThat(kept.answers().shown())
                .containsExactly(new StepAnswers.Shown("hours", "24"), new StepAnswers.Shown("outcome", "choose-again")));
        assertThat(steps.of(id)).singleElement().extracting(Step::outcome).isEqualTo("choose-again");
    }

    private UwvRegistration known(CaseId id) {
        return trajectories.answersOf(id).uwvRegistration();
    }

    private StepRef open(CaseId id, String element) {
        var key = UUID.randomUUID().getMostSignificantBits() >>> 1;
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, ?, ?, 0, 'jobseeker', now(), now())""").params(key, id.value(), PROCESS, element).update();
        return new StepRef(id, key);
    }
}
