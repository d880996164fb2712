package nl.dichterbij.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every figure of a region (domain.md, section 7), and the cases behind each. */
@Component
@Transactional(readOnly = true)
class Figures {

    private static final String OF = " where region_code = :region and (:gemeente = '' or municipality_code = :gemeente)"
            + " and (:route = '' or route = :route) ";

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of those who registered in the period: how far they have come by now.
     *
     * @param withoutBenefit of those reached; said at registration
     * @param placed         started in a job or a learning job, now or after the period
     * @param stopped        ended without a start
     */
    record Reach(int reached, int withoutBenefit, int intake, int advised, int chosen, int placed, int stopped, int running) {
    }

    Reach reach(RegionCode region, Selection selection) {
        return sql("""
                select count(*) as reached, count(*) filter (where without_benefit) as without_benefit,
                       count(intake_on) as intake, count(advised_on) as advised, count(chosen_on) as chosen,
                       count(placed_on) as placed, count(*) filter (where closed_on is not null and placed_on is null) as stopped,
                       count(*) filter (where closed_on is null and placed_on is null) as running
                from insight_case""" + OF + " and registered_on between :van and :tot", region, selection).query(Reach.class).single();
    }

    /** @param route null while none was chosen */
    record RouteRow(@Nullable String route, int reached, int placed, int stopped, int running, int started) {
    }

    /**
     * By route that was chosen last: how those who registered in the period fare, and how many started in the period,
     * whenever they registered.
     */
    List<RouteRow> routes(RegionCode region, Selection selection) {
        return sql("""
                select route, count(*) filter (where cohort) as reached, count(*) filter (where cohort and placed_on is not null) as placed,
                       count(*) filter (where cohort and placed_on is null and closed_on is not null) as stopped,
                       count(*) filter (where cohort and placed_on is null and closed_on is null) as running,
                       count(*) filter (where placed_on between :van and :tot) as started
                from (select *, registered_on between :van and :tot as cohort from insight_case""" + OF
                + " and (registered_on between :van and :tot or placed_on between :van and :tot)) c group by route"
                + " order by count(*) filter (where cohort) desc, route nulls last", region, selection).query(RouteRow.class).list();
    }

    /** Days between two moments: half of the cases took no longer than the median. */
    record Lead(String what, int cases, @Nullable Integer median, @Nullable Integer most) {
    }

    List<Lead> leads(RegionCode region, Selection selection) {
        return sql("""
                select what, count(days) as cases, percentile_disc(0.5) within group (order by days) as median,
                       percentile_disc(0.9) within group (order by days) as most
                from insight_case c cross join lateral (values (1, 'intake', intake_on - registered_on),
                     (2, 'advice', advised_on - intake_on), (3, 'choice', chosen_on - advised_on),
                     (4, 'start', placed_on - chosen_on), (5, 'all', placed_on - registered_on)) as l (nr, what, days)""" + OF
                + " and registered_on between :van and :tot group by nr, what order by nr", region, selection).query(Lead.class).list();
    }

    /** Time that steps stood open in the cases of the period, by whom the case waited for. @param share percent */
    record Wait(String who, double days, int share) {
    }

    List<Wait> waits(RegionCode region, Selection selection) {
        return sql("""
                select who, round(sum(seconds) / 86400.0 / nullif(max(cases), 0), 1)::float8 as days,
                       coalesce(round(100.0 * sum(seconds) / nullif(sum(sum(seconds)) over (), 0)), 0)::int as share
                from (select *, count(*) over () as cases from insight_case""" + OF + """
                      and registered_on between :van and :tot) c
                cross join lateral (values ('team', waited_team), ('jobseeker', waited_jobseeker), ('employer', waited_employer),
                     ('school', waited_school), ('budget', waited_budget)) as w (who, seconds)
                group by who order by sum(seconds) desc, who""", region, selection).query(Wait.class).list();
    }

    /** What came in and went out in a week, and how many cases ran when it ended. @param week its Monday */
    record Week(LocalDate week, int registered, int placed, int stopped, int running) {
    }

    /** The newest first. */
    List<Week> weeks(RegionCode region, Selection selection) {
        return sql("""
                with flow as (
                  select date_trunc('week', day)::date as week, count(*) filter (where what = 'registered') as registered,
                         count(*) filter (where what = 'placed') as placed, count(*) filter (where what = 'stopped') as stopped
                  from insight_case cross join lateral (values ('registered', registered_on), ('placed', placed_on),
                       ('stopped', case when placed_on is null then closed_on end)) as f (what, day)""" + OF + """
                    and day <= :tot group by 1)
                select w.week::date as week, coalesce(registered, 0) as registered, coalesce(placed, 0) as placed,
                       coalesce(stopped, 0) as stopped,
                       (select coalesce(sum(registered - placed - stopped), 0) from flow until where until.week <= w.week) as running
                from generate_series(date_trunc('week', :van::date), :tot::date, interval '1 week') as w (week)
                left join flow on flow.week = w.week::date order by 1 desc""", region, selection).query(Week.class).list();
    }

    /** Running cases by age in days since registration. @param until 0 for no end */
    record Age(int since, int until, int cases) {
    }

    List<Age> ages(RegionCode region, Selection selection, LocalDate today) {
        return sql("""
                select since, until, (select count(*) from insight_case""" + OF + """
                   and placed_on is null and closed_on is null and :today - registered_on >= since
                   and (until = 0 or :today - registered_on < until)) as cases
                from (values (0, 30), (30, 90), (90, 180), (180, 365), (365, 0)) as age (since, until) order by since""", region, selection)
                .param("today", today).query(Age.class).list();
    }

    /** Ids of the cases behind a figure, those who registered last on top. */
    List<UUID> cases(RegionCode region, Selection selection, Behind behind, LocalDate today, int skip, int most) {
        return sql("select case_id from insight_case" + OF + " and " + behind.condition()
                + " order by registered_on desc, case_id limit :most offset :skip", region, selection)
                .param("today", today).param("most", most).param("skip", skip).query(UUID.class).list();
    }

    int count(RegionCode region, Selection selection, Behind behind, LocalDate today) {
        return sql("select count(*) from insight_case" + OF + " and " + behind.condition(), region, selection)
                .param("today", today).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec sql(String sql, RegionCode region, Selection selection) {
        return jdbc.sql(sql).param("region", region.value()).param("gemeente", selection.gemeente()).param("route", selection.route())
                .param("van", selection.van()).param("tot", selection.tot());
    }
}
