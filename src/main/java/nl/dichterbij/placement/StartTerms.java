package nl.dichterbij.placement;

import java.time.Clock;
import java.time.LocalDate;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import org.springframework.stereotype.Component;

/** How far back and ahead a start may lie, and for how many hours a week; parameters of the region. */
@Component
public class StartTerms {

    private final Parameters parameters;
    private final Clock clock;

    StartTerms(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Whether this can be arranged: the start may lie a little back, as it may be recorded late. */
    boolean allow(Arrangement arrangement, RegionCode region) {
        return isBetween(arrangement.startDate(), today().minus(parameters.getPeriod(code("start-back"), region, today())), latest(region))
                && areHours(arrangement.hoursPerWeek(), region);
    }

    /** Whether somebody can have started so: a start that was seen may be recorded long after, never before. */
    boolean allowSeen(Arrangement arrangement, RegionCode region) {
        return isBetween(arrangement.startDate(), earliestSeen(region), today()) && areHours(arrangement.hoursPerWeek(), region);
    }

    /** Whether a start can be put off until this day: after today, and not too far ahead. */
    boolean allowPostponed(LocalDate newStart, RegionCode region) {
        return newStart.isAfter(today()) && !newStart.isAfter(latest(region));
    }

    LocalDate latest(RegionCode region) {
        return today().plus(parameters.getPeriod(code("start-ahead"), region, today()));
    }

    /** First day on which a start that is told now can have been. */
    public LocalDate earliestSeen(RegionCode region) {
        return today().minus(parameters.getPeriod(code("seen-start-back"), region, today()));
    }

    public int maxHours(RegionCode region) {
        return parameters.getInt(code("max-hours-per-week"), region, today());
    }

    private boolean areHours(int hours, RegionCode region) {
        return hours >= 1 && hours <= maxHours(region);
    }

    private static boolean isBetween(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static ParameterCode code(String name) {
        return ParameterCode.of("placement", name);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
