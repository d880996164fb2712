package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every path of {@code praktijkverklaring}. */
class PraktijkverklaringProcessTest extends DiagramTest {

    private static final String PROCESS = "praktijkverklaring";
    private static final String AGREEMENT = "7d0a4a3e-2f5b-4f0e-9f39-1f4b1f0f8a11";
    private static final Duration PERIOD = Duration.ofDays(30);

    PraktijkverklaringProcessTest() {
        super("praktijkverklaring");
    }

    @BeforeEach
    void start() {
        workers.usually("open-agreement", () -> Map.of("agreementId", AGREEMENT));
        workers.usually("check-recognition", () -> Map.of("recognition", "valid"));
        workers.usually("check-agreement", () -> Map.of("agreementCheck", "complete", "periodEnd", inDays(PERIOD.toDays())));
        workers.usually("ask-judgement", () -> Map.of(
                "judgementRemindAt", engine.getCurrentTime().plus(REMINDER).toString(),
                "judgementExpiresAt", engine.getCurrentTime().plus(EXPIRY).toString()));
        workers.usually("gather-statement-facts", () -> facts());
        workers.usually("issue-statement", () -> Map.of("statementId", "st-1"));
        start(PROCESS);
    }

    @Test
    void issuesAStatement() {
        reachJudgement();
        judged();
        complete("deliver-statement");
        process(PROCESS).isCompleted().hasCompletedElements("statement-issued")
                .hasVariables(Map.of("statementOutcome", "issued", "statementId", "st-1"));
        assertThat(workers.elements("record-milestone")).containsExactly("milestone-agreement-signed", "milestone-statement-issued");
        assertThat(workers.asked("record-issue-decision")).singleElement().satisfies(seen -> {
            assertThat(seen).containsEntry("agreementSigned", true).containsEntry("masteredCount", 2);
            assertThat((Map<?, ?>) seen.get("issueDecision")).extracting("ruleId", "outcome").containsExactly("issue", "issue");
        });
        assertThat(workers.asked("end-agreement")).isEmpty();
    }

    @Test
    void tellsWhoIsWaitedFor() {
        reachJudgement();
        judged();
        complete("deliver-statement");
        process(PROCESS).isCompleted();
        assertThat(List.of("record-leerbedrijf", "record-work-processes", "record-signing", "record-delivery"))
                .extracting(type -> workers.asked(type).getFirst().get("waitingOn"))
                .containsExactly("team", "team", "school", "team");
    }

    @Test
    void stopsWithoutALeerbedrijf() {
        complete("choose-leerbedrijf", "leerbedrijfOutcome", "stop");
        ends("no-leerbedrijf", "end-without-leerbedrijf");
    }

    @Test
    void asksForAnotherLeerbedrijfUntilOneIsRecognised() {
        workers.next("check-recognition", Map.of("recognition", "not-recognised"));
        workers.next("check-recognition", Map.of("recognition", "incomplete"));
        complete("choose-leerbedrijf");
        complete("choose-leerbedrijf");
        complete("choose-leerbedrijf");
        open("choose-work-processes");
        process(PROCESS).hasVariable("recognition", "valid");
    }

    @Test
    void stopsWhenSomeoneDoesNotSign() {
        complete("choose-leerbedrijf");
        complete("choose-work-processes");
        complete("sign-agreement", "signingOutcome", "refused");
        ends("signing-refused", "end-after-refusal");
    }

    @Test
    void asksAgainForAMissingSignature() {
        workers.next("check-agreement", Map.of("agreementCheck", "unsigned", "periodEnd", inDays(30)));
        complete("choose-leerbedrijf");
        complete("choose-work-processes");
        complete("sign-agreement");
        complete("sign-agreement");
        process(PROCESS).hasActiveElements("learning").hasVariable("agreementCheck", "complete");
    }

    @ParameterizedTest
    @CsvSource({"incomplete", "not-recognised"})
    void goesBackToTheLeerbedrijf(String check) {
        workers.next("check-agreement", Map.of("agreementCheck", check));
        complete("choose-leerbedrijf");
        complete("choose-work-processes");
        complete("sign-agreement");
        open("choose-leerbedrijf");
        process(PROCESS).hasVariable("agreementCheck", check);
        assertThat(workers.asked("record-milestone")).isEmpty();
    }

    @Test
    void waitsUntilTheLastDayAndNotLonger() {
        sign();
        process(PROCESS).hasActiveElements("learning");
        engine.increaseTime(PERIOD.minusDays(1));
        process(PROCESS).hasActiveElements("learning");
        engine.increaseTime(Duration.ofDays(2));
        process(PROCESS).hasActiveElements("await-judgement");
    }

    @Test
    void asksForTheJudgementWhenThePeriodIsStoppedEarly() {
        sign();
        process(PROCESS).hasActiveElements("learning");
        publish("praktijkverklaring-period-stopped", AGREEMENT, "stop-1", Map.of());
        process(PROCESS).hasCompletedElements("period-stopped").hasActiveElements("await-judgement");
    }

    @Test
    void remindsThePraktijkopleiderOnce() {
        reachJudgement();
        engine.increaseTime(REMINDER.plusMinutes(1));
        process(PROCESS).hasCompletedElements("remind-praktijkopleider", "praktijkopleider-reminded").hasActiveElements("await-judgement");
        judged();
        open("deliver-statement");
        assertThat(workers.asked("remind-praktijkopleider")).hasSize(1);
    }

