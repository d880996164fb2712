package nl.dichterbij.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets new values of dated parameters begin. What held stays as it was until the day before, so every past decision
 * can be explained with the value of its day. Nothing is changed afterwards, and every change is kept with its maker.
 */
@Service
@Transactional
class ParameterMaintenance {

    private static final String ROWS = """
            select p.code, p.region_code, r.name, p.value, p.unit, p.valid_from, p.valid_to, p.source
              from parameter p left join region r on r.code = p.region_code
            """;

    /** What every step has, of its own or by default. */
    private static final Set<String> OF_STEPS = Set.of("term", "reminder", "expiry", "priority");

    private final JdbcClient jdbc;
    private final ObjectProvider<TermedSteps> steps;
    private final Clock clock;

    ParameterMaintenance(JdbcClient jdbc, ObjectProvider<TermedSteps> steps, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.clock = clock;
    }

    /** What holds today or will hold, by code; the national value before those of regions. */
    @Transactional(readOnly = true)
    List<ParameterRow> currentAndComing() {
        return jdbc.sql(ROWS + """
                 where p.valid_to is null or p.valid_to > :today
                 order by split_part(p.code, '.', 1), p.code, r.name nulls first, p.valid_from""")
                .param("today", LocalDate.now(clock)).query(ParameterMaintenance::row).list();
    }

    /** Every value a parameter ever had, the national ones first, the newest first. */
    @Transactional(readOnly = true)
    List<ParameterRow> all(ParameterCode code) {
        return jdbc.sql(ROWS + "where p.code = :code order by r.name nulls first, p.valid_from desc")
                .param("code", code.value()).query(ParameterMaintenance::row).list();
    }

    /**
     * A row that tells the unit and form of a parameter: one of its own, for a step without any that of the default, or
     * an example of one that may have no value. Empty when there is no such parameter and no such step.
     */
    @Transactional(readOnly = true)
    Optional<ParameterRow> sample(ParameterCode code) {
        var own = all(code).stream().findFirst();
        if (own.isPresent()) {
            return own;
        }
        return stepsWithDefault(code).contains(code) ? all(defaultOf(code)).stream().findFirst().map(row -> row.as(code))
                : jdbc.sql("select code, example, unit from optional_parameter where code = :code").param("code", code.value())
                        .query((row, number) -> new ParameterRow(row.getString(1), null, null, row.getString(2), row.getString(3),
                                LocalDate.now(clock), null, "")).optional();
    }

    /** Codes of parameters that may have no value, and have none. */
    @Transactional(readOnly = true)
    List<String> withoutValue() {
        return jdbc.sql("select code from optional_parameter o where not exists (select from parameter p where p.code = o.code) order by code")
                .query(String.class).list();
    }

    /** The parameters of this kind (terms, reminders, …) of the steps that go by the default so far. */
    @Transactional(readOnly = true)
    List<ParameterCode> stepsWithDefault(ParameterCode ofKind) {
        var family = ofKind.value().split("\\.")[0];
        if (!OF_STEPS.contains(family)) {
            return List.of();
        }
        var own = Set.copyOf(jdbc.sql("select distinct code from parameter where code like :family || '.%'")
                .param("family", family).query(String.class).list());
        return steps.stream().flatMap(known -> known.elementIds().stream()).sorted()
                .map(element -> ParameterCode.of(family, element)).filter(code -> !own.contains(code.value())).toList();
    }

