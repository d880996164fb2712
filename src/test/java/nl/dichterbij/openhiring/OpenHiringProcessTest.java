package nl.dichterbij.openhiring;

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

/** Every path of {@code open-hiring}. */
class OpenHiringProcessTest extends DiagramTest {

    private static final String ENROLMENT = "e1d2c3b4-0000-4000-8000-000000000001";

    OpenHiringProcessTest() {
        super("open-hiring");
    }

    @BeforeEach
    void prepare() {
        workers.usually("list-open-hiring-places", () -> Map.of("placeOptions", List.of(Map.of("label", "OH-000001", "value", "oh-1"))));
        workers.usually("register-open-hiring-start", () -> Map.of("placementId", "pl-9"));
        mode("team");
        state("turn");
    }

    @Test
    void theTeamCallsWhoeverHasTheTurnAndRegistersTheStart() {
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn");
        complete("confirm-open-hiring-start", "hoursPerWeek", 20);
        process("open-hiring").isCompleted().hasCompletedElements("started", "take-place")
                .hasVariables(Map.of("openHiringOutcome", "started", "placementId", "pl-9"));
        assertThat(workers.asked("enrol-open-hiring")).singleElement().satisfies(seen -> assertThat(seen)
                .containsEntry("openHiringPlaceId", "oh-1").containsEntry("canStart", "yes").containsEntry("hoursPerWeek", 24));
        assertThat(workers.asked("register-open-hiring-start")).singleElement().satisfies(seen -> assertThat(seen)
                .containsEntry("enrolmentId", ENROLMENT).containsEntry("hoursPerWeek", 20).containsEntry("followUpConsent", "yes"));
        assertThat(workers.elements("record-milestone")).containsExactly("milestone-enrolled");
    }

    @Test
    void nothingSuitableEndsTheRoute() {
        start("open-hiring");
        complete("choose-open-hiring-place", "placeChoice", "nothing-suitable");
        process("open-hiring").isCompleted().hasCompletedElements("no-place-chosen").hasVariable("openHiringOutcome", "declined");
        assertThat(workers.asked("enrol-open-hiring")).isEmpty();
    }

    @Test
    void aPlaceThatWasClosedMeanwhileLeadsBackToTheChoice() {
        workers.nextFailsWith("enrol-open-hiring", "open-hiring-place-closed");
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("choose-open-hiring-place");
        open("call-in-turn");
        process("open-hiring").hasCompletedElements("place-gone");
        assertThat(workers.asked("list-open-hiring-places")).hasSize(2);
    }

    @Test
    void waitsForTheTurn() {
        state("waiting");
        start("open-hiring");
        complete("choose-open-hiring-place");
        process("open-hiring").isWaitingForMessage("open-hiring-wait-over", ENROLMENT);
        state("turn");
        waitOver();
        open("call-in-turn");
        process("open-hiring").hasCompletedElements("list-changed");
    }

    @Test
    void aPlaceThatIsClosedWhileWaitingLeadsBackToTheChoice() {
        state("waiting");
        start("open-hiring");
        complete("choose-open-hiring-place");
        process("open-hiring").isWaitingForMessage("open-hiring-wait-over", ENROLMENT);
        state("closed");
        waitOver();
        open("choose-open-hiring-place");
    }

    @Test
    void asksAfterALongWaitWhetherItIsStillGood() {
        waitLong();
        complete("ask-still-waiting");
        process("open-hiring").hasActiveElements("wait-for-turn");
        engine.increaseTime(Duration.ofDays(31));
        complete("ask-still-waiting", "waitAnswer", "leave");
        process("open-hiring").isCompleted().hasCompletedElements("left").hasVariable("openHiringOutcome", "declined");
        assertThat(workers.asked("end-open-hiring-claim")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("claimOutcome", "left").containsEntry("enrolmentId", ENROLMENT));
    }

    @Test
    void theTurnComesWhileTheQuestionIsStillOpen() {
        waitLong();
        open("ask-still-waiting");
        state("turn");
        waitOver();
        open("call-in-turn");
        process("open-hiring").hasTerminatedElements("ask-still-waiting").hasCompletedElements("list-changed-meanwhile");
    }

    @Test
    void declines() {
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn", "callOutcome", "decline");
        process("open-hiring").isCompleted().hasCompletedElements("declined").hasVariable("openHiringOutcome", "declined");
        assertThat(workers.asked("end-open-hiring-claim")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("claimOutcome", "declined"));
    }

    @Test
    void isSkippedOnlyAfterAsManyCallsAsTheRuleSays() {
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn", "callOutcome", "no-answer");
        pass("open-hiring", "call-retry-due", Duration.ofDays(1).plusMinutes(1));
        complete("call-in-turn", "callOutcome", "no-answer");
        process("open-hiring").isCompleted().hasCompletedElements("unreachable").hasVariable("openHiringOutcome", "unreachable")
                .hasVariable("callAttempt", 2);
        assertThat(workers.asked("end-open-hiring-claim")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("claimOutcome", "unreachable"));
    }

