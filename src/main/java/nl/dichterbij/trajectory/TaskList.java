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
import java.util.UUID;
import nl.dichterbij.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open steps of the cases of one region, a page at a time. */
@Component
class TaskList {

    static final int PAGE_SIZE = 25;
    private static final int WEEK = 7;

    private static final String FROM = """
             from step s join trajectory t on t.id = s.case_id left join case_owner o on o.case_id = t.id
            """;
    /** By index from either side: somebody has a few dozen, the region may have a hundred thousand. */
    private static final String OF_OWNER = """
            s.element_instance_key in (
                select element_instance_key from step where assigned_to = :owner and closed_at is null
                union all
                select mine.element_instance_key from case_owner had join step mine on mine.case_id = had.case_id
                where had.username = :owner and mine.assigned_to is null and mine.closed_at is null)""";
    private static final Map<String, String> ORDERS = Map.of(
            "due", "s.due_at, s.priority desc, s.element_instance_key",
            "priority", "s.priority desc, s.due_at, s.element_instance_key");

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Page(List<TaskRow> rows, long total) {

        public int pages() {
            return (int) ((total + PAGE_SIZE - 1) / PAGE_SIZE);
        }
    }

    /** @param username whose tasks are "mine" */
    @Transactional(readOnly = true)
    Page find(String regionCode, TaskFilter filter, String username) {
        Map<String, Object> values = new HashMap<>(Map.of("region", regionCode));
        String where = where(filter, username, values);
        long total = jdbc.sql("select count(*)" + FROM + where).params(values).query(Long.class).single();
        values.put("size", PAGE_SIZE);
        values.put("skip", (filter.page() - 1L) * PAGE_SIZE);
        return new Page(jdbc.sql("select s.element_instance_key, t.number, t.person_id, s.element_id, s.due_at, s.waiting_on, "
                        + "s.priority, coalesce(s.assigned_to, o.username)" + FROM + where
                        + " order by " + ORDERS.get(filter.sorteer()) + " limit :size offset :skip")
                .params(values).query(this::row).list(), total);
    }

    /** Ids of the steps that are open somewhere in the region. */
    @Transactional(readOnly = true)
    List<String> kindsIn(String regionCode) {
        return jdbc.sql("select distinct s.element_id from step s join trajectory t on t.id = s.case_id "
                        + "where t.region_code = ? and s.closed_at is null order by 1").param(regionCode).query(String.class).list();
    }

    private String where(TaskFilter filter, String username, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("t.region_code = :region", "s.closed_at is null"));
        switch (filter.wie()) {
            case "team" -> { }
            case "nobody" -> conditions.add("s.assigned_to is null and o.username is null");
            default -> {
                conditions.add(OF_OWNER);
                values.put("owner", "mine".equals(filter.wie()) ? username : filter.wie().substring(TaskFilter.OF.length()));
            }
        }
        if (!filter.wacht().isEmpty()) {
            conditions.add("s.waiting_on = :waiting");
            values.put("waiting", filter.wacht());
        }
        if (!filter.stap().isEmpty()) {
            conditions.add("s.element_id = :step");
            values.put("step", filter.stap());
        }
        if (!filter.wanneer().isEmpty()) {
            var today = LocalDate.now(clock);
            var until = "late".equals(filter.wanneer()) ? today : today.plusDays(WEEK + 1L);
            conditions.add("s.due_at < :until");
            values.put("until", OffsetDateTime.ofInstant(until.atStartOfDay(clock.getZone()).toInstant(), clock.getZone()));
        }
        return " where " + String.join(" and ", conditions);
    }

    private TaskRow row(ResultSet row, int number) throws SQLException {
        return new TaskRow(row.getLong(1), new CaseNumber(row.getString(2)), new PersonId(row.getObject(3, UUID.class)),
                row.getString(4), row.getObject(5, OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toLocalDate(),
                row.getString(6), row.getInt(7), row.getString(8));
    }
}
