package nl.dichterbij.local.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dichterbij.testing.AddedSteps;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how far the demonstration cases have come: two queries, whatever their number. */
final class Standings {

    private final JdbcClient jdbc;
    private final Map<UUID, DemoCase> cases;

    Standings(JdbcClient jdbc, List<DemoCase> cases) {
        this.jdbc = jdbc;
        this.cases = cases.stream().collect(Collectors.toMap(DemoCase::submission, Function.identity()));
    }

    /** @param today for what is due */
    List<Standing> read(LocalDate today) {
        var steps = new HashMap<UUID, List<Standing.Step>>();
        jdbc.sql("""
                select s.case_id, s.element_instance_key, s.element_id, s.occurrence, s.opened_at, s.closed_at, s.outcome
                from step s join trajectory t on t.id = s.case_id where t.submission_id in (:submissions)
                  and not s.element_id = any (:added)""")
                .param("submissions", cases.keySet()).param("added", AddedSteps.unknown().keySet().toArray(String[]::new))
                .query(row -> {
                    steps.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>()).add(step(row));
                });
        return jdbc.sql("""
                select t.id, t.submission_id, t.person_id, t.status, t.registered_at, t.closed_at,
                       count(f), count(f) filter (where f.state = 'ASKED'),
                       count(f) filter (where f.state = 'PLANNED' and f.due_on <= :today),
                       array_remove(array[
                           'AT_ONCE',
                           case when exists (select from placement p where p.case_id = t.id) then 'ARRANGED' end,
                           case when exists (select from open_hiring_enrolment e where e.case_id = t.id) then 'ON_LIST' end,
                           case when exists (select from budget_request r where r.case_id = t.id and r.state = 'WAITING')
                                then 'WAITS_FOR_MONEY' end,
                           case when exists (select from training_enrolment e where e.case_id = t.id and e.state = 'STARTED')
                                then 'IN_TRAINING' end,
                           case when exists (select from praktijk_agreement a where a.case_id = t.id and a.state = 'ACTIVE')
                                then 'LEARNS_IN_PRACTICE' end], null)
                from trajectory t left join follow_up f on f.case_id = t.id
                where t.submission_id in (:submissions) group by t.id order by t.number""")
                .param("submissions", cases.keySet()).param("today", today)
                .query((row, number) -> standing(row, steps.getOrDefault(row.getObject(1, UUID.class), List.of()))).list();
    }

    /** Open steps that a process owner added and no script knows: element instance and what to answer. */
    Map<Long, Map<String, Object>> added() {
        var answers = AddedSteps.unknown();
        return jdbc.sql("""
                select s.element_instance_key, s.element_id from step s join trajectory t on t.id = s.case_id
                where t.submission_id in (:submissions) and s.closed_at is null and s.element_id = any (:added)""")
                .param("submissions", cases.keySet()).param("added", answers.keySet().toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), answers.get(row.getString(2)))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Standing standing(ResultSet row, List<Standing.Step> steps) throws SQLException {
        var ordered = steps.stream().sorted(Comparator.comparing(Standing.Step::doneAt)).toList();
        return new Standing(cases.get(row.getObject(2, UUID.class)), new CaseId(row.getObject(1, UUID.class)),
                row.getObject(3, UUID.class), row.getString(4), row.getTimestamp(5).toInstant(), instant(row, 6),
                ordered.stream().filter(step -> step.closedAt() != null).toList(),
                ordered.stream().filter(step -> step.closedAt() == null).toList(),
                row.getInt(7), row.getInt(8), row.getInt(9), Arrays.stream((String[]) row.getArray(10).getArray())
                .map(Stage.Arrived::valueOf).collect(Collectors.toSet()));
    }

    private static Standing.Step step(ResultSet row) throws SQLException {
        return new Standing.Step(row.getLong(2), row.getString(3), row.getInt(4), row.getTimestamp(5).toInstant(),
                instant(row, 6), row.getString(7));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
