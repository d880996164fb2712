package nl.dichterbij.local.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the dates of the demonstration cases back, directly in the tables: the only place where that is done, and only
 * for the demonstration. The application dates everything by its clock, and the engine has one of its own; nothing in
 * the product may be registered in the past.
 */
final class History {

    /** What happened between two steps while loading stays that far apart, up to this. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /** Every column that holds a moment of a case before follow-up, and where its case is found. */
    private static final List<String> MOMENTS = List.of(
            "trajectory x set registered_at = %s from moved m where m.case_id = x.id and %s|registered_at",
            "trajectory x set closed_at = %s from moved m where m.case_id = x.id and %s|closed_at",
            "milestone x set reached_at = %s from moved m where m.case_id = x.case_id"
                    + " and x.code <> 'milestone-followed-up' and %s|reached_at",
            "proposal x set changed_at = %s from moved m where m.case_id = x.case_id and %s|changed_at",
            "vacancy_place x set taken_at = %s from moved m where m.case_id = x.case_id and %s|taken_at",
            "instrument_facts x set recorded_at = %s from moved m where m.case_id = x.case_id and %s|recorded_at",
            "instrument_decision x set decided_at = %s from moved m where m.case_id = x.case_id and %s|decided_at",
            "instrument_choice x set chosen_at = %s from moved m where m.case_id = x.case_id and %s|chosen_at",
            "start_request x set asked_at = %s from moved m join placement p on p.case_id = m.case_id"
                    + " where p.id = x.placement_id and %s|asked_at",
            "placement x set changed_at = %s from moved m where m.case_id = x.case_id and %s|changed_at",
            "follow_up x set changed_at = %s from moved m where m.case_id = x.case_id and x.state = 'PLANNED' and %s|changed_at",
            "carving x set changed_at = %s from moved m where m.case_id = x.case_id and %s|changed_at",
            "training_enrolment x set changed_at = %s from moved m where m.case_id = x.case_id and %s|changed_at",
            "budget_request x set requested_at = %s from moved m where m.case_id = x.case_id and %s|requested_at",
            "budget_request x set decided_at = %s from moved m where m.case_id = x.case_id and %s|decided_at",
            "budget_advice x set given_at = %s from moved m join budget_request r on r.case_id = m.case_id"
                    + " where r.id = x.request_id and %s|given_at",
            "budget_decision x set first_at = %s from moved m join budget_request r on r.case_id = m.case_id"
                    + " where r.id = x.request_id and %s|first_at",
            "budget_entry x set booked_at = %s from moved m join budget_request r on r.case_id = m.case_id"
                    + " where r.id = x.request_id and %s|booked_at",
            "open_hiring_enrolment x set enrolled_at = %s from moved m where m.case_id = x.case_id and %s|enrolled_at",
            "open_hiring_record x set recorded_at = %s from moved m join open_hiring_enrolment n on n.case_id = m.case_id"
                    + " where n.id = x.enrolment_id and %s|recorded_at",
            "praktijk_agreement x set opened_at = %s from moved m where m.case_id = x.case_id and %s|opened_at",
            "praktijk_agreement x set ended_at = %s from moved m where m.case_id = x.case_id and %s|ended_at",
            "praktijk_signature x set recorded_at = %s from moved m join praktijk_agreement a on a.case_id = m.case_id"
                    + " where a.id = x.agreement_id and %s|recorded_at",
            "praktijkverklaring x set delivered_at = %s from moved m where m.case_id = x.case_id and %s|delivered_at",
            "case_transfer x set transferred_at = %s from moved m where m.case_id = x.from_case and %s|transferred_at",
            "skill_profile_item x set added_at = %s from moved m join trajectory t on t.id = m.case_id"
                    + " where t.person_id = x.owner and %s|added_at");

    /** What the product itself never changes. */
    private static final List<String> APPEND_ONLY = List.of("budget_entry", "open_hiring_enrolment", "open_hiring_record");

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final WorkCalendar calendar;
    private final Clock clock;