    @Test
    void aPlaceThatIsClosedWhileCallingLeadsBackToTheChoice() {
        start("open-hiring");
        complete("choose-open-hiring-place");
        open("call-in-turn");
        state("closed");
        claimEnded();
        open("choose-open-hiring-place");
        process("open-hiring").hasTerminatedElements("call-in-turn").hasCompletedElements("place-closed-meanwhile");
    }

    @Test
    void aPlaceThatIsClosedBeforeItIsTakenLeadsBackToTheChoice() {
        workers.nextFailsWith("take-open-hiring-place", "open-hiring-place-closed");
        start("open-hiring");
        complete("choose-open-hiring-place");
        open("call-in-turn");
        state("closed");
        complete("call-in-turn");
        open("choose-open-hiring-place");
        process("open-hiring").hasCompletedElements("place-closed-before");
    }

    @Test
    void anImpossibleStartIsAskedAgain() {
        workers.nextFailsWith("register-open-hiring-start", "open-hiring-start-invalid");
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn");
        complete("confirm-open-hiring-start", "startDate", inDays(40));
        open("confirm-open-hiring-start");
        process("open-hiring").hasVariable("stepProblem", "start-impossible");
        complete("confirm-open-hiring-start");
        process("open-hiring").isCompleted().hasCompletedElements("start-invalid", "started").hasVariable("stepProblem", null);
    }

    @Test
    void waitsForAStartThatIsPlanned() {
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn");
        complete("confirm-open-hiring-start", "startOutcome", "planned", "startDate", inDays(20));
        pass("open-hiring", "planned-start-reached", Duration.ofDays(21));
        complete("confirm-open-hiring-start");
        process("open-hiring").isCompleted().hasCompletedElements("plan-start", "planned-start-reached", "started");
    }

    @Test
    void aPlannedStartThatCannotBeIsAskedAgain() {
        workers.nextFailsWith("plan-open-hiring-start", "open-hiring-start-invalid");
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn");
        complete("confirm-open-hiring-start", "startOutcome", "planned", "startDate", "2226-01-01");
        open("confirm-open-hiring-start");
        process("open-hiring").hasCompletedElements("plan-invalid").hasVariable("stepProblem", "start-impossible");
    }

    @Test
    void waitsForAStartThatTheEmployerToldAhead() {
        mode("employer");
        start("open-hiring");
        complete("choose-open-hiring-place");
        process("open-hiring").isWaitingForMessage("open-hiring-claim-ended", ENROLMENT);
        workers.next("look-at-list", Map.of("listState", "started", "startDate", inDays(20), "contractType", "permanent", "hoursPerWeek", 16));
        claimEnded();
        pass("open-hiring", "told-start-reached", Duration.ofDays(21));
        open("confirm-open-hiring-start");
    }

    @Test
    void givesThePlaceBackWhenSomebodyDoesNotStart() {
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn");
        complete("confirm-open-hiring-start", "startOutcome", "not-started");
        process("open-hiring").isCompleted().hasCompletedElements("not-started").hasVariable("openHiringOutcome", "declined");
        assertThat(workers.asked("undo-open-hiring-start")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"started, started", "declined, declined", "unreachable, unreachable"})
    void theEmployerCallsAndRecords(String recorded, String outcome) {
        mode("employer");
        start("open-hiring");
        complete("choose-open-hiring-place");
        process("open-hiring").isWaitingForMessage("open-hiring-claim-ended", ENROLMENT);
        workers.next("look-at-list", Map.of("listState", recorded, "startDate", inDays(-1), "contractType", "permanent", "hoursPerWeek", 16));
        claimEnded();
        if (recorded.equals("started")) {
            complete("confirm-open-hiring-start");
        }
        process("open-hiring").isCompleted().hasVariable("openHiringOutcome", outcome).hasNotActivatedElements("call-in-turn", "take-place");
    }

    @ParameterizedTest
    @CsvSource({"started, confirm-open-hiring-start", "closed, choose-open-hiring-place"})
    void theEmployerMayRecordBeforeTheProcessLooks(String recorded, String step) {
        mode("employer");
        state(recorded);
        start("open-hiring");
        complete("choose-open-hiring-place");
        claimEnded();
        open(step);
    }

    @Test
    void whatTheEmployerToldOfTheStartIsShownToTheTeam() {
        mode("employer");
        start("open-hiring");
        complete("choose-open-hiring-place");
        process("open-hiring").isWaitingForMessage("open-hiring-claim-ended", ENROLMENT);
        workers.next("look-at-list", Map.of("listState", "started", "startDate", "2026-11-02", "contractType", "permanent", "hoursPerWeek", 16));
        claimEnded();
        open("confirm-open-hiring-start");
        process("open-hiring").hasVariables(Map.of("startDate", "2026-11-02", "contractType", "permanent", "hoursPerWeek", 16));
    }

