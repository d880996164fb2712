package nl.dichterbij.praktijkleren;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.CaseId;

/** What the process {@code praktijkverklaring} has done, and decides. */
@Workers
class PraktijkWorkers {

    private final Agreements agreements;
    private final Judgements judgements;
    private final IssueDecisions decisions;
    private final Statements statements;

    PraktijkWorkers(Agreements agreements, Judgements judgements, IssueDecisions decisions, Statements statements) {
        this.agreements = agreements;
        this.judgements = judgements;
        this.decisions = decisions;
        this.statements = statements;
    }

    @JobWorker(type = "open-agreement", fetchVariables = {"caseId", "occurrence"})
    Map<String, Object> open(@Variable String caseId, @Variable int occurrence) {
        return Map.of("agreementId", agreements.open(CaseId.of(caseId), occurrence).toString());
    }

    @JobWorker(type = "check-recognition", fetchVariables = "agreementId")
    Map<String, Object> checkRecognition(@Variable String agreementId) {
        var agreement = agreements.find(AgreementId.of(agreementId)).orElseThrow();
        return Map.of("recognition", agreements.recognised(agreement) ? "valid"
                : agreement.terms() == null ? "incomplete" : "not-recognised");
    }

    @JobWorker(type = "check-agreement", fetchVariables = "agreementId")
    Map<String, Object> checkAgreement(@Variable String agreementId) {
        var check = agreements.conclude(AgreementId.of(agreementId));
        var facts = new HashMap<String, Object>(Map.of("agreementCheck", check.code()));
        agreements.find(AgreementId.of(agreementId)).map(Agreement::terms)
                .ifPresent(terms -> facts.put("periodEnd", terms.until().toString()));
        return facts;
    }

    @JobWorker(type = "ask-judgement", fetchVariables = "agreementId")
    Map<String, Object> askJudgement(ActivatedJob job, @Variable String agreementId) {
        var waits = judgements.ask(AgreementId.of(agreementId), job.getElementInstanceKey());
        return Map.of("judgementRemindAt", waits.remindAt().toString(), "judgementExpiresAt", waits.expiresAt().toString());
    }

    @JobWorker(type = "remind-praktijkopleider", fetchVariables = "agreementId")
    void remind(ActivatedJob job, @Variable String agreementId) {
        judgements.remind(AgreementId.of(agreementId), job.getElementInstanceKey());
    }

    @JobWorker(type = "gather-statement-facts", fetchVariables = "agreementId")
    Map<String, Object> gatherFacts(@Variable String agreementId) {
        var facts = decisions.facts(AgreementId.of(agreementId));
        return Map.of("agreementSigned", facts.agreementSigned(), "recognitionValid", facts.recognitionValid(),
                "masteredCount", facts.masteredCount(), "praktijkopleiderSigned", facts.praktijkopleiderSigned(),
                "schoolSigned", facts.schoolSigned());
    }

    @JobWorker(type = "record-issue-decision", fetchVariables = {"agreementId", "issueDecision", "agreementSigned",
            "recognitionValid", "masteredCount", "praktijkopleiderSigned", "schoolSigned"})
    void recordDecision(ActivatedJob job, @Variable String agreementId, @Variable Map<String, String> issueDecision,
                        @Variable boolean agreementSigned, @Variable boolean recognitionValid, @Variable int masteredCount,
                        @Variable boolean praktijkopleiderSigned, @Variable boolean schoolSigned) {
        decisions.record(AgreementId.of(agreementId), job.getElementInstanceKey(), job.getProcessDefinitionKey(),
                new IssueDecisions.Outcome(Objects.requireNonNull(issueDecision.get("ruleId")),
                        Objects.requireNonNull(issueDecision.get("outcome")), Objects.requireNonNull(issueDecision.get("reason"))),
                new IssueDecisions.Facts(agreementSigned, recognitionValid, masteredCount, praktijkopleiderSigned, schoolSigned));
    }

    @JobWorker(type = "issue-statement", fetchVariables = "agreementId")
    Map<String, Object> issue(@Variable String agreementId) {
        var answer = new HashMap<String, Object>();
        answer.put("statementId", statements.issue(AgreementId.of(agreementId)).map(Object::toString).orElse(null));
        return answer;
    }

    @JobWorker(type = "end-agreement", fetchVariables = "agreementId")
    void end(@Variable String agreementId) {
        agreements.end(AgreementId.of(agreementId));
    }
}
