package nl.dichterbij.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import nl.dichterbij.local.demo.Script.Move;
import nl.dichterbij.local.demo.Standing.Step;
import nl.dichterbij.region.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * When everything in one case is said to have happened: what took seconds while loading, spread over the dates of the
 * script. The order stays as it was. Follow-up goes by its own dates: its moments are in the processes side by side.
 */
final class CaseDates {

    private static final String FOLLOW_UP = "contact-candidate";
    private static final String START = "confirm-start";
    private static final LocalTime START_ASKED = LocalTime.of(8, 0);
    private static final LocalTime DAY_BEGINS = LocalTime.of(0, 0, 20);
    private static final Duration RETRY = Duration.ofDays(3);

    /** From this moment while loading, until the next one, things are said to have happened from {@code movedTo} on. */
    record Segment(Instant since, Instant until, Instant movedTo) {
    }

    /** @param closedAt null while it is open */
    record StepDates(Step step, Instant openedAt, @Nullable Instant closedAt) {
    }

    private record Anchor(Instant loaded, Instant said) {
    }

    private final Standing standing;
    private final List<Segment> segments;
    private final List<StepDates> steps;

    private CaseDates(Standing standing) {
        this.standing = standing;
        this.segments = segments(anchors());
        this.steps = stepDates();
    }

    static CaseDates of(Standing standing) {
        return new CaseDates(standing);
    }

    List<Segment> segments() {
        return segments;
    }

    List<StepDates> steps() {
        return steps;
    }

    /** Last contact of each month's follow-up that is recorded. */
    Map<Integer, Instant> recordedFollowUps() {
        var recorded = new HashMap<Integer, Instant>();
        steps.stream().filter(dates -> isFollowUp(dates.step()) && dates.closedAt() != null)
                .forEach(dates -> recorded.put(dates.step().occurrence(), dates.closedAt()));
        steps.stream().filter(dates -> isFollowUp(dates.step()) && dates.closedAt() == null)
                .forEach(dates -> recorded.remove(dates.step().occurrence()));
        return recorded;
    }

    private List<Anchor> anchors() {
        var anchors = new ArrayList<Anchor>();
        anchors.add(new Anchor(standing.registeredAt(), instant(standing.script().registered())));
        var moves = standing.script().moves();
        for (var i = 0; i < standing.closed().size(); i++) {
            var step = standing.closed().get(i);
            if (!isFollowUp(step)) {
                anchors.add(new Anchor(doneAt(step, moves.get(i)), instant(moves.get(i).at())));
                if (standing.script().triesAgainAfter(i) && i + 1 < standing.closed().size()) {
                    anchors.add(new Anchor(standing.closed().get(i + 1).openedAt(), instant(moves.get(i).at()).plus(RETRY)));
                }
            }
        }
        all().filter(step -> step.elementId().equals(START) && standing.script().start() != null)
                .forEach(step -> anchors.add(new Anchor(step.openedAt(), instant(standing.script().start().atTime(START_ASKED)))));
        all().filter(step -> standing.script().opens().containsKey(step.elementId()))
                .forEach(step -> anchors.add(new Anchor(step.openedAt(),
                        instant(standing.script().opens().get(step.elementId()).atTime(START_ASKED)))));
        anchors.sort(Comparator.comparing(Anchor::loaded));
        return anchors;
    }

    /** A withdrawal or a move ends the case a moment before it ends the step. */
    private Instant doneAt(Step step, Move move) {
        return move.endsTheCase() && standing.closedAt() != null ? standing.closedAt() : step.doneAt();
    }

    private static List<Segment> segments(List<Anchor> anchors) {
        var segments = new ArrayList<Segment>();
        for (var i = 0; i < anchors.size(); i++) {
            // so late that it is later than everything, and still a date to PostgreSQL
            var until = i + 1 < anchors.size() ? anchors.get(i + 1).loaded() : Instant.parse("9999-12-31T00:00:00Z");
            segments.add(new Segment(anchors.get(i).loaded(), until, anchors.get(i).said()));
        }
        return segments;
    }

    private List<StepDates> stepDates() {
        var dates = new ArrayList<StepDates>();
        var moves = standing.script().moves();
        for (var i = 0; i < standing.closed().size(); i++) {
            var step = standing.closed().get(i);
            dates.add(new StepDates(step, isFollowUp(step) ? asked(i) : moved(step.openedAt()), instant(moves.get(i).at())));
        }
        standing.open().forEach(step -> dates.add(
                new StepDates(step, isFollowUp(step) ? instant(dueOn(step).atTime(DAY_BEGINS))
                        : moved(step.openedAt()), null)));
        return dates;
    }

    private Instant asked(int closed) {
        var step = standing.closed().get(closed);
        return closed > 0 && isFollowUp(standing.closed().get(closed - 1))
                && standing.closed().get(closed - 1).occurrence() == step.occurrence()
                ? instant(standing.script().moves().get(closed - 1).at()).plus(RETRY)
                : instant(dueOn(step).atTime(DAY_BEGINS));
    }

    private LocalDate dueOn(Step step) {
        return Objects.requireNonNull(standing.script().start()).plusMonths(step.occurrence());
    }

    private Instant moved(Instant loaded) {
        var segment = segments.stream().filter(one -> !loaded.isBefore(one.since()) && loaded.isBefore(one.until())).findFirst();
        return segment.map(one -> one.movedTo().plus(shorter(Duration.between(one.since(), loaded)))).orElse(loaded);
    }

    /** An interrupted load may have taken a night. */
    private static Duration shorter(Duration taken) {
        return taken.compareTo(History.LONGEST) < 0 ? taken : History.LONGEST;
    }

    private Stream<Step> all() {
        return Stream.concat(standing.closed().stream(), standing.open().stream());
    }

    private static boolean isFollowUp(Step step) {
        return step.elementId().equals(FOLLOW_UP);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(WorkCalendar.ZONE).toInstant();
    }
}
