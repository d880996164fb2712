package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status.Code;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.Test;

/** Every path of {@code follow-up}. */
class FollowUpProcessTest extends DiagramTest {

    private static final String FOLLOW_UP = "6c1f7e0a-7a55-4b8e-9d0e-54b7f1a0c001";
    private static final Duration RETRY = Duration.ofDays(2);

    private int answers;

    FollowUpProcessTest() {
        super("follow-up");
    }

    @Test
    void recordsHowSomeoneIsDoing() {
        fallDue();
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
        fallDue();
        notReached();
        pass("follow-up", "await-retry", RETRY.plusMinutes(1));
        notReached();
        pass("follow-up", "await-retry", RETRY.plusMinutes(1));
        notReached();
        process("follow-up").isCompleted().hasCompletedElements("record-unreachable", "milestone-followed-up").hasVariable("contactAttempt", 3);
        assertThat(workers.asked("record-follow-up")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("workStatus", "unreachable"));
    }

    @Test
    void recordsSomeoneReachedAtTheSecondAttempt() {
        fallDue();
        notReached();
        pass("follow-up", "await-retry", RETRY.plusMinutes(1));
        complete("contact-candidate", "workStatus", "other-employer");
        process("follow-up").isCompleted().hasNotActivatedElements("record-unreachable");
        assertThat(workers.asked("record-follow-up")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("workStatus", "other-employer"));
    }

    @Test
    void reminds() {
        fallDue();
        assertReminds("follow-up", "contact-candidate");
    }

    @Test
    void dropsTheStepWhenCancelled() {
        fallDue();
        open("contact-candidate");
        cancel();
        process("follow-up").isCompleted().hasTerminatedElements("contact-candidate").hasCompletedElements("follow-up-dropped");
        assertThat(workers.asked("record-follow-up")).isEmpty();
    }

    @Test
    void dropsTheRetryWhenCancelled() {
        fallDue();
        notReached();
        process("follow-up").hasActiveElements("await-retry");
        cancel();
        process("follow-up").isCompleted().hasTerminatedElements("await-retry").hasCompletedElements("follow-up-dropped");
    }

    @Test
    void startsOnceHoweverOftenTheMessageIsSent() {
        fallDue();
        open("contact-candidate");
        assertThatThrownBy(() -> fallDue("f-1"))
                .isInstanceOfSatisfying(ClientStatusException.class, e -> assertThat(e.getStatusCode()).isEqualTo(Code.ALREADY_EXISTS));
        open("contact-candidate");
    }

    @Test
    void recordsTheAnswersOfBothWithoutACall() {
        known("none", "none", false);
        known("working", "none", false);
        known("working", "working", false);
        fallDue();
        process("follow-up").hasActiveElements("await-answers");
        answer();
        process("follow-up").hasCompletedElement("answer-received", 1).hasActiveElements("await-answers");
        answer();
        process("follow-up").isCompleted().hasCompletedElements("record-answers", "milestone-followed-up", "follow-up-recorded")
                .hasNotActivatedElements("contact-candidate", "answers-overdue");
        assertThat(workers.asked("ask-follow-up")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("followUpId", FOLLOW_UP));
        assertThat(workers.asked("record-follow-up-answers")).hasSize(1);
        assertThat(workers.asked("record-follow-up")).isEmpty();
        assertThat(workers.elements("record-milestone")).containsExactly("milestone-followed-up");
        assertThat(rules()).containsExactly("wait-for-answers", "wait-for-employer", "all-well");
    }

    @Test
    void silenceMakesACall() {
        known("none", "none", false);
        known("none", "working", false);
        fallDue();
        pass("follow-up", "await-answers", ANSWERS.plusMinutes(1));
        complete("contact-candidate");
        process("follow-up").isCompleted().hasCompletedElements("answers-overdue", "record-follow-up");
        assertThat(rules()).containsExactly("wait-for-answers", "silence");
    }

    @Test
    void silenceOfTheEmployerAloneMakesNone() {
        known("none", "none", false);
        known("learning", "none", false);
        known("learning", "none", false);
        fallDue();
        answer();
        process("follow-up").hasCompletedElement("answer-received", 1);
        pass("follow-up", "await-answers", ANSWERS.plusMinutes(1));
        process("follow-up").isCompleted().hasCompletedElements("record-answers").hasNotActivatedElements("contact-candidate");
        assertThat(rules()).containsExactly("wait-for-answers", "wait-for-employer", "employer-silent");
    }