    private static ParameterCode defaultOf(ParameterCode code) {
        return ParameterCode.of(code.value().split("\\.")[0], "default");
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<ParameterChange> changes(ParameterCode code) {
        return jdbc.sql("""
                select r.name, c.former_value, c.value, c.valid_from, c.reason, c.source, c.changed_by, c.changed_at
                  from parameter_change c left join region r on r.code = c.region_code
                 where c.code = :code order by c.changed_at desc, c.id desc""")
                .param("code", code.value()).query(ParameterMaintenance::change).list();
    }

    /** The value that holds on this day for this region alone, or for the country alone when the region is null. */
    @Transactional(readOnly = true)
    Optional<ParameterRow> findOn(ParameterCode code, @Nullable RegionCode region, LocalDate day) {
        return all(code).stream().filter(row -> sameRegion(row, region) && row.holdsOn(day)).findFirst();
    }

    /** Whether a value of this region, or of the country when it is null, begins on exactly this day. */
    @Transactional(readOnly = true)
    boolean beginsOn(ParameterCode code, @Nullable RegionCode region, LocalDate day) {
        return all(code).stream().anyMatch(row -> sameRegion(row, region) && row.validFrom().equals(day));
    }

    /**
     * Lets a value begin. The row that held then ends the day before; one that was to begin later still does.
     *
     * @param by username of who does it
     * @return false when another value begins on that day already, as when a colleague was first; nothing is changed then
     * @throws IllegalArgumentException for a day in the past, or a parameter that does not exist
     */
    boolean begin(NewParameterValue begun, String by) {
        if (begun.validFrom().isBefore(LocalDate.now(clock))) {
            throw new IllegalArgumentException("A value cannot begin in the past");
        }
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:code, 0))").param("code", begun.code().value())
                .query(Integer.class).single();
        var sample = sample(begun.code()).orElseThrow(() -> new IllegalArgumentException("No parameter " + begun.code()));
        var known = all(begun.code());
        if (beginsOn(begun.code(), begun.region(), begun.validFrom())) {
            return false;
        }
        var former = findOn(begun.code(), begun.region(), begun.validFrom());
        former.ifPresent(row -> endBefore(row, begun.validFrom()));
        insert(begun, sample.unit(), former.map(ParameterRow::validTo).orElseGet(() -> nextBeginning(known, begun)));
        log(begun, former.map(ParameterRow::value).orElse(null), by);
        return true;
    }

    private static @Nullable LocalDate nextBeginning(List<ParameterRow> known, NewParameterValue begun) {
        return known.stream().filter(row -> sameRegion(row, begun.region())).map(ParameterRow::validFrom)
                .filter(begun.validFrom()::isBefore).min(LocalDate::compareTo).orElse(null);
    }

    private void endBefore(ParameterRow row, LocalDate day) {
        jdbc.sql("""
                update parameter set valid_to = :day
                 where code = :code and region_code is not distinct from :region and valid_from = :from""")
                .param("day", day).param("code", row.code()).param("region", row.regionCode()).param("from", row.validFrom())
                .update();
    }

    private void insert(NewParameterValue begun, String unit, @Nullable LocalDate validTo) {
        jdbc.sql("""
                insert into parameter (code, region_code, value, unit, valid_from, valid_to, source)
                values (:code, :region, :value, :unit, :from, :to, :source)""")
                .param("code", begun.code().value()).param("region", text(begun.region())).param("value", begun.value())
                .param("unit", unit).param("from", begun.validFrom()).param("to", validTo).param("source", begun.source())
                .update();
    }

    private void log(NewParameterValue begun, @Nullable String former, String by) {
        jdbc.sql("""
                insert into parameter_change (code, region_code, former_value, value, valid_from, reason, source, changed_by, changed_at)
                values (:code, :region, :former, :value, :from, :reason, :source, :by, :at)""")
                .param("code", begun.code().value()).param("region", text(begun.region())).param("former", former)
                .param("value", begun.value()).param("from", begun.validFrom()).param("reason", begun.reason())
                .param("source", begun.source()).param("by", by).param("at", OffsetDateTime.now(clock)).update();
    }

    private static boolean sameRegion(ParameterRow row, @Nullable RegionCode region) {
        return java.util.Objects.equals(row.regionCode(), text(region));
    }

    private static @Nullable String text(@Nullable RegionCode region) {
        return region == null ? null : region.value();
    }

    private static ParameterRow row(ResultSet row, int number) throws SQLException {
        return new ParameterRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class), row.getString(8));
    }

    private static ParameterChange change(ResultSet row, int number) throws SQLException {
        return new ParameterChange(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class),
                row.getString(5), row.getString(6), row.getString(7), row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
