package nl.dichterbij.praktijkleren;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements with their work processes and signatures. Rules are in {@link Agreements} and {@link Judgements}. */
@Component
class AgreementStore {

    private static final String COLUMNS = """
            select id, case_id, occurrence, region_code, state, employer_id, crebo, school, period_from, period_until, hours,
                   trainer_name, trainer_email, trainer_phone, stopped_early, judgement_asked_at, judged_at, end_reason
            from praktijk_agreement""";

    private final JdbcClient jdbc;

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(CaseId caseId, int occurrence, RegionCode region, Instant at) {
        jdbc.sql("""
                insert into praktijk_agreement (id, case_id, occurrence, region_code, state, opened_at)
                values (?, ?, ?, ?, 'DRAFT', ?) on conflict (case_id, occurrence) do nothing""")
                .params(UUID.randomUUID(), caseId.value(), occurrence, region.value(), Timestamp.from(at)).update();
    }

    Optional<Agreement> find(CaseId caseId, int occurrence) {
        return jdbc.sql(COLUMNS + " where case_id = ? and occurrence = ?").params(caseId.value(), occurrence)
                .query(AgreementStore::agreement).optional();
    }

    /** The newest round first. */
    List<Agreement> of(CaseId caseId) {
        return jdbc.sql(COLUMNS + " where case_id = ? order by occurrence desc").param(caseId.value())
                .query(AgreementStore::agreement).list();
    }

    Optional<Agreement> find(AgreementId id) {
        return jdbc.sql(COLUMNS + " where id = ?").param(id.value()).query(AgreementStore::agreement).optional();
    }

    /** Locks it until the transaction ends. */
    Agreement lock(AgreementId id) {
        return jdbc.sql(COLUMNS + " where id = ? for update").param(id.value()).query(AgreementStore::agreement).optional()
                .orElseThrow(() -> new NoSuchElementException("No agreement " + id));
    }

    void saveTerms(AgreementId id, AgreementTerms terms) {
        var trainer = terms.praktijkopleider();
        jdbc.sql("""
                update praktijk_agreement set employer_id = ?, crebo = ?, school = ?, period_from = ?, period_until = ?, hours = ?,
                       trainer_name = ?, trainer_email = ?, trainer_phone = ? where id = ?""")
                .params(terms.leerbedrijf().value(), terms.crebo().value(), terms.school(), terms.from(), terms.until(),
                        terms.hours(), trainer.name(), trainer.email(), trainer.phone(), id.value()).update();
    }

    void savePraktijkopleider(AgreementId id, Praktijkopleider trainer) {
        jdbc.sql("update praktijk_agreement set trainer_name = ?, trainer_email = ?, trainer_phone = ? where id = ?")
                .params(trainer.name(), trainer.email(), trainer.phone(), id.value()).update();
    }

    void activate(AgreementId id) {
        jdbc.sql("update praktijk_agreement set state = 'ACTIVE' where id = ? and state = 'DRAFT'").param(id.value()).update();
    }

    void stopEarly(AgreementId id, LocalDate lastDay) {
        jdbc.sql("update praktijk_agreement set stopped_early = true, period_until = ? where id = ?")
                .params(lastDay, id.value()).update();
    }

    void judgementAsked(AgreementId id, Instant at) {
        jdbc.sql("update praktijk_agreement set judgement_asked_at = coalesce(judgement_asked_at, ?) where id = ?")
                .params(Timestamp.from(at), id.value()).update();
    }

    void judged(AgreementId id, Map<WorkProcessCode, Boolean> judgement, String by, Instant at) {
        judgement.forEach((code, mastered) -> jdbc.sql(
                "update praktijk_agreement_process set mastered = ? where agreement_id = ? and code = ?")
                .params(mastered, id.value(), code.value()).update());
        jdbc.sql("update praktijk_agreement set judged_at = ?, judged_by = ? where id = ?")
                .params(Timestamp.from(at), by, id.value()).update();
    }

    /** @return whether it was still to be ended */
    boolean end(AgreementId id, String reason, Instant at) {
        return jdbc.sql("update praktijk_agreement set state = 'ENDED', ended_at = ?, end_reason = ? where id = ? and state <> 'ENDED'")
                .params(Timestamp.from(at), reason, id.value()).update() == 1;
    }

    void chooseProcesses(AgreementId id, Crebo crebo, Collection<WorkProcessCode> codes) {
        jdbc.sql("delete from praktijk_agreement_process where agreement_id = ?").param(id.value()).update();
        codes.forEach(code -> jdbc.sql("insert into praktijk_agreement_process (agreement_id, crebo, code) values (?, ?, ?)")
                .params(id.value(), crebo.value(), code.value()).update());
    }

    /** In the order of their codes. */
    List<ChosenProcess> processes(AgreementId id) {
        return jdbc.sql("""
                select w.code, w.core_task, w.title, p.mastered from praktijk_agreement_process p
                join work_process w on w.crebo = p.crebo and w.code = p.code where p.agreement_id = ?""").param(id.value())
                .query((row, number) -> new ChosenProcess(new WorkProcess(new WorkProcessCode(row.getString(1)), row.getString(2),
                        row.getString(3)), row.getObject(4, Boolean.class)))
                .list().stream().sorted((a, b) -> a.process().code().compareTo(b.process().code())).toList();
    }

    /** The first one counts. */
    void sign(AgreementId id, Signature signature, Instant at) {
        jdbc.sql("""
                insert into praktijk_signature (agreement_id, document, party, name, signed_on, reference, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(id.value(), signature.document().name(), signature.party().name(), signature.name(),
                        signature.signedOn(), signature.reference(), signature.recordedBy(), Timestamp.from(at)).update();
    }

    void removeSignatures(AgreementId id, Signature.Document document) {
        jdbc.sql("delete from praktijk_signature where agreement_id = ? and document = ?").params(id.value(), document.name()).update();
    }

    List<Signature> signatures(AgreementId id) {
        return jdbc.sql("""
                select document, party, name, signed_on, reference, recorded_by from praktijk_signature
                where agreement_id = ? order by document, recorded_at, party""").param(id.value())
                .query((row, number) -> new Signature(Signature.Document.valueOf(row.getString(1)), Signature.Party.valueOf(row.getString(2)),
                        row.getString(3), row.getObject(4, LocalDate.class), row.getString(5), row.getString(6)))
                .list();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(new AgreementId(row.getObject("id", UUID.class)), new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("occurrence"), new RegionCode(row.getString("region_code")), AgreementState.valueOf(row.getString("state")),
                terms(row), row.getBoolean("stopped_early"), instant(row, "judgement_asked_at"), instant(row, "judged_at"),
                row.getString("end_reason"));
    }

    private static @Nullable AgreementTerms terms(ResultSet row) throws SQLException {
        var employer = row.getObject("employer_id", UUID.class);
        return employer == null ? null : new AgreementTerms(new EmployerId(employer), new Crebo(row.getString("crebo")),
                row.getString("school"), row.getObject("period_from", LocalDate.class), row.getObject("period_until", LocalDate.class),
                row.getObject("hours", Integer.class), new Praktijkopleider(row.getString("trainer_name"),
                row.getString("trainer_email"), row.getString("trainer_phone")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