    @Test
    void asksAnEmployerWhoStaysSilent() {
        mode("employer");
        start("open-hiring");
        complete("choose-open-hiring-place");
        pass("open-hiring", "owner-calls", Duration.ofDays(7).plusMinutes(1));
        complete("ask-list-owner", "ownerAnswer", "later");
        pass("open-hiring", "owner-calls", Duration.ofDays(7).plusMinutes(1));
        open("ask-list-owner");
        state("started");
        complete("ask-list-owner");
        complete("confirm-open-hiring-start");
        process("open-hiring").isCompleted().hasVariable("openHiringOutcome", "started");
        assertThat(workers.asked("end-open-hiring-claim")).extracting(seen -> seen.get("claimOutcome"))
                .containsExactly("later", "started");
    }

    @Test
    void asksAgainWhenTheEmployerCalledTooLittleToSkipSomebody() {
        mode("employer");
        workers.nextFailsWith("end-open-hiring-claim", "open-hiring-called-too-little");
        start("open-hiring");
        complete("choose-open-hiring-place");
        pass("open-hiring", "owner-calls", Duration.ofDays(7).plusMinutes(1));
        complete("ask-list-owner", "ownerAnswer", "unreachable", "callsMade", 1);
        open("ask-list-owner");
        process("open-hiring").hasCompletedElements("called-too-little").hasVariable("stepProblem", "called-too-little");
        state("unreachable");
        complete("ask-list-owner", "ownerAnswer", "unreachable", "callsMade", 2);
        process("open-hiring").isCompleted().hasVariable("openHiringOutcome", "unreachable").hasVariable("stepProblem", null);
        assertThat(workers.asked("end-open-hiring-claim")).extracting(seen -> seen.get("callsMade")).containsExactly(1, 2);
    }

    @Test
    void theEmployerClosesThePlaceWhileBeingAsked() {
        mode("employer");
        start("open-hiring");
        complete("choose-open-hiring-place");
        pass("open-hiring", "owner-calls", Duration.ofDays(7).plusMinutes(1));
        open("ask-list-owner");
        state("closed");
        claimEnded();
        open("choose-open-hiring-place");
        process("open-hiring").hasTerminatedElements("ask-list-owner").hasCompletedElements("owner-recorded-meanwhile");
    }

    @Test
    void tellsWhoIsWaitedFor() {
        mode("employer");
        start("open-hiring");
        complete("choose-open-hiring-place");
        pass("open-hiring", "owner-calls", Duration.ofDays(7).plusMinutes(1));
        open("ask-list-owner");
        assertThat(workers.asked("record-open-hiring-choice")).extracting(seen -> seen.get("waitingOn")).containsExactly("jobseeker");
        assertThat(workers.asked("open-step")).extracting(seen -> seen.get("waitingOn")).containsExactly("jobseeker", "employer");
    }

    @Test
    void remindsOfTheChoice() {
        start("open-hiring");
        assertReminds("open-hiring", "choose-open-hiring-place");
    }

    @Test
    void remindsOfTheQuestionAboutWaiting() {
        waitLong();
        assertReminds("open-hiring", "ask-still-waiting");
    }

    @Test
    void remindsOfTheCall() {
        start("open-hiring");
        complete("choose-open-hiring-place");
        assertReminds("open-hiring", "call-in-turn");
    }

    @Test
    void remindsOfAskingTheEmployer() {
        mode("employer");
        start("open-hiring");
        complete("choose-open-hiring-place");
        pass("open-hiring", "owner-calls", Duration.ofDays(7).plusMinutes(1));
        assertReminds("open-hiring", "ask-list-owner");
    }

    @Test
    void remindsOfTheStart() {
        start("open-hiring");
        complete("choose-open-hiring-place");
        complete("call-in-turn");
        assertReminds("open-hiring", "confirm-open-hiring-start");
    }

    private void waitLong() {
        state("waiting");
        start("open-hiring");
        complete("choose-open-hiring-place");
        pass("open-hiring", "wait-for-turn", Duration.ofDays(30).plusMinutes(1));
    }

    private void mode(String mode) {
        var enrolled = new HashMap<String, Object>(Map.of("enrolmentId", ENROLMENT, "listPosition", 4, "listMode", mode,
                "askWaitingAfter", "P30D", "askEmployerAfter", "P7D", "callRetryAfter", "P1D", "maxCallAttempts", 2, "callAttempt", 0));
        workers.usually("enrol-open-hiring", () -> enrolled);
    }

    private void state(String state) {
        workers.usually("look-at-list", () -> Map.of("listState", state));
    }

    private void waitOver() {
        publish("open-hiring-wait-over", ENROLMENT, "w-1", Map.of());
    }

    private void claimEnded() {
        publish("open-hiring-claim-ended", ENROLMENT, "c-1", Map.of());
    }
}
