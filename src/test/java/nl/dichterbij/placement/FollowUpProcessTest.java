package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status.Code;
import java.time.Duration;
import java.util.Map;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of {@code follow-up}. */
class FollowUpProcessTest extends DiagramTest {

    private static final String FOLLOW_UP = "6c1f7e0a-7a55-4b8e-9d0e-54b7f1a0c001";
    private static final Duration RETRY = Duration.ofDays(2);

    @BeforeEach
    void fallDue() {
        fallDue("f-1");
    }

    @Test
    void recordsHowSomeoneIsDoing() {
        complete("contact-candidate", "hoursPerWeek", 28, "contractType", "permanent", "atRisk", true);
        process("follow-up").isCompleted().hasCompletedElements("record-follow-up", "follow-up-recorded");
        assertThat(workers.asked("record-contact")).singleElement().satisfies(seen -> assertThat(seen)
                .containsEntry("hoursPerWeek", 28).containsEntry("contractType", "permanent").containsEntry("atRisk", true));
        assertThat(workers.asked("record-follow-up")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("workStatus", "working").containsEntry("followUpId", FOLLOW_UP));
        assertThat(workers.elements("record-milestone")).containsExactly("milestone-followed-up");
        assertThat(workers.asked("register-instance")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("businessKey", "follow-up:" + FOLLOW_UP));
    }

    @Test
    void triesAgainToReachSomeoneButNotForEver() {
        notReached();
        pass("follow-up", "contact-retry-due", RETRY.plusMinutes(1));
        notReached();
        pass("follow-up", "contact-retry-due", RETRY.plusMinutes(1));
        notReached();
        process("follow-up").isCompleted().hasCompletedElements("record-unreachable", "milestone-followed-up").hasVariable("contactAttempt", 3);
        assertThat(workers.asked("record-follow-up")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("workStatus", "unreachable"));
    }

    @Test
    void recordsSomeoneReachedAtTheSecondAttempt() {
        notReached();
        pass("follow-up", "contact-retry-due", RETRY.plusMinutes(1));
        complete("contact-candidate", "workStatus", "other-employer");
        process("follow-up").isCompleted().hasNotActivatedElements("record-unreachable");
        assertThat(workers.asked("record-follow-up")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("workStatus", "other-employer"));
    }

    @Test
    void reminds() {
        assertReminds("follow-up", "contact-candidate");
    }

    @Test
    void dropsTheStepWhenCancelled() {
        open("contact-candidate");
        cancel();
        process("follow-up").isCompleted().hasTerminatedElements("contact-candidate").hasCompletedElements("follow-up-dropped");
        assertThat(workers.asked("record-follow-up")).isEmpty();
    }

    @Test
    void dropsTheRetryWhenCancelled() {
        notReached();
        process("follow-up").hasActiveElements("contact-retry-due");
        cancel();
        process("follow-up").isCompleted().hasTerminatedElements("contact-retry-due").hasCompletedElements("follow-up-dropped");
    }

    @Test
    void startsOnceHoweverOftenTheMessageIsSent() {
        open("contact-candidate");
        assertThatThrownBy(() -> fallDue("f-1"))
                .isInstanceOfSatisfying(ClientStatusException.class, e -> assertThat(e.getStatusCode()).isEqualTo(Code.ALREADY_EXISTS));
        open("contact-candidate");
    }

    private void notReached() {
        complete("contact-candidate", "contactOutcome", "not-reached");
    }

    private void cancel() {
        publish("follow-up-cancelled", FOLLOW_UP, "c-1", Map.of());
    }

    private void fallDue(String messageId) {
        publish("follow-up-due", FOLLOW_UP, messageId, Map.of(
                "followUpId", FOLLOW_UP,
                "caseId", CASE,
                "caseNumber", "2026-000001",
                "regionCode", "AM03",
                "businessKey", "follow-up:" + FOLLOW_UP,
                "occurrence", 1,
                "months", 1,
                "maxContactAttempts", 3,
                "contactRetryAfter", RETRY.toString()));
    }
}