    History(JdbcClient jdbc, Parameters parameters, WorkCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Day on which a vacancy came in. */
    void offered(UUID vacancy, LocalDate day) {
        jdbc.sql("update vacancy set offered_at = ? where id = ?")
                .params(Timestamp.from(day.atTime(10, 0).atZone(WorkCalendar.ZONE).toInstant()), vacancy).update();
    }

    /**
     * Puts a start that is said to be long ago on its day, and the follow-up with it, so that its moments fall due.
     * The service refuses to register a start more than a month late.
     */
    void startedOn(Standing standing) {
        var start = standing.script().start();
        if (standing.followUps() > 0 && start != null) {
            jdbc.sql("update placement set start_date = ? where case_id = ? and state = 'STARTED' and start_date <> ?")
                    .params(start, standing.id().value(), start).update();
            jdbc.sql("""
                    update follow_up set due_on = ?::date + make_interval(months => months)
                    where case_id = ? and state = 'PLANNED' and due_on <> ?::date + make_interval(months => months)""")
                    .params(start, standing.id().value(), start).update();
        }
    }

    /**
     * Dates everything in these cases. Call it inside a transaction, once.
     *
     * @return when the open steps are due now, by element instance key
     */
    Map<Long, OffsetDateTime> write(List<Standing> standings) {
        jdbc.sql("""
                create temporary table moved (case_id uuid, since timestamptz, until timestamptz, moved_to timestamptz)
                on commit drop""").update();
        var due = new HashMap<Long, OffsetDateTime>();
        for (var standing : standings) {
            var dates = CaseDates.of(standing);
            dates.segments().forEach(segment -> jdbc.sql("insert into moved values (?, ?, ?, ?)")
                    .params(standing.id().value(), Timestamp.from(segment.since()), Timestamp.from(segment.until()),
                            Timestamp.from(segment.movedTo())).update());
            dates.steps().forEach(step -> {
                var dueAt = date(step);
                if (step.closedAt() == null) {
                    due.put(step.step().elementInstanceKey(), dueAt);
                }
            });
            followUps(standing, dates);
        }
        APPEND_ONLY.forEach(table -> jdbc.sql("alter table " + table + " disable trigger user").update());
        MOMENTS.forEach(this::move);
        APPEND_ONLY.forEach(table -> jdbc.sql("alter table " + table + " enable trigger user").update());
        judgements();
        jdbc.sql("""
                update skill_profile p set confirmed_on = (m.reached_at at time zone 'Europe/Amsterdam')::date
                from trajectory t join milestone m on m.case_id = t.id and m.code = 'milestone-skills-confirmed'
                where t.person_id = p.owner and p.confirmed_on is not null and t.id in (select case_id from moved)""").update();
        figures();
        return due;
    }

    /** What was told of these cases happened when the cases say it did. */
    private void figures() {
        List.of("at = t.registered_at from trajectory t where t.id = e.case_id and e.kind = 'registered'",
                "at = t.closed_at from trajectory t where t.id = e.case_id and e.kind = 'closed'",
                "at = m.reached_at from milestone m where m.case_id = e.case_id and e.kind = 'milestone'"
                        + " and m.code = e.code and m.occurrence = e.occurrence",
                "at = m.reached_at from (select case_id, max(reached_at) as reached_at from milestone"
                        + " where code = 'milestone-route-chosen' group by case_id) m where m.case_id = e.case_id and e.kind = 'route'",
                "at = p.start_date::timestamp at time zone 'Europe/Amsterdam' from placement p"
                        + " where e.kind = 'placed' and e.source = p.id::text",
                "at = s.closed_at, seconds = greatest(0, extract(epoch from s.closed_at - s.opened_at)) from step s"
                        + " where e.kind = 'waited' and e.source = s.element_instance_key::text")
                .forEach(moment -> jdbc.sql("update insight_event e set " + moment + " and e.case_id in (select case_id from moved)").update());
    }

    private void move(String moment) {
        var column = "x." + moment.substring(moment.indexOf('|') + 1);
        var said = "m.moved_to + least(" + column + " - m.since, interval '" + LONGEST.toMinutes() + " minutes')";
        var within = column + " >= m.since and " + column + " < m.until";
        jdbc.sql("update " + moment.substring(0, moment.indexOf('|')).formatted(said, within)).update();
    }

    /** A judgement is what the step after it waited for. */
    private void judgements() {
        jdbc.sql("""
                update praktijk_agreement a set judged_at = s.opened_at, judgement_asked_at = s.opened_at - interval '2 days'
                from step s where s.case_id = a.case_id and s.element_id = 'obtain-praktijkopleider-signature'
                  and a.judged_at is not null and a.case_id in (select case_id from moved)""").update();
    }

    private OffsetDateTime date(CaseDates.StepDates dates) {
        var opened = LocalDate.ofInstant(dates.openedAt(), WorkCalendar.ZONE);
        var due = after(opened, "term", dates.step().elementId());
        var reminder = after(opened, "reminder", dates.step().elementId());
        var until = dates.closedAt() == null ? Instant.now(clock) : dates.closedAt();
        jdbc.sql("update step set opened_at = ?, closed_at = ?, due_at = ?, reminded_at = ? where element_instance_key = ?")
                .params(Timestamp.from(dates.openedAt()), timestamp(dates.closedAt()), Timestamp.from(due),
                        timestamp(reminder.isBefore(until) ? reminder : null), dates.step().elementInstanceKey()).update();
        return due.atZone(WorkCalendar.ZONE).toOffsetDateTime();
    }

    private Instant after(LocalDate opened, String kind, String step) {
        var days = parameters.findInt(ParameterCode.of(kind, step), Demand.DRENTHE, opened)
                .orElseGet(() -> parameters.getInt(ParameterCode.of(kind, "default"), Demand.DRENTHE, opened));
        return calendar.dueAt(calendar.plusWorkingDays(opened, days));
    }

    private void followUps(Standing standing, CaseDates dates) {
        jdbc.sql("update follow_up set changed_at = due_on where case_id = ? and state = 'ASKED'")
                .param(standing.id().value()).update();
        dates.recordedFollowUps().forEach((month, at) -> {
            jdbc.sql("update follow_up set changed_at = ? where case_id = ? and months = ? and state = 'RECORDED'")
                    .params(Timestamp.from(at), standing.id().value(), month).update();
            jdbc.sql("update milestone set reached_at = ? where case_id = ? and code = 'milestone-followed-up' and occurrence = ?")
                    .params(Timestamp.from(at), standing.id().value(), month).update();
        });
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
