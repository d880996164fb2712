package nl.dichterbij.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a process owner enter regelingen, end them, and say better where they are laid down. Each change is kept with its
 * maker. It counts for requests that are judged from then on: what was advised before keeps its facts.
 */
@Service
@Transactional
class RegelingMaintenance {

    private static final String ROWS = """
            select g.*, r.name as region_name, (select count(*) from budget b where b.regeling_code = g.code) as budgets
              from regeling g left join region r on r.code = g.region_code
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RegelingMaintenance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of all regions, the newest first. */
    @Transactional(readOnly = true)
    List<RegelingRow> all() {
        return jdbc.sql(ROWS + " order by g.valid_from desc, g.code").query(RegelingMaintenance::row).list();
    }

    @Transactional(readOnly = true)
    Optional<RegelingRow> find(String code) {
        return jdbc.sql(ROWS + " where g.code = ?").param(code).query(RegelingMaintenance::row).optional();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<RegelingChange> changes(String code) {
        return jdbc.sql("select what, former, value, reason, changed_by, changed_at from regeling_change where regeling_code = ? order by id desc")
                .param(code).query((row, number) -> new RegelingChange(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), LocalDateTime.ofInstant(row.getObject(6, OffsetDateTime.class).toInstant(), clock.getZone()))).list();
    }

    /** @return its code; empty when there is one of this name in the region that begins on that day, as after a second click */
    Optional<String> enter(RegelingDetails details, String reason, String by) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('regeling', 0))").query(Integer.class).single();
        var region = details.region() == null ? null : details.region().value();
        var known = jdbc.sql("select count(*) from regeling where name = ? and valid_from = ? and region_code is not distinct from ?")
                .params(details.name(), details.validFrom(), region).query(Integer.class).single();
        if (known > 0) {
            return Optional.empty();
        }
        var code = freeCode(details.name());
        jdbc.sql("insert into regeling (code, name, region_code, valid_from, valid_to, source) values (?, ?, ?, ?, ?, ?)")
                .params(code, details.name(), region, details.validFrom(), details.validTo(), details.source()).update();
        log(code, "new", null, details.name(), reason, by);
        return Optional.of(code);
    }

    /**
     * @param seen how many changes there were when the form was opened
     * @return false when a colleague changed it since: then nothing is changed
     */
    boolean change(String code, RegelingDetails details, int seen, String reason, String by) {
        var known = jdbc.sql("select * from regeling where code = ? for update").param(code)
                .query((row, number) -> Regelingen.regeling(row, number)).single();
        if (changes(code).size() != seen) {
            return false;
        }
        jdbc.sql("update regeling set name = ?, valid_to = ?, source = ? where code = ?")
                .params(details.name(), details.validTo(), details.source(), code).update();
        log(code, "name", known.name(), details.name(), reason, by);
        log(code, "last-day", text(known.lastDay()), text(details.lastDay()), reason, by);
        log(code, "source", known.source(), details.source(), reason, by);
        return true;
    }

    private void log(String code, String what, @Nullable String former, @Nullable String value, String reason, String by) {
        if (!Objects.equals(former, value)) {
            jdbc.sql("""
                    insert into regeling_change (regeling_code, what, former, value, reason, changed_by, changed_at)
                    values (?, ?, ?, ?, ?, ?, ?)""").params(code, what, former, value, reason, by, OffsetDateTime.now(clock)).update();
        }
    }

    /** Letters and digits of the name, numbered where another has them. */
    private String freeCode(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        // the address of the form for a new one
        var base = plain.isEmpty() || plain.equals("nieuw") ? "regeling" : plain;
        var code = base;
        for (var number = 2; find(code).isPresent(); number++) {
            code = base + "-" + number;
        }
        return code;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static RegelingRow row(ResultSet row, int number) throws SQLException {
        return new RegelingRow(Regelingen.regeling(row, number), row.getString("region_name"), row.getInt("budgets"));
    }
}
