package nl.dichterbij.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of one region, a page at a time. */
@Component
class CaseList {

    static final int PAGE_SIZE = 25;

    private static final String FROM = """
             from trajectory t left join lateral (
                select element_id, due_at, waiting_on from step
                where case_id = t.id and closed_at is null order by due_at, element_instance_key limit 1) s on true
            """;
    private static final Map<String, String> ORDERS = Map.of(
            "due", "s.due_at nulls last, t.registered_at desc, t.number",
            "number", "t.number desc",
            "registered", "t.registered_at desc, t.number desc");

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Page(List<CaseRow> rows, long total) {

        public int pages() {
            return (int) ((total + PAGE_SIZE - 1) / PAGE_SIZE);
        }
    }

    /** @param people only cases of these people; null for everybody's */
    @Transactional(readOnly = true)
    Page find(String regionCode, CaseFilter filter, @Nullable List<PersonId> people) {
        if (people != null && people.isEmpty()) {
            return new Page(List.of(), 0);
        }
        Map<String, Object> values = new HashMap<>(Map.of("region", regionCode));
        String where = where(filter, people, values);
        long total = jdbc.sql("select count(*)" + (filter.wacht().isEmpty() ? " from trajectory t" : FROM) + where)
                .params(values).query(Long.class).single();
        values.put("size", PAGE_SIZE);
        values.put("skip", (filter.page() - 1L) * PAGE_SIZE);
        List<CaseRow> rows = jdbc.sql("select t.number, t.person_id, t.municipality_code, t.status, t.registered_at, "
                        + "s.element_id, s.due_at, s.waiting_on, t.close_reason = 'TRANSFERRED'" + FROM + where
                        + " order by " + ORDERS.get(filter.sorteer()) + " limit :size offset :skip")
                .params(values).query(this::row).list();
        return new Page(rows, total);
    }

    private static String where(CaseFilter filter, @Nullable List<PersonId> people, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("t.region_code = :region"));
        if (!"ALL".equals(filter.stand())) {
            conditions.add("t.status = :status");
            values.put("status", filter.stand());
        }
        if (!filter.nummer().isEmpty()) {
            conditions.add("starts_with(t.number, :number)");
            values.put("number", filter.nummer());
        }
        if (!filter.gemeente().isEmpty()) {
            conditions.add("t.municipality_code = :municipality");
            values.put("municipality", filter.gemeente());
        }
        if (!filter.wacht().isEmpty()) {
            conditions.add("s.waiting_on = :waiting");
            values.put("waiting", filter.wacht());
        }
        if (people != null) {
            conditions.add("t.person_id in (:people) and t.close_reason is distinct from 'TRANSFERRED'");
            values.put("people", people.stream().map(PersonId::value).toList());
        }
        return " where " + String.join(" and ", conditions);
    }

    private CaseRow row(ResultSet row, int number) throws SQLException {
        return new CaseRow(new CaseNumber(row.getString(1)), new PersonId(row.getObject(2, java.util.UUID.class)),
                new MunicipalityCode(row.getString(3)), CaseStatus.valueOf(row.getString(4)), day(row, 5),
                row.getBoolean(9), row.getString(6), row.getObject(7) == null ? null : day(row, 7), row.getString(8));
    }

    private LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