    @Test
    void callsThePraktijkopleiderAndAsksAgain() {
        reachJudgement();
        engine.increaseTime(EXPIRY.plusMinutes(1));
        complete("call-praktijkopleider");
        process(PROCESS).hasActiveElements("await-judgement");
        assertThat(workers.asked("ask-judgement")).hasSize(2);
        judged();
        open("deliver-statement");
    }

    @Test
    void aJudgementEndsTheCall() {
        reachJudgement();
        engine.increaseTime(EXPIRY.plusMinutes(1));
        open("call-praktijkopleider");
        judged();
        open("deliver-statement");
        process(PROCESS).hasTerminatedElements("call-praktijkopleider").hasCompletedElements("judged-after-all");
        assertThat(workers.asked("record-judgement-call")).isEmpty();
    }

    @Test
    void endsWithoutAStatementWhenThereIsNoJudgement() {
        workers.next("gather-statement-facts", facts("masteredCount", 0, "praktijkopleiderSigned", false));
        reachJudgement();
        engine.increaseTime(EXPIRY.plusMinutes(1));
        complete("call-praktijkopleider", "judgementCallOutcome", "no-judgement");
        ends("nothing-mastered", "end-without-statement");
    }

    @Test
    void decidesAgainWhenABlockIsResolved() {
        workers.next("gather-statement-facts", facts("recognitionValid", false));
        reachJudgement();
        judged();
        complete("resolve-block");
        open("deliver-statement");
        assertThat(workers.asked("record-issue-decision")).hasSize(2);
    }

    @Test
    void endsWhenABlockCannotBeResolved() {
        workers.next("gather-statement-facts", facts("agreementSigned", false));
        reachJudgement();
        judged();
        complete("resolve-block", "blockOutcome", "stop");
        ends("statement-blocked", "end-after-block");
    }

    @Test
    void obtainsBothSignaturesBeforeIssuing() {
        workers.next("gather-statement-facts", facts("praktijkopleiderSigned", false, "schoolSigned", false));
        workers.next("gather-statement-facts", facts("schoolSigned", false));
        reachJudgement();
        judged();
        complete("obtain-praktijkopleider-signature");
        complete("obtain-school-signature");
        open("deliver-statement");
        assertThat(workers.asked("record-statement-signature")).extracting(seen -> seen.get("waitingOn"))
                .containsExactly("employer", "school");
        assertThat(workers.asked("issue-statement")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "praktijkopleiderSigned, obtain-praktijkopleider-signature, praktijkopleider-refused, end-without-praktijkopleider",
        "schoolSigned,           obtain-school-signature,           school-refused,           end-without-school",
    })
    void endsWhenSomeoneDoesNotSignTheStatement(String missing, String task, String end, String service) {
        workers.next("gather-statement-facts", facts(missing, false));
        reachJudgement();
        judged();
        complete(task, "signatureOutcome", "refused");
        ends(end, service);
    }

    @ParameterizedTest
    @CsvSource({"choose-leerbedrijf", "choose-work-processes", "sign-agreement", "call-praktijkopleider", "resolve-block",
        "obtain-praktijkopleider-signature", "obtain-school-signature", "deliver-statement"})
    void reminds(String step) {
        switch (step) {
            case "resolve-block" -> workers.next("gather-statement-facts", facts("recognitionValid", false));
            case "obtain-praktijkopleider-signature" -> workers.next("gather-statement-facts", facts("praktijkopleiderSigned", false));
            case "obtain-school-signature" -> workers.next("gather-statement-facts", facts("schoolSigned", false));
            default -> { }
        }
        for (var before : List.of("choose-leerbedrijf", "choose-work-processes", "sign-agreement")) {
            if (before.equals(step)) {
                assertReminds(PROCESS, step);
                return;
            }
            complete(before);
        }
        pass(PROCESS, "learning", PERIOD.plusDays(1));
        process(PROCESS).hasActiveElements("await-judgement");
        if (step.equals("call-praktijkopleider")) {
            engine.increaseTime(EXPIRY.plusMinutes(1));
        } else {
            judged();
        }
        assertReminds(PROCESS, step);
    }

    private void sign() {
        complete("choose-leerbedrijf");
        complete("choose-work-processes");
        complete("sign-agreement");
    }

    private void reachJudgement() {
        sign();
        pass(PROCESS, "learning", PERIOD.plusDays(1));
        process(PROCESS).hasActiveElements("await-judgement");
    }

    private void judged() {
        publish("praktijkverklaring-judged", AGREEMENT, "judged-1", Map.of());
    }

    private void ends(String end, String service) {
        process(PROCESS).isCompleted().hasCompletedElements(end).hasVariable("statementOutcome", "not-issued");
        assertThat(workers.elements("end-agreement")).containsExactly(service);
        assertThat(workers.asked("issue-statement")).isEmpty();
    }

    private static Map<String, Object> facts(Object... namesAndValues) {
        var facts = new HashMap<String, Object>(Map.of("agreementSigned", true, "recognitionValid", true, "masteredCount", 2,
                "praktijkopleiderSigned", true, "schoolSigned", true));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return facts;
    }
}
