package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.WorkCalendar;
import org.springframework.stereotype.Component;

/** Terms and amounts that a region sets for its money: dated parameters. */
@Component
class BudgetTerms {

    private final Parameters parameters;
    private final WorkCalendar calendar;
    private final Clock clock;

    BudgetTerms(Parameters parameters, WorkCalendar calendar, Clock clock) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How long money stays set apart for a request that nobody decides on. */
    Instant reservedUntil(RegionCode region, Instant from) {
        return after("budget.reservation-term", region, from);
    }

    /** How long a request waits for money before the team has to decide without. */
    Instant waitingUntil(RegionCode region, Instant from) {
        return after("budget.waiting-term", region, from);
    }

    /** Above this amount two people sign. */
    Money fourEyesThreshold(RegionCode region) {
        return new Money(parameters.getDecimal(new ParameterCode("budget.four-eyes-threshold"), region, LocalDate.now(clock)));
    }

    /** Most that one person may get without the team deciding together; empty where no ceiling is set. */
    Optional<Money> personCeiling(RegionCode region) {
        return parameters.findDecimal(new ParameterCode("budget.person-ceiling"), region, LocalDate.now(clock)).map(Money::new);
    }

    /** Time to object to a decision. */
    Period objectionTerm(RegionCode region, LocalDate on) {
        return parameters.getPeriod(new ParameterCode("budget.objection-term"), region, on);
    }

    private Instant after(String code, RegionCode region, Instant from) {
        var day = LocalDate.ofInstant(from, clock.getZone());
        return calendar.dueAt(day.plus(parameters.getPeriod(new ParameterCode(code), region, day)));
    }
}
