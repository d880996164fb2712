package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import nl.dichterbij.local.demo.Script.Move;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Script}: first what happens and after how many days, then from its last day back to the dates. */
final class Course {

    private static final int OFFICE_OPENS = 9;
    private static final int OFFICE_HOURS = 8;

    private record Leg(String step, String outcome, @Nullable String reason, int days) {
    }

    private final RandomGenerator random;
    private final Predicate<LocalDate> workingDay;
    private final List<Leg> legs = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, LocalDate> opens = new HashMap<>();
    private LocalDateTime registered = LocalDateTime.MIN;
    private LocalDateTime last = LocalDateTime.MIN;
    private @Nullable LocalDate start;

    Course(RandomGenerator random, Predicate<LocalDate> workingDay) {
        this.random = random;
        this.workingDay = workingDay;
    }

    Course then(String step, String outcome, int atLeast, int atMost) {
        return then(step, outcome, null, atLeast, atMost);
    }

    Course then(String step, String outcome, @Nullable String reason, int atLeast, int atMost) {
        legs.add(new Leg(step, outcome, reason, random.nextInt(atLeast, atMost + 1)));
        return this;
    }

    /** Puts what was given so far on the calendar, the last of it on this day or the working day before. */
    Course until(LocalDate day) {
        var begin = day.minusDays(legs.stream().mapToInt(Leg::days).sum());
        registered = begin.atTime(random.nextInt(8, 21), random.nextInt(60), random.nextInt(60));
        last = registered;
        var on = begin;
        for (var leg : legs) {
            on = on.plusDays(leg.days());
            move(leg.step(), 0, leg.outcome(), leg.reason(), back(on));
        }
        return this;
    }

    /** The day of the agreed start. */
    Course start(LocalDate day) {
        start = day;
        return this;
    }

    /** The day on which this step opens, where that is not when the one before it is done. */
    Course opens(String step, LocalDate day) {
        opens.put(step, day);
        return this;
    }

    /** Adds something on this day or the working day after. */
    Course on(LocalDate day, String step, int month, String outcome, @Nullable String reason) {
        var on = day;
        while (!workingDay.test(on)) {
            on = on.plusDays(1);
        }
        move(step, month, outcome, reason, on);
        return this;
    }

    Script script(Stage stage) {
        return new Script(stage, registered, moves, start, opens);
    }

    private void move(String step, int month, String outcome, @Nullable String reason, LocalDate on) {
        var at = on.atTime(OFFICE_OPENS + random.nextInt(OFFICE_HOURS), random.nextInt(60), random.nextInt(60));
        var earliest = last.plusMinutes(45);
        last = at.isBefore(earliest) ? earliest : at;
        moves.add(new Move(step, month, outcome, reason, last));
    }

    private LocalDate back(LocalDate day) {
        var on = day;
        while (!workingDay.test(on)) {
            on = on.minusDays(1);
        }
        return on;
    }
}
