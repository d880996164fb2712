package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status.Code;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of {@code trajectory}, with its real child processes. */
class TrajectoryProcessTest extends TrajectoryDiagramTest {

    /** Where a trajectory that ends in a placement waits, in this order. */
    static final List<String> WAIT_STATES = List.of(
            "conduct-intake", "confirm-profile", "choose-route", "judge-proposals", "invite-candidate", "await-employer",
            "discuss-match", "agree-placement", "start-date-reached", "confirm-start");

    @Test
    void placesSomeone() {
        register("m-1");
        proceedTo("confirm-start");
        complete("confirm-start");

        process("trajectory").isCompleted().hasNoActiveIncidents().hasCompletedElements("schedule-follow-up", "placed");
        assertThat(workers.elements("record-milestone")).containsSubsequence(
                "milestone-intake-done", "milestone-skills-confirmed", "milestone-route-advised", "milestone-route-chosen",
                "milestone-matched", "milestone-placed");
        assertThat(workers.elements("open-step")).containsSubsequence(
                WAIT_STATES.stream().filter(state -> !state.equals("start-date-reached")).toList());
        assertThat(workers.asked("register-instance")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("businessKey", "trajectory:" + CASE));
        assertThat(workers.asked("record-route-advice")).singleElement().satisfies(seen -> assertThat(seen)
                .containsEntry("occurrence", 1).hasEntrySatisfying("routeAdvice", a -> assertThat(a.toString()).contains("full-match")));
        assertThat(workers.asked("schedule-follow-up")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("placementId", "pl-7").containsEntry("vacancyId", "v-12"));
        assertThat(workers.asked("close-trajectory")).isEmpty();
    }

    @Test
    void keepsStepDetailsOutOfTheProcess() {
        register("m-1");
        proceedTo("confirm-start");
        complete("confirm-start", "remark", "typed in the wrong place");
        process("trajectory").isCompleted();
        // "answers" is there only with a step that keeps its answers without a worker
        assertThat(variables("trajectory")).filteredOn(name -> !name.equals("answers")).containsExactlyInAnyOrder(
                "caseId", "caseNumber", "regionCode", "businessKey", "occurrence", "maxRouteChoices", "maxIntakeAttempts",
                "contactRetryAfter", "intakeAttempt", "intakeOutcome", "stopReason", "startsNow", "uwvRegistered",
                "uwvRegistrationNeeded", "structureNeeded", "unsure", "skillsOutcome", "gapTrainable", "diplomaFeasible",
                "employerWilling", "learningCompanyAvailable", "courseAvailable", "fullMatches", "partialMatches",
                "withinProgrammeAge", "routeAdvice", "chosenRoute", "choiceReason", "routeOutcome", "proposalId",
                "vacancyId", "placementOutcome", "placementId");
    }

    @Test
    void triesAgainToReachSomeoneButNotForEver() {
        register("m-1");
        for (int attempt = 1; attempt < 3; attempt++) {
            complete("conduct-intake", "intakeOutcome", "not-reached");
            pass("trajectory", "intake-retry-due", RETRY.plusMinutes(1));
        }
        complete("conduct-intake", "intakeOutcome", "not-reached");
        assertClosed("ended-not-reached", "not-reached");
        assertThat(workers.asked("record-intake")).hasSize(3);
    }

    @Test
    void goesOnWhenReachedAtTheSecondAttempt() {
        register("m-1");
        complete("conduct-intake", "intakeOutcome", "not-reached");
        pass("trajectory", "intake-retry-due", RETRY.plusMinutes(1));
        complete("conduct-intake");
        open("confirm-profile");
        process("trajectory").hasVariable("intakeAttempt", 2).hasVariable("intakeOutcome", "continue");
    }

    @Test
    void stopsAtTheIntake() {
        register("m-1");
        complete("conduct-intake", "intakeOutcome", "stop", "stopReason", "found-work");
        assertClosed("ended-at-intake", "stopped-at-intake");
        assertThat(workers.asked("record-intake")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("stopReason", "found-work"));
    }

    @Test
    void stopsWithoutProfile() {
        register("m-1");
        complete("conduct-intake");
        complete("confirm-profile", "profileOutcome", "not-now");
        assertClosed("ended-without-profile", "profile-not-confirmed");
        process("trajectory").hasNotActivatedElements("milestone-skills-confirmed");
    }

