package nl.dichterbij.insight;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented cases of one region, as the events that the modules would have told, and as what became of them. */
final class History {

    private final JdbcClient jdbc;
    private final RegionCode region;
    private final Random random;
    private final List<Case> cases = new ArrayList<>();

    History(JdbcClient jdbc, RegionCode region, long seed) {
        this.jdbc = jdbc;
        this.region = region;
        this.random = new Random(seed);
    }

    record Case(UUID id, String municipality, boolean withoutBenefit, LocalDate registered, @Nullable LocalDate intake, @Nullable LocalDate advised,
                @Nullable LocalDate chosen, @Nullable String route, @Nullable LocalDate placed, @Nullable LocalDate closed, long team, long employer) {

        boolean isIn(Selection selection) {
            return isOf(selection) && !registered.isBefore(selection.van()) && !registered.isAfter(selection.tot());
        }

        boolean isOf(Selection selection) {
            return (selection.gemeente().isEmpty() || selection.gemeente().equals(municipality))
                    && (selection.route().isEmpty() || selection.route().equals(route));
        }

        boolean isStopped() {
            return closed != null && placed == null;
        }

        boolean isRunning() {
            return closed == null && placed == null;
        }
    }

    List<Case> cases() {
        return cases;
    }

    /** So many more cases, registered on days of the year before this one. */
    void add(int count, LocalDate until) {
        for (var i = 0; i < count; i++) {
            add(until.minusDays(random.nextInt(400)));
        }
    }

    private void add(LocalDate registered) {
        var id = UUID.randomUUID();
        var municipality = random.nextBoolean() ? "0106" : "0114";
        var without = random.nextInt(3) == 0;
        tell(id, municipality, "registered", without ? "none" : "bijstand", registered, null);
        var intake = later(registered, 1.2);
        var advised = intake == null ? null : later(intake, 0.9);
        var chosen = advised == null ? null : later(advised, 0.9);
        var route = chosen == null ? null : Selection.ROUTES.get(random.nextInt(Selection.ROUTES.size() - 1));
        var placed = chosen == null ? null : later(chosen, 0.6);
        var closed = placed != null || random.nextInt(3) > 0 ? null : registered.plusDays(random.nextInt(100));
        if (intake != null) {
            tell(id, municipality, "milestone", "milestone-intake-done", intake, null);
        }
        if (advised != null) {
            tell(id, municipality, "milestone", "milestone-route-advised", advised, null);
        }
        if (chosen != null) {
            tell(id, municipality, "milestone", "milestone-route-chosen", chosen, null);
            tell(id, municipality, "route", "none", chosen.minusDays(1), null); // the first choice; the last one counts
            tell(id, municipality, "route", String.valueOf(route), chosen, null);
        }
        if (placed != null) {
            tell(id, municipality, "placed", "", placed, null);
            tell(id, municipality, "placed", "", placed.plusDays(40), null); // and once more, in another job
        }
        if (closed != null) {
            tell(id, municipality, "closed", "NO_RESULT", closed, null);
        }
        var team = 3600L * random.nextInt(500);
        var employer = 3600L * random.nextInt(500);
        tell(id, municipality, "waited", "team", registered.plusDays(3), team);
        tell(id, municipality, "waited", "employer", registered.plusDays(4), employer);
        cases.add(new Case(id, municipality, without, registered, intake, advised, chosen, route, placed, closed, team, employer));
    }

    private @Nullable LocalDate later(LocalDate day, double chance) {
        return random.nextDouble() > chance ? null : day.plusDays(random.nextInt(40));
    }

    private void tell(UUID id, String municipality, String kind, String code, LocalDate day, @Nullable Long seconds) {
        // near midnight here is another day elsewhere
        Instant at = day.atStartOfDay(WorkCalendar.ZONE).plus(Duration.ofMinutes(random.nextInt(24 * 60 - 120))).toInstant();
        jdbc.sql("""
                insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at, seconds)
                values (?, ?, ?, ?, ?, 0, ?, ?)""")
                .params(id, region.value(), municipality, kind, code, Timestamp.from(at), seconds).update();
    }
}
