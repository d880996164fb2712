package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** The sixty scripts, the one that was registered first in front. */
final class Scripts {

    private final RandomGenerator random;
    private final LocalDate today;
    private final Predicate<LocalDate> workingDay;

    Scripts(RandomGenerator random, LocalDate today, Predicate<LocalDate> workingDay) {
        this.random = random;
        this.today = today;
        this.workingDay = workingDay;
    }

    List<Script> all() {
        var scripts = new ArrayList<Script>();
        for (var stage : Stage.values()) {
            for (var nth = 0; nth < stage.cases(); nth++) {
                scripts.add(script(stage, nth));
            }
        }
        scripts.sort(Comparator.comparing(Script::registered));
        return scripts;
    }

    /** How long the open steps have been waiting differs, so that some are late and somebody was reminded of them. */
    private Script script(Stage stage, int nth) {
        return switch (stage) {
            case INTAKE -> waiting(stage, course(), days(nth, 1, 2, 3, 5, 7, 9, 13));
            case INTAKE_RETRY -> waiting(stage, course().then("conduct-intake", "not-reached", 2, 5), 1 + nth);
            case PROFILE -> waiting(stage, afterIntake(), days(nth, 1, 2, 4, 6, 10, 16));
            case ROUTE -> waiting(stage, afterProfile(), days(nth, 1, 3, 9));
            case ROUTE_AGAIN -> notStarted(stage);
            case PROPOSALS -> waiting(stage, afterRoute(), days(nth, 1, 4, 8));
            case PROPOSALS_AGAIN -> waiting(stage, afterProposal().then("invite-candidate", "no", "distance", 1, 3), 2);
            case JOBSEEKER -> waiting(stage, afterProposal(), days(nth, 1, 3, 6));
            case EMPLOYER -> waiting(stage, afterInvitation(), days(nth, 1, 3, 6, 9));
            case MEETING -> waiting(stage, afterEmployer(), days(nth, 2, 5, 11));
            case ARRANGEMENTS -> waiting(stage, afterInstruments(), days(nth, 1, 3, 8));
            case BEFORE_START -> agreed(workday(today.plusDays(5 + 6L * nth)), 7 + 8 * nth).script(stage);
            case START -> agreed(workday(today.minusDays(days(nth, 1, 2, 5))), 4 + 3 * nth).script(stage);
            case STARTED -> started(today.minusDays(days(nth, 9, 17))).script(stage);
            case FOLLOW_UP_DUE -> started(today.minusMonths(1).minusDays(days(nth, 0, 0, 2, 8))).script(stage);
            case FOLLOWED_UP -> followedUp(stage, today.minusDays(days(nth, 48, 66)), nth);
            case UNREACHABLE -> unreachable(stage, today.minusDays(55));
            case SECOND_FOLLOW_UP_DUE -> followedUp(stage, today.minusMonths(3).minusDays(days(nth, 0, 3)), 0);
            case STOPPED_AT_INTAKE -> waiting(stage,
                    course().then("conduct-intake", "stop", nth == 0 ? "found-work" : "other-support", 3, 8), 12 + 20 * nth);
            case NOT_REACHED -> waiting(stage, course().then("conduct-intake", "not-reached", 2, 5)
                    .then("conduct-intake", "not-reached", 4, 6).then("conduct-intake", "not-reached", 4, 6), 15);
            case PROFILE_NOT_CONFIRMED -> waiting(stage, afterIntake().then("confirm-profile", "not-now", 5, 9), 20);
            case NO_ROUTE -> waiting(stage, afterProfile().then("choose-route", "none", "no-suitable-offer", 2, 5), 25);
            case NO_RESULT -> noResult(stage);
            case WITHDRAWN -> waiting(stage, (nth == 0 ? afterIntake() : afterRoute())
                    .then(Script.WITHDRAWAL, "withdrawn", 3, 9), 6 + 12 * nth);
        };
    }

    private Course course() {
        return new Course(random, workingDay);
    }

    private Course afterIntake() {
        return course().then("conduct-intake", "continue", 2, 7);
    }

    private Course afterProfile() {
        return afterIntake().then("confirm-profile", "confirmed", 3, 10);
    }

    private Course afterRoute() {
        return afterProfile().then("choose-route", "matching", "advice", 1, 5);
    }

    private Course afterProposal() {
        return proposed(afterRoute());
    }

    private Course afterInvitation() {
        return afterProposal().then("invite-candidate", "yes", 1, 2);
    }

    private Course afterEmployer() {
        return afterInvitation().then("await-employer", "meet", 1, 5);
    }

    private Course afterMeeting() {
        return afterEmployer().then("discuss-match", "match", 2, 7);
    }

    private Course afterInstruments() {
        return afterMeeting().then("discuss-instruments", "discussed", 1, 3);
    }

    private static Course proposed(Course path) {
        return path.then("judge-proposals", "propose", 1, 4);
    }

    private Script waiting(Stage stage, Course path, int daysAgo) {
        return path.until(today.minusDays(daysAgo)).script(stage);
    }

    /** @param daysBefore how long before the start it was agreed */
    private Course agreed(LocalDate start, int daysBefore) {
        return afterInstruments().then("agree-placement", "agreed", 1, 4).until(start.minusDays(daysBefore)).start(start);
    }

    private Course started(LocalDate start) {
        return agreed(start, random.nextInt(3, 12)).on(start.plusDays(random.nextInt(2)), "confirm-start", 0, "started", null);
    }

    private Script followedUp(Stage stage, LocalDate start, int nth) {
        return started(start).on(start.plusMonths(1).plusDays(random.nextInt(4)), "contact-candidate", 1,
                nth == 0 ? "working" : "other-employer", null).script(stage);
    }

    private Script unreachable(Stage stage, LocalDate start) {
        var path = started(start);
        for (var days : List.of(0, 5, 9)) {
            path.on(start.plusMonths(1).plusDays(days), "contact-candidate", 1, "not-reached", null);
        }
        return path.script(stage);
    }

    /** The first match came to nothing on the day of the start; the case is back at the choice of a route. */
    private Script notStarted(Stage stage) {
        var start = workday(today.minusDays(3));
        return agreed(start, 6).on(start, "confirm-start", 0, "not-started", "transport").script(stage);
    }

    /** Three rounds without a match. */
    private Script noResult(Stage stage) {
        var path = proposed(afterRoute()).then("invite-candidate", "no", "work-content", 1, 3)
                .then("judge-proposals", "stop", 1, 3);
        for (var round = 2; round <= 3; round++) {
            path.then("choose-route", "matching", "own-wish", 3, 8).then("judge-proposals", "stop", 2, 6);
        }
        return waiting(stage, path, 10);
    }

    /** Nobody starts on a Sunday. */
    private LocalDate workday(LocalDate day) {
        var on = day;
        while (!workingDay.test(on)) {
            on = on.minusDays(1);
        }
        return on;
    }

    private static int days(int nth, int... waiting) {
        return waiting[nth % waiting.length];
    }
}
