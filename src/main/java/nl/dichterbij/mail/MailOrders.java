package nl.dichterbij.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CloseReason;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is to be sent and what became of it. A mail is ordered inside the transaction of the fact that it tells: both
 * are there or neither.
 */
@Service
@Transactional
class MailOrders {

    /** Longer than the mail server may take in all; who is not back by then has stopped half-way. */
    private static final Duration IN_HAND = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Addresses addresses;
    private final MailSwitch mail;
    private final Trajectories trajectories;
    private final Parameters parameters;
    private final Clock clock;

    MailOrders(JdbcClient jdbc, Addresses addresses, MailSwitch mail, Trajectories trajectories, Parameters parameters,
               Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.mail = mail;
        this.trajectories = trajectories;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * Orders a mail, once for each kind and fact.
     *
     * @return whether it will be tried; not when mail is off, nor for someone who is to be called
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean order(NewMail wanted) {
        var about = wanted.subject();
        var state = !mail.isOn() ? MailState.OFF
                : addresses.find(wanted.kind(), about).isEmpty() ? MailState.NO_ADDRESS : MailState.WAITING;
        jdbc.sql("""
                insert into mail_order (id, kind, fact, region_code, case_id, vacancy_id, employer_id, link_subject, state,
                                        attempts, ordered_at, next_attempt_at, title, on_day, place, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?) on conflict (kind, fact) do nothing""")
                .params(UUID.randomUUID(), wanted.kind().name(), wanted.fact().toString(),
                        trajectories.get(about.caseId()).region().value(), about.caseId().value(),
                        about.vacancy() == null ? null : about.vacancy().value(),
                        about.employer() == null ? null : about.employer().value(), about.linkSubject(), state.name(), now(), now(),
                        wanted.details().title(), wanted.details().day(), wanted.details().place(), wanted.details().position())
                .update();
        return state == MailState.WAITING;
    }

    /** Takes the one that has waited longest in hand; copies of the application do not wait for each other. */
    Optional<MailOrder> claim() {
        return jdbc.sql("""
                update mail_order set state = 'SENDING', attempts = attempts + 1, claimed_at = :now, failure = null
                 where id = (select id from mail_order where state = 'WAITING' and next_attempt_at <= :now
                              order by next_attempt_at limit 1 for update skip locked)
                returning id, kind, region_code, case_id, vacancy_id, employer_id, link_subject, attempts,
                          title, on_day, place, position""")
                .param("now", now()).query(MailOrders::order).optional();
    }

    void sent(UUID id) {
        jdbc.sql("update mail_order set state = 'SENT', sent_at = ? where id = ? and state = 'SENDING'")
                .params(now(), id).update();
    }

    void noAddress(UUID id) {
        end(id, MailState.NO_ADDRESS, null);
    }

    void uncertain(UUID id) {
        end(id, MailState.UNCERTAIN, "interrupted");
    }

    void refused(UUID id) {
        end(id, MailState.FAILED, "refused");
    }

    /** Tries again later, at growing intervals, until the parameter's number of attempts. */
    void tryLater(MailOrder order, String failure) {
        var today = LocalDate.now(clock);
        if (order.attempts() >= parameters.getInt(new ParameterCode("mail.max-attempts"), order.region(), today)) {
            end(order.id(), MailState.FAILED, failure);
            return;
        }
        var pauses = parameters.getInts(new ParameterCode("mail.retry-after"), order.region(), today);
        var pause = Duration.ofMinutes(pauses.get(Math.min(order.attempts(), pauses.size()) - 1));
        jdbc.sql("update mail_order set state = 'WAITING', failure = ?, next_attempt_at = ? where id = ? and state = 'SENDING'")
                .params(failure, Timestamp.from(Instant.now(clock).plus(pause)), order.id()).update();
    }

    /** What was taken in hand and never put down: perhaps it was sent, so it is not sent again by itself. */
    int markInterrupted() {
        return jdbc.sql("""
                update mail_order set state = 'UNCERTAIN', failure = 'interrupted'
                 where state = 'SENDING' and claimed_at < ?""")
                .param(Timestamp.from(Instant.now(clock).minus(IN_HAND))).update();
    }

    /** The team has it sent again; as often as a new mail. Nothing happens when it is on its way or was sent. */
    void retry(UUID id) {
        jdbc.sql("""
                update mail_order set state = 'WAITING', attempts = 0, failure = null, next_attempt_at = ?
                 where id = ? and state in ('FAILED', 'UNCERTAIN', 'NO_ADDRESS', 'OFF')""")
                .params(now(), id).update();
    }

    /** Someone who withdraws or is helped elsewhere gets no mail of this case any more, but for what must be told in any case. */
    @EventListener
    void cancel(TrajectoryClosed closed) {
        if (closed.reason() == CloseReason.WITHDRAWN || closed.reason() == CloseReason.TRANSFERRED) {
            jdbc.sql("""
                    update mail_order set state = 'CANCELLED' where case_id = :case and kind not in (:outlive)
                       and state in ('WAITING', 'FAILED', 'UNCERTAIN', 'NO_ADDRESS', 'OFF')""")
                    .param("case", closed.caseId().value()).param("outlive", MailKind.OUTLIVE_THE_CASE).update();
        }
    }

    private void end(UUID id, MailState state, @Nullable String failure) {
        jdbc.sql("update mail_order set state = ?, failure = ? where id = ? and state = 'SENDING'")
                .params(state.name(), failure, id).update();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }

    private static MailOrder order(ResultSet row, int number) throws SQLException {
        var vacancy = row.getObject("vacancy_id", UUID.class);
        var employer = row.getObject("employer_id", UUID.class);
        return new MailOrder(row.getObject("id", UUID.class), MailKind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("region_code")),
                new MailSubject(new CaseId(row.getObject("case_id", UUID.class)), vacancy == null ? null : new VacancyId(vacancy),
                        employer == null ? null : new EmployerId(employer), row.getObject("link_subject", UUID.class)),
                new MailDetails(row.getString("title"), row.getObject("on_day", LocalDate.class), row.getString("place"),
                        row.getObject("position", Integer.class)), row.getInt("attempts"));
    }
}
