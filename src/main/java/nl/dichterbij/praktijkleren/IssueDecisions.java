package nl.dichterbij.praktijkleren;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import nl.dichterbij.engine.Deployments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each time the decision {@code praktijkverklaring-issue} was taken: what it was given, the rule, and its version. */
@Service
@Transactional
class IssueDecisions {

    private final JdbcClient jdbc;
    private final AgreementStore store;
    private final Agreements agreements;
    private final Deployments deployments;
    private final Clock clock;

    IssueDecisions(JdbcClient jdbc, AgreementStore store, Agreements agreements, Deployments deployments, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.agreements = agreements;
        this.deployments = deployments;
        this.clock = clock;
    }

    /** What the decision is about, as it stands in the database. */
    record Facts(boolean agreementSigned, boolean recognitionValid, int masteredCount, boolean praktijkopleiderSigned,
                 boolean schoolSigned) {
    }

    /** The rule that fitted first; reason in Dutch, as it is shown to people. */
    record Outcome(String ruleId, String outcome, String reason) {
    }

    /** @param decisionVersion null when the process was not deployed by this application */
    record Taken(Outcome outcome, @Nullable Integer decisionVersion, Facts facts, Instant at) {
    }

    @Transactional(readOnly = true)
    Facts facts(AgreementId id) {
        var agreement = store.find(id).orElseThrow();
        var mastered = store.processes(id).stream().filter(one -> Boolean.TRUE.equals(one.mastered())).count();
        var signed = store.signatures(id).stream().filter(one -> one.document() == Signature.Document.STATEMENT)
                .map(Signature::party).toList();
        return new Facts(agreements.signedByAll(id, Signature.Document.AGREEMENT), agreements.recognised(agreement),
                (int) mastered, signed.contains(Signature.Party.PRAKTIJKOPLEIDER), signed.contains(Signature.Party.SCHOOL));
    }

    /** @param elementInstanceKey the engine's key of this evaluation; the same in every repeated delivery */
    void record(AgreementId id, long elementInstanceKey, long processDefinitionKey, Outcome outcome, Facts facts) {
        var version = deployments.findDecisionVersion(processDefinitionKey, "praktijkverklaring-issue");
        jdbc.sql("""
                insert into praktijk_issue_decision (element_instance_key, agreement_id, rule_id, outcome, reason, decision_version,
                    agreement_signed, recognition_valid, mastered_count, praktijkopleider_signed, school_signed, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(elementInstanceKey, id.value(), outcome.ruleId(), outcome.outcome(), outcome.reason(),
                        version.isPresent() ? version.getAsInt() : null, facts.agreementSigned(), facts.recognitionValid(),
                        facts.masteredCount(), facts.praktijkopleiderSigned(), facts.schoolSigned(), Timestamp.from(Instant.now(clock)))
                .update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<Taken> of(AgreementId id) {
        return jdbc.sql("""
                select rule_id, outcome, reason, decision_version, agreement_signed, recognition_valid, mastered_count,
                       praktijkopleider_signed, school_signed, decided_at
                from praktijk_issue_decision where agreement_id = ? order by decided_at desc, element_instance_key desc""")
                .param(id.value())
                .query((row, number) -> new Taken(new Outcome(row.getString(1), row.getString(2), row.getString(3)),
                        row.getObject(4, Integer.class), new Facts(row.getBoolean(5), row.getBoolean(6), row.getInt(7),
                        row.getBoolean(8), row.getBoolean(9)), row.getTimestamp(10).toInstant()))
                .list();
    }
}
