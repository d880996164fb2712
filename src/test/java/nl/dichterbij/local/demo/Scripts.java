package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
            case INTAKE -> waiting(stage, course(), days(nth, 1, 3, 7, 13));
            case INTAKE_RETRY -> waiting(stage, course().then("conduct-intake", "not-reached", 2, 5), 1 + nth);
            case PROFILE -> waiting(stage, afterIntake(), days(nth, 2, 6, 16));
            case ROUTE -> waiting(stage, afterProfile(), days(nth, 1, 3, 9));
            case ROUTE_AGAIN -> notStarted(stage);
            case PROPOSALS -> waiting(stage, afterRoute(), days(nth, 1, 4, 8));
            case PROPOSALS_AGAIN -> waiting(stage, afterProposal().then("invite-candidate", "no", "distance", 1, 3), 2);
            case JOBSEEKER -> waiting(stage, afterProposal(), days(nth, 1, 3, 6));
            case EMPLOYER -> waiting(stage, afterInvitation(), days(nth, 1, 9));
            case MEETING -> waiting(stage, afterEmployer(), days(nth, 2, 5, 11));
            case ARRANGEMENTS -> waiting(stage, afterInstruments(), days(nth, 1, 3, 8));
            case BEFORE_START -> agreed(workday(today.plusDays(5 + 6L * nth)), 7 + 8 * nth).script(stage);
            case START -> agreed(workday(today.minusDays(days(nth, 1, 2, 5))), 4 + 3 * nth).script(stage);
            case UWV_REGISTRATION -> waiting(stage, afterIntake(), days(nth, 2, 7));
            case OPEN_HIRING_PLACE -> waiting(stage, toOpenHiring(), 1);
            case OPEN_HIRING_TURN -> waiting(stage, onList(WorkPlaces.GREENHOUSE), 4);
            case OPEN_HIRING_WAITING -> waiting(stage, onList(nth == 0 ? WorkPlaces.GREENHOUSE : WorkPlaces.LAUNDRY), days(nth, 3, 2));
            case OPEN_HIRING_START -> waiting(stage, said(onList(WorkPlaces.BAKERY)), 2);
            case CARVING_EMPLOYER -> waiting(stage, afterRoute("jobcarving"), 3);
            case CARVING_ANALYSIS -> waiting(stage, withEmployer(), 5);
            case CARVING_ANSWER -> waiting(stage, withEmployer().then("analyse-work", "done", 5, 9)
                    .then("propose-function", "proposed", 2, 5), 2);
            case TRAINING_CHOICE -> waiting(stage, afterRoute("training"), 2);
            case TRAINING_FOUR_EYES -> waiting(stage, enrolling(Lessons.TRUCK), 4);
            case TRAINING_WAITS_FOR_MONEY -> waiting(stage, enrolling(Lessons.CAREER), 9);
            case TRAINING_ENROLMENT -> waiting(stage, enrolling(Lessons.DIGITAL), 3);
            case TRAINING_RUNNING -> inTraining(Lessons.GREEN).script(stage);
            case TRAINING_OVER -> over(stage);
            case PRAKTIJK_RUNNING -> waiting(stage, learning(), 24);
            case PRAKTIJK_JUDGED -> learning().until(today.minusDays(72))
                    .opens("obtain-praktijkopleider-signature", today.minusDays(6)).script(stage);
            case PRAKTIJK_ISSUED -> issued(stage);
            case OPEN_HIRING_STARTED -> startedAtTheList(stage);
            case MOVED -> waiting(stage, afterRoute().then(Script.MOVE, "moved", 2, 6), 1);
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

    private Course afterRoute(String route) {
        return afterProfile().then("choose-route", route, "advice", 1, 5);
    }

    /** Wants to begin at once: no questions about skills. */
    private Course toOpenHiring() {
        return course().then("conduct-intake", "start-now", 1, 4).then("choose-route", "open-hiring", "advice", 0, 2);
    }

    private Course onList(WorkPlaces place) {
        return toOpenHiring().then("choose-open-hiring-place", "enrol", place.name(), 0, 2);
    }

    private static Course said(Course path) {
        return path.then("call-in-turn", "start", 1, 2);
    }

    private Script startedAtTheList(Stage stage) {
        var start = workday(today.minusDays(11));
        return said(onList(WorkPlaces.BAKERY)).until(start.minusDays(3)).start(start)
                .on(start, "confirm-open-hiring-start", 0, "started", null).script(stage);
    }

    private Course withEmployer() {
        return afterRoute("jobcarving").then("choose-employer", "chosen", 4, 8);
    }

    private Course enrolling(Lessons lesson) {
        return afterRoute("training").then("choose-training", "enrol", lesson.name(), 2, 5);
    }

    private Course inTraining(Lessons lesson) {
        var start = Objects.requireNonNull(lesson.begun(today, workingDay));
        return enrolling(lesson).then("decide-budget", "approved", 4, 8).then("enrol-in-training", "enrolled", 1, 3)
                .until(start.minusDays(6)).opens("confirm-training-start", start)
                .on(start, "confirm-training-start", 0, "started", null);
    }

    private Script over(Stage stage) {
        var lesson = Lessons.FORKLIFT;
        var end = lesson.end(Objects.requireNonNull(lesson.begun(today, workingDay)));
        return inTraining(lesson).opens("complete-training", end).script(stage);
    }

    /** Up to the first day of learning at a leerbedrijf. */
    private Course learning() {
        return afterRoute("praktijkleren").then("choose-leerbedrijf", "chosen", 3, 6)
                .then("choose-work-processes", "done", 1, 3).then("sign-agreement", "signed", 4, 8);
    }

    private Script issued(Stage stage) {
        return learning().until(today.minusDays(90)).opens("obtain-praktijkopleider-signature", today.minusDays(18))
                .on(today.minusDays(16), "obtain-praktijkopleider-signature", 0, "signed", null)
                .on(today.minusDays(9), "obtain-school-signature", 0, "signed", null)
                .on(workday(today.minusDays(1)), "deliver-statement", 0, "digital", null).script(stage);
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
