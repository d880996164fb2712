package nl.dichterbij.insight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Which figures somebody wants to see, as it stands in the address.
 *
 * @param van      first day of the period
 * @param tot      last day of the period
 * @param gemeente CBS code of a municipality, or empty
 * @param route    code of the route that was chosen last, or empty
 */
record Selection(LocalDate van, LocalDate tot, String gemeente, String route) {

    /** Nothing was counted before. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    static final List<String> ROUTES = List.of("open-hiring", "matching", "jobcarving", "training", "praktijkleren", "none");

    /** What cannot be read is left out: then this year until today is shown. */
    static Selection of(@Nullable String from, @Nullable String to, @Nullable String municipality, @Nullable String route, LocalDate today) {
        var until = day(to).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(today)).orElse(today);
        var since = day(from).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(until)).orElse(until.withDayOfYear(1));
        return new Selection(since, until, municipality != null && municipality.matches("\\d{4}") ? municipality : "",
                route != null && ROUTES.contains(route) ? route : "");
    }

    /** The same number of days, just before. */
    Selection before() {
        var days = van.until(tot, java.time.temporal.ChronoUnit.DAYS) + 1;
        return new Selection(van.minusDays(days), van.minusDays(1), gemeente, route);
    }

    public String query() {
        return "van=" + van + "&tot=" + tot + "&gemeente=" + gemeente + "&route=" + route;
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
