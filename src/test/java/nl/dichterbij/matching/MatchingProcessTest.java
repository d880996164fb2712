package nl.dichterbij.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of {@code matching}. */
class MatchingProcessTest extends DiagramTest {

    private static final List<String> STEPS = List.of("judge-proposals", "invite-candidate", "await-employer", "discuss-match");

    MatchingProcessTest() {
        super("matching");
    }

    @BeforeEach
    void start() {
        start("matching");
    }

    @Test
    void makesAMatch() {
        STEPS.forEach(this::complete);
        process("matching").isCompleted().hasCompletedElements("matched").hasVariables(Map.of(
                "matchOutcome", "matched", "proposalId", "p-1", "vacancyId", "v-12"));
        assertThat(workers.asked("secure-match")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("proposalId", "p-1"));
        assertThat(workers.asked("search-vacancies")).hasSize(1);
    }

    @Test
    void tellsWhoIsWaitedFor() {
        STEPS.forEach(this::complete);
        process("matching").isCompleted();
        assertThat(List.of("record-judgement", "record-invitation", "record-employer-answer", "record-meeting"))
                .extracting(type -> workers.asked(type).getFirst().get("waitingOn"))
                .containsExactly("team", "jobseeker", "employer", "team");
    }

    @Test
    void stopsWhenTheTeamStops() {
        complete("judge-proposals", "judgement", "stop");
        process("matching").isCompleted().hasCompletedElements("search-stopped").hasVariable("matchOutcome", "no-match");
    }

    @Test
    void stopsWhenNothingIsLeftToPropose() {
        complete("judge-proposals");
        workers.next("search-vacancies", Map.of("proposalCount", 0, "proposalOptions", List.of()));
        complete("invite-candidate", "candidateAnswer", "no", "declineReason", "travel");
        process("matching").isCompleted().hasCompletedElements("no-proposals").hasVariable("matchOutcome", "no-match");
    }

    @ParameterizedTest
    @CsvSource({
        "invite-candidate, candidateAnswer, no,       record-invitation",
        "await-employer,   employerAnswer,  decline,  record-employer-answer",
        "discuss-match,    meetingOutcome,  no-match, record-meeting",
    })
    void searchesAgainAfterANo(String step, String variable, String answer, String listener) {
        completeBefore(step);
        complete(step, variable, answer, "declineReason", "travel");
        open("judge-proposals");
        assertThat(workers.asked(listener)).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry(variable, answer).containsEntry("declineReason", "travel"));
        assertThat(workers.asked("search-vacancies")).hasSize(2);
        STEPS.forEach(this::complete);
        process("matching").isCompleted().hasVariable("matchOutcome", "matched").hasVariable("declineReason", null);
    }

    @Test
    void letsAProposalExpireWhenTheEmployerStaysSilent() {
        completeBefore("await-employer");
        open("await-employer");
        engine.increaseTime(EXPIRY.plusMinutes(1));
        open("judge-proposals");
        process("matching").hasTerminatedElements("await-employer").hasCompletedElements("employer-answer-expired", "expire-proposal");
        assertThat(workers.asked("expire-proposal")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("proposalId", "p-1"));
        assertThat(workers.asked("record-employer-answer")).isEmpty();
    }

    @Test
    void searchesAgainWhenTheVacancyIsGone() {
        workers.nextFailsWith("secure-match", "vacancy-filled");
        STEPS.forEach(this::complete);
        open("judge-proposals");
        process("matching").hasCompletedElements("vacancy-filled").hasNotActivatedElements("matched");
        STEPS.forEach(this::complete);
        process("matching").isCompleted().hasVariable("matchOutcome", "matched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"judge-proposals", "invite-candidate", "await-employer", "discuss-match"})
    void reminds(String step) {
        completeBefore(step);
        assertReminds("matching", step);
    }

    private void completeBefore(String step) {
        STEPS.stream().takeWhile(other -> !other.equals(step)).forEach(this::complete);
    }
}
