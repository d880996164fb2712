package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SkillsCheckProcessTest extends DiagramTest {

    SkillsCheckProcessTest() {
        super("skills-check");
    }

    @BeforeEach
    void start() {
        start("skills-check");
    }

    @Test
    void confirmsTheProfile() {
        complete("confirm-profile");
        process("skills-check").isCompleted().hasCompletedElements("confirm-skill-profile").hasVariable("skillsOutcome", "confirmed");
        assertThat(workers.asked("prepare-profile")).hasSize(1);
        assertThat(workers.asked("record-profile-review")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("profileOutcome", "confirmed").containsEntry("waitingOn", "team"));
    }

    @Test
    void endsUnconfirmedWhenItIsNotTheMoment() {
        complete("confirm-profile", "profileOutcome", "not-now");
        process("skills-check").isCompleted().hasVariable("skillsOutcome", "not-confirmed");
        assertThat(workers.asked("confirm-skill-profile")).isEmpty();
    }

    @Test
    void letsSomeoneStartWithoutAProfile() {
        complete("confirm-profile", "profileOutcome", "start-now");
        process("skills-check").isCompleted().hasVariable("skillsOutcome", "start-now");
        assertThat(workers.asked("confirm-skill-profile")).isEmpty();
    }

    @Test
    void keepsTheFactsForTheAdvice() {
        complete("confirm-profile", "gapTrainable", true, "employerWilling", true);
        process("skills-check").isCompleted().hasVariables(Map.of("gapTrainable", true, "employerWilling", true,
                "courseAvailable", false, "diplomaFeasible", false, "learningCompanyAvailable", false));
    }

    @Test
    void asksAgainWhileTheProfileIsEmpty() {
        workers.nextFailsWith("confirm-skill-profile", "profile-empty");
        workers.nextFailsWith("confirm-skill-profile", "profile-empty");
        complete("confirm-profile");
        complete("confirm-profile");
        complete("confirm-profile");
        process("skills-check").isCompleted().hasCompletedElement("profile-empty", 2).hasVariable("skillsOutcome", "confirmed");
    }

    @Test
    void reminds() {
        assertReminds("skills-check", "confirm-profile");
        complete("confirm-profile");
        process("skills-check").isCompleted().hasVariables(Map.of("skillsOutcome", "confirmed"));
    }
}
