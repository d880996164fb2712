package nl.dichterbij.praktijkleren;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues praktijkverklaringen once, keeps their files as they were made, and withdraws them. */
@Service
@Transactional
class Statements {

    private final JdbcClient jdbc;
    private final StatementQueries queries;
    private final StatementDocument document;
    private final AgreementStore agreements;
    private final Trajectories trajectories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Statements(JdbcClient jdbc, StatementQueries queries, StatementDocument document, AgreementStore agreements,
               Trajectories trajectories, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.document = document;
        this.agreements = agreements;
        this.trajectories = trajectories;
        this.events = events;
        this.clock = clock;
    }

    /** @return the statement of this agreement, made now or before; empty when the case was closed meanwhile */
    Optional<UUID> issue(AgreementId id) {
        var open = trajectories.lockIfOpen(agreements.find(id).orElseThrow().caseId());
        return queries.find(id).map(Statement::id).or(() -> open.map(dossier -> make(agreements.lock(id), dossier)));
    }

    /** What the decision was given cannot change any more: who signed, and what is mastered. */
    private UUID make(Agreement agreement, CaseSummary dossier) {
        if (!agreement.isAwaitingSignatures() || agreement.terms() == null) {
            throw new IllegalStateException("The agreement " + agreement.id() + " is not ready for a statement");
        }
        var now = Instant.now(clock);
        var today = LocalDate.now(clock);
        var number = "PV-%d-%06d".formatted(today.getYear(),
                jdbc.sql("select nextval('praktijkverklaring_serial')").query(Long.class).single());
        var code = VerificationCode.random();
        var pdf = document.pdf(dossier, agreement.terms(), agreements.processes(agreement.id()),
                agreements.signatures(agreement.id()), number, code, today);
        var statement = UUID.randomUUID();
        jdbc.sql("""
                insert into praktijkverklaring (id, agreement_id, case_id, region_code, number, verification_code, version, sha256, pdf, issued_on, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(statement, agreement.id().value(), dossier.id().value(), agreement.region().value(), number, code.value(),
                        StatementDocument.VERSION, sha256(pdf), pdf, today, Timestamp.from(now)).update();
        agreements.end(agreement.id(), "issued", now);
        events.publishEvent(new StatementIssued(statement, dossier.id(), agreement.region(), now));
        return statement;
    }

    void delivered(AgreementId id, String way) {
        jdbc.sql("update praktijkverklaring set delivery_way = ?, delivered_at = ? where agreement_id = ? and delivered_at is null")
                .params(way, Timestamp.from(Instant.now(clock)), id.value()).update();
    }

    /** Once: a second reason is not kept. @return false when it was withdrawn before */
    boolean withdraw(Statement statement, WithdrawalReason reason, String note, String by) {
        var now = Instant.now(clock);
        var withdrawn = jdbc.sql("""
                update praktijkverklaring set withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ?, withdrawal_note = ?
                where id = ? and withdrawn_at is null""")
                .params(Timestamp.from(now), by, reason.name(), note, statement.id()).update() == 1;
        if (withdrawn) {
            events.publishEvent(new StatementWithdrawn(statement.id(), statement.caseId(), statement.region(), now));
        }
        return withdrawn;
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
