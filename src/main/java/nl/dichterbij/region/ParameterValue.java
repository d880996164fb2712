package nl.dichterbij.region;

import java.time.DateTimeException;
import java.time.Period;

/**
 * A value as people read it: a text, and the key of the words beside it, under {@code parameter-unit}.
 *
 * @param unit code of the unit; for a period in one unit that of its part: day, month or year
 */
record ParameterValue(String text, String unit) {

    static final String PERIOD = "period";

    static ParameterValue of(String value, String unit) {
        return unit.equals(PERIOD) ? period(value) : new ParameterValue(value.replace(",", ", ").replace(".", ","), unit);
    }

    private static ParameterValue period(String value) {
        try {
            var period = Period.parse(value);
            if (period.getMonths() == 0 && period.getYears() == 0) {
                return new ParameterValue(String.valueOf(period.getDays()), "day");
            } else if (period.getDays() == 0 && period.getMonths() == 0) {
                return new ParameterValue(String.valueOf(period.getYears()), "year");
            } else if (period.getDays() == 0) {
                return new ParameterValue(String.valueOf(period.toTotalMonths()), "month");
            }
            return new ParameterValue(value, PERIOD);
        } catch (DateTimeException unreadable) {
            return new ParameterValue(value, PERIOD);
        }
    }
}
