package nl.dichterbij.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseStatus;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the appointments of cases. */
@Service
@Transactional
class Appointments {

    private static final String COLUMNS =
            "select id, case_id, about, way, place, starts_at, minutes, made_at, cancelled_at is not null from appointment ";

    private final JdbcClient jdbc;
    private final Trajectories trajectories;
    private final Clock clock;

    Appointments(JdbcClient jdbc, Trajectories trajectories, Clock clock) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** @param by username of who made it */
    record NewAppointment(UUID submissionId, CaseId caseId, About about, Way way, String place, Instant startsAt,
                          int minutes, String by) {
    }

    /** Whether appointments can be made: nobody meets any more in a case that was stopped. */
    static boolean arePossible(CaseSummary dossier) {
        return dossier.status() != CaseStatus.STOPPED;
    }

    /** Once per form, however often it is sent; nothing happens in a case that was stopped meanwhile. */
    void make(NewAppointment wanted) {
        if (!arePossible(trajectories.get(wanted.caseId()))) {
            return;
        }
        jdbc.sql("""
                insert into appointment (id, submission_id, case_id, about, way, place, starts_at, minutes, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (submission_id) do nothing""")
                .params(UUID.randomUUID(), wanted.submissionId(), wanted.caseId().value(), wanted.about().name(), wanted.way().name(),
                        wanted.place(), Timestamp.from(wanted.startsAt()), wanted.minutes(), wanted.by(), now()).update();
    }

    /** It does not take place; it stays on the page until its time has passed, so that nobody comes for nothing. */
    void cancel(CaseId caseId, UUID id) {
        jdbc.sql("update appointment set cancelled_at = ? where case_id = ? and id = ? and cancelled_at is null")
                .params(now(), caseId.value(), id).update();
    }

    /** Whoever stopped does not have to come any more. */
    @EventListener
    void cancelAll(TrajectoryClosed closed) {
        jdbc.sql("update appointment set cancelled_at = ? where case_id = ? and starts_at > ? and cancelled_at is null")
                .params(now(), closed.caseId().value(), now()).update();
    }

    /** Those that are not over yet, the first one on top. */
    @Transactional(readOnly = true)
    List<Appointment> ahead(CaseId caseId) {
        return jdbc.sql(COLUMNS + "where case_id = ? and starts_at + minutes * interval '1 minute' > ? order by starts_at, id")
                .params(caseId.value(), now()).query(Appointments::read).list();
    }

    @Transactional(readOnly = true)
    List<Appointment> of(CaseId caseId) {
        return jdbc.sql(COLUMNS + "where case_id = ? order by starts_at, id").param(caseId.value()).query(Appointments::read).list();
    }

    @Transactional(readOnly = true)
    Optional<Appointment> find(CaseId caseId, UUID id) {
        return jdbc.sql(COLUMNS + "where case_id = ? and id = ?").params(caseId.value(), id).query(Appointments::read).optional();
    }

    private static Appointment read(ResultSet row, int number) throws SQLException {
        return new Appointment(row.getObject(1, UUID.class), new CaseId(row.getObject(2, UUID.class)), About.valueOf(row.getString(3)),
                Way.valueOf(row.getString(4)), row.getString(5), row.getTimestamp(6).toInstant(), row.getInt(7),
                row.getTimestamp(8).toInstant(), row.getBoolean(9));
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