    @Test
    void stopsWithoutRoute() {
        register("m-1");
        proceedTo("choose-route");
        complete("choose-route", "chosenRoute", "none", "choiceReason", "other-plans");
        assertClosed("ended-without-route", "no-route");
    }

    @Test
    void choosesAgainWithoutResultAsOftenAsAllowed() {
        register("m-1");
        proceedTo("judge-proposals");
        complete("judge-proposals", "judgement", "stop");

        complete("choose-route");
        for (var step : List.of("judge-proposals", "invite-candidate", "await-employer", "discuss-match")) {
            complete(step);
        }
        complete("agree-placement", "arrangementOutcome", "cancelled");

        workers.next("search-vacancies", Map.of("proposalCount", 0, "proposalOptions", List.of()));
        complete("choose-route");
        assertClosed("ended-without-result", "no-result");
        process("trajectory").hasVariable("occurrence", 3).hasVariable("placementOutcome", "not-started");
        assertThat(workers.asked("record-route-advice")).extracting(seen -> seen.get("occurrence")).containsExactly(1, 2, 3);
    }

    @Test
    void forgetsTheFormerRoundInANewOne() {
        register("m-1");
        proceedTo("agree-placement");
        complete("agree-placement", "arrangementOutcome", "cancelled");
        complete("choose-route");
        complete("judge-proposals", "judgement", "stop");
        open("choose-route");
        process("trajectory").hasVariable("routeOutcome", "nothing").hasVariable("occurrence", 3);
        assertThat(workers.asked("search-vacancies").getLast()).containsEntry("occurrence", 2).containsEntry("proposalId", null);
    }

