package nl.dichterbij.insight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the row of a case from its events. There is one way of doing that, for the cases that changed and for all of them,
 * so what is kept up to date and what is made again cannot differ.
 */
@Component
public class Projection {

    /** A moment counts on its day in the Netherlands. The last word counts for region, municipality and route. */
    private static final String CASES = """
            insert into insight_case
            select case_id,
                   (array_agg(region_code order by id desc))[1],
                   (array_agg(municipality_code order by id desc))[1],
                   bool_or(kind = 'registered' and code = 'none'),
                   %1$s filter (where kind = 'registered'))::date,
                   %1$s filter (where code = 'milestone-intake-done'))::date,
                   %1$s filter (where code = 'milestone-route-advised'))::date,
                   %1$s filter (where code = 'milestone-route-chosen'))::date,
                   (array_agg(code order by at desc, id desc) filter (where kind = 'route'))[1],
                   %1$s filter (where kind = 'placed'))::date,
                   %1$s filter (where kind = 'closed'))::date,
                   (array_agg(code order by at, id) filter (where kind = 'closed'))[1],
                   %2$s = 'team'), 0), %2$s = 'jobseeker'), 0), %2$s = 'employer'), 0), %2$s = 'school'), 0), %2$s = 'budget'), 0)
            from insight_event %3$s
            group by case_id having bool_or(kind = 'registered')
            on conflict (case_id) do update set
                   region_code = excluded.region_code, municipality_code = excluded.municipality_code,
                   without_benefit = excluded.without_benefit, registered_on = excluded.registered_on,
                   intake_on = excluded.intake_on, advised_on = excluded.advised_on, chosen_on = excluded.chosen_on,
                   route = excluded.route, placed_on = excluded.placed_on, closed_on = excluded.closed_on,
                   close_reason = excluded.close_reason, waited_team = excluded.waited_team,
                   waited_jobseeker = excluded.waited_jobseeker, waited_employer = excluded.waited_employer,
                   waited_school = excluded.waited_school, waited_budget = excluded.waited_budget""";
    private static final String FIRST = "(min(at at time zone 'Europe/Amsterdam')";
    private static final String WAITED = "coalesce(sum(seconds) filter (where kind = 'waited' and code";

    private final JdbcClient jdbc;

    Projection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes up what was told since the last time; nothing when another copy of the application is doing so.
     *
     * @return number of cases that were made anew
     */
    @Transactional
    public int catchUp() {
        var mark = jdbc.sql("select tx::text from insight_mark for update skip locked").query(String.class).optional();
        if (mark.isEmpty()) {
            return 0;
        }
        // whatever began before this has ended, so no event of it can still appear
        var until = jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text").query(String.class).single();
        var cases = jdbc.sql(cases("where case_id in (select case_id from insight_event where tx >= ?::xid8 and tx < ?::xid8)"))
                .params(mark.get(), until).update();
        jdbc.sql("update insight_mark set tx = ?::xid8").param(until).update();
        return cases;
    }

    /** @return number of cases */
    @Transactional
    public int rebuild() {
        jdbc.sql("select tx from insight_mark for update").query().listOfRows();
        var until = jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text").query(String.class).single();
        jdbc.sql("delete from insight_case").update();
        var cases = jdbc.sql(cases("")).update();
        jdbc.sql("update insight_mark set tx = ?::xid8").param(until).update();
        return cases;
    }

    private static String cases(String which) {
        return CASES.formatted(FIRST, WAITED, which);
    }
}