    @Test
    void aRiskMakesACallAtOnce() {
        known("none", "none", false);
        known("working", "none", true);
        fallDue();
        process("follow-up").hasActiveElements("await-answers");
        answer();
        complete("contact-candidate");
        process("follow-up").isCompleted().hasCompletedElements("record-follow-up").hasNotActivatedElements("answers-overdue", "record-answers");
        assertThat(rules()).containsExactly("wait-for-answers", "risk-reported");
    }

    @Test
    void anAnswerBeforeTheCallEndsTheTask() {
        known("none", "none", false);
        known("none", "none", false);
        known("working", "none", false);
        fallDue();
        pass("follow-up", "await-answers", ANSWERS.plusMinutes(1));
        open("contact-candidate");
        answer();
        process("follow-up").isCompleted().hasTerminatedElements("contact-candidate")
                .hasCompletedElements("answer-before-call", "weigh-late-answers", "judge-late-risk", "record-answers", "follow-up-recorded");
        assertThat(workers.asked("record-follow-up")).isEmpty();
        assertThat(workers.elements("record-milestone")).containsExactly("milestone-followed-up");
        assertThat(rules()).containsExactly("wait-for-answers", "silence", "employer-silent");
    }

    @Test
    void aWorryingAnswerBeforeTheCallLeavesTheTask() {
        known("not-asked", "none", false);
        known("not-asked", "working", true);
        fallDue();
        open("contact-candidate");
        answer();
        process("follow-up").hasCompletedElements("call-stands").hasActiveElements("contact-candidate");
        complete("contact-candidate");
        process("follow-up").isCompleted().hasCompletedElements("record-follow-up").hasNotActivatedElements("record-answers");
    }

    @Test
    void anAnswerBeforeTheNextAttemptIsRecorded() {
        known("none", "not-asked", false);
        known("none", "not-asked", false);
        known("working", "not-asked", false);
        fallDue();
        pass("follow-up", "await-answers", ANSWERS.plusMinutes(1));
        notReached();
        process("follow-up").hasActiveElements("await-retry");
        answer();
        process("follow-up").isCompleted().hasCompletedElements("answer-before-retry", "record-answers")
                .hasNotActivatedElements("contact-retry-due", "record-unreachable");
    }

    /** Whatever a table that was changed says: after the term nothing waits any longer. */
    @Test
    void neverWaitsAfterTheTerm() throws Exception {
        var table = Files.readString(Path.of("bpmn/follow-up-risk.dmn"));
        var waits = table.replace("\"call\"", "\"wait\"").replace("\"wait\",\"wait\",", "\"wait\",\"call\",");
        assertThat(waits).isNotEqualTo(table);
        client.newDeployResourceCommand().addResourceStringUtf8(waits, "follow-up-risk.dmn")
                .addResourceFromClasspath("bpmn/follow-up.bpmn").addResourceFromClasspath("forms/contact-candidate.form").send().join();
        known("none", "none", false);
        known("none", "none", false);
        fallDue();
        pass("follow-up", "await-answers", ANSWERS.plusMinutes(1));
        open("contact-candidate");
    }

    @Test
    void dropsTheQuestionsWhenCancelled() {
        known("none", "none", false);
        fallDue();
        process("follow-up").hasActiveElements("await-answers");
        cancel();
        process("follow-up").isCompleted().hasTerminatedElements("await-answers").hasCompletedElements("follow-up-dropped");
        assertThat(workers.asked("record-follow-up-answers")).isEmpty();
    }

    @Test
    void usesNoOtherVariablesThanItsList() {
        fallDue();
        complete("contact-candidate", "hoursPerWeek", 28, "contractType", "permanent");
        process("follow-up").isCompleted();
        var listed = Arrays.stream(FollowUpVariables.class.getRecordComponents()).map(RecordComponent::getName).toList();
        assertThat(listed).containsAll(variables("follow-up"));
    }

    /** What the worker will find at the next moment that it looks. */
    private void known(String jobseeker, String employer, boolean risk) {
        workers.next("weigh-follow-up-answers",
                Map.of("jobseekerAnswer", jobseeker, "employerAnswer", employer, "riskReported", risk));
    }

    private void answer() {
        publish("follow-up-answered", FOLLOW_UP, "a-" + ++answers, Map.of());
    }

    @SuppressWarnings("unchecked")
    private List<Object> rules() {
        return workers.asked("record-follow-up-risk").stream()
                .map(seen -> ((Map<String, Object>) seen.get("followUpRisk")).get("ruleId")).toList();
    }

    private void fallDue() {
        fallDue("f-1");
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