    @Test
    void registersAtUwvWhereThatIsNeeded() {
        workers.next("check-uwv-registration", Map.of("uwvRegistrationNeeded", true));
        register("m-1");
        complete("conduct-intake");
        complete("register-at-uwv");
        open("confirm-profile");
        process("trajectory").hasCompletedElements("milestone-uwv-registered").hasVariable("uwvOutcome", "registered");
        assertThat(workers.asked("record-uwv-registration")).singleElement().satisfies(seen ->
                assertThat(seen).containsEntry("uwvOutcome", "registered").containsEntry("waitingOn", "jobseeker"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "not-needed"})
    void goesOnWithoutRegistrationAtUwv(String answer) {
        workers.next("check-uwv-registration", Map.of("uwvRegistrationNeeded", true));
        register("m-1");
        complete("conduct-intake");
        complete("register-at-uwv", "uwvOutcome", answer);
        open("confirm-profile");
        process("trajectory").hasNotActivatedElements("milestone-uwv-registered").hasVariable("uwvOutcome", answer);
    }

    @Test
    void waitsForRegistrationAtUwvButNotForEver() {
        workers.next("check-uwv-registration", Map.of("uwvRegistrationNeeded", true));
        register("m-1");
        complete("conduct-intake");
        open("register-at-uwv");
        engine.increaseTime(EXPIRY.plusMinutes(1));
        open("confirm-profile");
        process("trajectory").hasTerminatedElements("register-at-uwv").hasVariable("uwvOutcome", "no-answer")
                .hasCompletedElements("register-at-uwv-expired", "expire-uwv-registration", "uwv-answer");
        assertThat(workers.asked("expire-uwv-registration")).hasSize(1);
        assertThat(workers.asked("record-uwv-registration")).isEmpty();
    }

    /** Open hiring waits for nothing: no registration, no profile, no comparison. */
    @Test
    void startsAtOnceWithoutRegistrationOrProfile() {
        register("m-1");
        complete("conduct-intake", "intakeOutcome", "start-now");
        open("choose-route");
        process("trajectory").hasVariable("startsNow", true).hasNotActivatedElements("check-uwv-registration", "check-skills", "compare-demand");
        assertThat(workers.asked("record-route-advice")).singleElement().satisfies(seen -> assertThat(seen)
                .hasEntrySatisfying("routeAdvice", advice -> assertThat(advice.toString()).contains("start-now", "open-hiring").doesNotContain("matching")));
    }

    @Test
    void startsAtOnceWhenTheProfileTurnsOutToBeTooMuch() {
        register("m-1");
        complete("conduct-intake");
        complete("confirm-profile", "profileOutcome", "start-now");
        open("choose-route");
        process("trajectory").hasVariable("skillsOutcome", "start-now")
                .hasNotActivatedElements("milestone-skills-confirmed", "compare-demand");
    }

    /** Whoever started at once and comes back has everything that others had: registration and profile. */
    @Test
    void takesUpTheProfileInASecondRound() {
        register("m-1");
        complete("conduct-intake", "intakeOutcome", "start-now");
        workers.next("search-vacancies", Map.of("proposalCount", 0, "proposalOptions", List.of()));
        complete("choose-route", "chosenRoute", "matching", "choiceReason", "own-wish");
        complete("confirm-profile", "gapTrainable", true, "courseAvailable", true);
        open("choose-route");
        process("trajectory").hasVariable("startsNow", false).hasVariable("occurrence", 2);
        assertThat(workers.asked("record-route-advice").getLast()).hasEntrySatisfying("routeAdvice",
                advice -> assertThat(advice.toString()).contains("full-match", "course-within-a-year"));
    }

    @ParameterizedTest
    @FieldSource("INCOMPLETE")
    void sendsAChoiceAgainstTheAdviceBackWhileItsReasonIsMissing(Map<String, Object> choice) {
        register("m-1");
        proceedTo("choose-route");
        completeOnly("choose-route", choice);
        process("trajectory").hasCompletedElement("choice-complete", 1).hasNotActivatedElements("route-chosen");
        open("choose-route");
        complete("choose-route", "chosenRoute", "none", "choiceReason", "orient-first");
        assertClosed("ended-without-route", "no-route");
    }

    /** The advice in these tests is matching. */
    static final List<Map<String, Object>> INCOMPLETE = List.of(
            Map.of("chosenRoute", "none"),
            Map.of("chosenRoute", "none", "choiceReason", "advice"),
            Map.of("chosenRoute", "no-such-route", "choiceReason", "own-wish"));

    @Test
    void asksNoReasonWhenTheAdviceIsFollowed() {
        register("m-1");
        proceedTo("choose-route");
        completeOnly("choose-route", Map.of("chosenRoute", "matching"));
        open("judge-proposals");
    }

    @ParameterizedTest
    @FieldSource("WAIT_STATES")
    void endsCleanlyWhenHandedOverWhileWaitingAt(String state) {
        register("m-1");
        proceedTo(state);
        publish("trajectory-transferred", CASE, "t-1", Map.of());
        assertClosed("transferred", "transferred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conduct-intake", "choose-route", "register-at-uwv"})
    void remindsOfItsSteps(String step) {
        if (step.equals("register-at-uwv")) {
            workers.next("check-uwv-registration", Map.of("uwvRegistrationNeeded", true));
            register("m-1");
            complete("conduct-intake");
        } else {
            register("m-1");
            proceedTo(step);
        }
        assertReminds("trajectory", step);
    }

    @ParameterizedTest
    @FieldSource("WAIT_STATES")
    void endsCleanlyWhenWithdrawnWhileWaitingAt(String state) {
        register("m-1");
        proceedTo(state);
        withdraw();
        assertClosed("withdrawn", "withdrawn");
    }

    @Test
    void endsCleanlyWhenWithdrawnBetweenTwoIntakeAttempts() {
        register("m-1");
        complete("conduct-intake", "intakeOutcome", "not-reached");
        process("trajectory").hasActiveElements("intake-retry-due");
        withdraw();
        assertClosed("withdrawn", "withdrawn");
    }

    @Test
    void startsOnceHoweverOftenTheMessageIsSent() {
        register("m-1");
        open("conduct-intake");
        assertThatThrownBy(() -> register("m-1"))
                .isInstanceOfSatisfying(ClientStatusException.class, e -> assertThat(e.getStatusCode()).isEqualTo(Code.ALREADY_EXISTS));
        register("m-2"); // same case under another message id: waits for the running instance
        engine.increaseTime(Duration.ofMinutes(1));
        open("conduct-intake");
        assertThat(instances()).hasSize(1);
    }

    /** Goes the way of someone who gets placed until the trajectory waits here. */
    private void proceedTo(String state) {
        for (var step : WAIT_STATES) {
            var timer = step.equals("start-date-reached");
            if (step.equals(state)) {
                if (timer) {
                    process("placement").hasActiveElements(step);
                } else {
                    open(step);
                }
                return;
            } else if (timer) {
                pass("placement", step, UNTIL_START.plusDays(1));
            } else {
                complete(step);
            }
        }
    }
}
