package nl.dichterbij.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.Variable;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.exception.CamundaError;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.engine.Workers;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import org.jspecify.annotations.Nullable;

/** The process {@code matching}, and the comparison with demand that precedes the choice of a route. */
@Workers
class MatchingWorkers {

    private final VacancySearch search;
    private final Proposals proposals;
    private final Vacancies vacancies;

    MatchingWorkers(VacancySearch search, Proposals proposals, Vacancies vacancies) {
        this.search = search;
        this.proposals = proposals;
        this.vacancies = vacancies;
    }

    @JobWorker(type = "compare-demand", fetchVariables = "caseId")
    VacancySearch.Demand compareDemand(@Variable String caseId) {
        return search.compareWithDemand(CaseId.of(caseId));
    }

    @JobWorker(type = "search-vacancies", fetchVariables = {"caseId", "occurrence", "onlyVacancyId"})
    Map<String, Object> search(@Variable String caseId, @Variable int occurrence, @Variable @Nullable String onlyVacancyId) {
        var only = onlyVacancyId == null ? null : new VacancyId(UUID.fromString(onlyVacancyId));
        var found = search.propose(CaseId.of(caseId), occurrence, only);
        return Map.of("proposalCount", found.size(), "proposalOptions", options(found));
    }

    /** What the form lets choose from: vacancy number and score; everything else is in the dossier. */
    private List<Map<String, String>> options(List<ProposalView> found) {
        var known = vacancies.getAll(found.stream().map(ProposalView::vacancy).toList());
        return found.stream().map(proposal -> Map.of(
                "label", "%s – past voor %d %%".formatted(known.get(proposal.vacancy()).number(), proposal.score()),
                "value", proposal.id().toString())).toList();
    }

    @JobWorker(type = "record-judgement", fetchVariables = {"caseId", "judgement", "proposalId"})
    void recordJudgement(ActivatedJob job, @Variable String caseId, @Variable String judgement,
                         @Variable @Nullable String proposalId) {
        var chosen = judgement.equals("propose") ? UUID.fromString(java.util.Objects.requireNonNull(proposalId)) : null;
        proposals.judge(StepRef.of(job, caseId), judgement, chosen);
    }

    @JobWorker(type = "record-invitation", fetchVariables = {"caseId", "proposalId", "candidateAnswer", "declineReason"})
    void recordInvitation(ActivatedJob job, @Variable String caseId, @Variable String proposalId,
                          @Variable String candidateAnswer, @Variable @Nullable String declineReason) {
        proposals.answer(StepRef.of(job, caseId), UUID.fromString(proposalId), candidateAnswer,
                candidateAnswer.equals("no"), ProposalState.CANDIDATE_DECLINED, declineReason);
    }

    @JobWorker(type = "record-employer-answer", fetchVariables = {"caseId", "proposalId", "employerAnswer", "declineReason"})
    void recordEmployerAnswer(ActivatedJob job, @Variable String caseId, @Variable String proposalId,
                              @Variable String employerAnswer, @Variable @Nullable String declineReason) {
        proposals.answerOfEmployer(StepRef.of(job, caseId), UUID.fromString(proposalId), employerAnswer, declineReason);
    }

    @JobWorker(type = "record-meeting", fetchVariables = {"caseId", "proposalId", "meetingOutcome", "declineReason"})
    void recordMeeting(ActivatedJob job, @Variable String caseId, @Variable String proposalId,
                       @Variable String meetingOutcome, @Variable @Nullable String declineReason) {
        proposals.answer(StepRef.of(job, caseId), UUID.fromString(proposalId), meetingOutcome,
                meetingOutcome.equals("no-match"), ProposalState.NO_MATCH, declineReason);
    }

    @JobWorker(type = "expire-proposal", fetchVariables = {"caseId", "proposalId"})
    void expire(ActivatedJob job, @Variable String caseId, @Variable String proposalId) {
        proposals.expire(CaseId.of(caseId), UUID.fromString(proposalId), job.getProcessInstanceKey());
    }

    /** Committed before the error is thrown: the refusal itself is kept. */
    @JobWorker(type = "secure-match", fetchVariables = {"caseId", "proposalId"})
    Map<String, Object> secureMatch(@Variable String caseId, @Variable String proposalId) {
        var vacancy = proposals.secureMatch(CaseId.of(caseId), UUID.fromString(proposalId))
                .orElseThrow(() -> CamundaError.bpmnError("vacancy-filled", "De vacature is intussen vervuld"));
        return Map.of("vacancyId", vacancy.value().toString());
    }
}
