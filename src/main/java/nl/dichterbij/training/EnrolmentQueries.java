package nl.dichterbij.training;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.budget.Money;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is enrolled, by case and by start. */
@Component
@Transactional(readOnly = true)
class EnrolmentQueries {

    private final JdbcClient jdbc;

    EnrolmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The trainings of a case, the latest round first. */
    List<EnrolmentView> of(CaseId caseId) {
        return jdbc.sql("select * from training_enrolment where case_id = ? order by occurrence desc").param(caseId.value())
                .query(EnrolmentQueries::view).list().stream().map(view -> view.with(talks(view.id()))).toList();
    }

    private List<EnrolmentView.Talk> talks(UUID enrolment) {
        return jdbc.sql("select discussed_at, outcome from training_progress where enrolment_id = ? order by discussed_at desc")
                .param(enrolment)
                .query((row, number) -> new EnrolmentView.Talk(row.getTimestamp(1).toInstant(), row.getString(2))).list();
    }

    /** In the order in which they took a place or changed. */
    List<Participant> on(UUID startId) {
        return jdbc.sql("""
                select e.id, e.case_id, e.state, count(a.held_on), count(a.held_on) filter (where a.present)
                from training_enrolment e left join training_attendance a on a.enrolment_id = e.id
                where e.start_id = ? group by e.id order by e.changed_at, e.id""")
                .param(startId)
                .query((row, number) -> new Participant(row.getObject(1, UUID.class), new CaseId(row.getObject(2, UUID.class)),
                        EnrolmentState.valueOf(row.getString(3)), row.getInt(4), row.getInt(5))).list();
    }

    /**
     * A training that ended after its start, of which nobody knows yet what the provider keeps.
     *
     * @param cost what is committed for it
     */
    record Owed(UUID id, CaseId caseId, String title, String provider, LocalDate startsOn, LocalDate endsOn, Money cost) {
    }

    /** Of a region, whether their case is open or not; what ended first comes first. */
    List<Owed> owed(RegionCode region) {
        return jdbc.sql("""
                select e.id, e.case_id, o.title, o.provider, e.starts_on, e.ends_on, e.cost
                from training_enrolment e join training_start s on s.id = e.start_id join training_offer o on o.id = s.offer_id
                where e.state = 'DROPPED_OUT' and e.settled_at is null and e.budget_request_id is not null and o.region_code = ?
                order by e.changed_at, e.id""")
                .param(region.value())
                .query((row, number) -> new Owed(row.getObject(1, UUID.class), new CaseId(row.getObject(2, UUID.class)),
                        row.getString(3), row.getString(4), row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class),
                        new Money(row.getBigDecimal(7)))).list();
    }

    private static EnrolmentView view(ResultSet row, int number) throws SQLException {
        var charged = Optional.<BigDecimal>ofNullable(row.getBigDecimal("charged")).map(Money::new).orElse(null);
        var progress = Optional.<String>ofNullable(row.getString("last_progress")).map(Progress::valueOf).orElse(null);
        return new EnrolmentView(row.getObject("id", UUID.class), row.getInt("occurrence"), row.getObject("start_id", UUID.class),
                EnrolmentState.valueOf(row.getString("state")), row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class), new Money(row.getBigDecimal("cost")), charged,
                row.getTimestamp("settled_at") != null, progress, row.getString("result"), row.getString("end_reason"), List.of());
    }
}
