package nl.dichterbij.jobcarving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a function to the employer and keeps the answers of employer and works council. */
@Service
@Transactional
class FunctionProposals {

    static final String AGREE = "agree";
    static final String DECLINE = "decline";

    private final CarvingRepository carvings;
    private final WorkAnalyses analyses;
    private final FunctionRequests requests;
    private final PersonalLinks links;
    private final Trajectories trajectories;
    private final Steps steps;
    private final Parameters parameters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FunctionProposals(CarvingRepository carvings, WorkAnalyses analyses, FunctionRequests requests, PersonalLinks links,
                      Trajectories trajectories, Steps steps, Parameters parameters, ApplicationEventPublisher events, Clock clock) {
        this.carvings = carvings;
        this.analyses = analyses;
        this.requests = requests;
        this.links = links;
        this.trajectories = trajectories;
        this.steps = steps;
        this.parameters = parameters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param key of the step that puts it forward: the second delivery gives the same question
     * @return empty when the function is not complete
     */
    Optional<FunctionRequests.Request> submit(CaseId caseId, int occurrence, long key) {
        var carving = lock(caseId, occurrence);
        var before = requests.findAskedBy(key);
        var view = carving.view();
        var region = trajectories.get(caseId).region();
        var time = analyses.timeOf(view.id(), region);
        if (before.isPresent() || !view.isOpen() || !FunctionCheck.problems(view, time).isEmpty()) {
            return before;
        }
        var threshold = parameters.getInt(new ParameterCode("jobcarving.works-council-from"), region, LocalDate.now(clock));
        var employees = view.function().employees();
        var request = requests.ask(view.id(), key, time.hours(),
                view.function().worksCouncil() || employees != null && employees >= threshold);
        carving.become(CarvingState.PROPOSED, now());
        events.publishEvent(new FunctionProposed(caseId, view.id(), request.id(), view.employer()));
        return Optional.of(request);
    }

    /** The question that an employer's link leads to; empty for a link that does not work. */
    @Transactional(readOnly = true)
    Optional<CarvingView> find(String token) {
        return links.find(LinkPurpose.EMPLOYER_FUNCTION, token).flatMap(carvings::findById).map(Carving::view);
    }

    @Transactional(readOnly = true)
    Optional<FunctionRequests.Request> findRequest(CarvingId carving) {
        return requests.findNewest(carving);
    }

    /** What the employer says by link; when nothing is asked (any more) nothing happens. */
    void answer(CarvingId carving, String answer) {
        requests.answer(carving, answer);
    }

    /** What the team heard from the employer. */
    void recordAnswer(StepRef step, int occurrence, String answer) {
        if (steps.close(step, answer)) {
            var carving = lock(step.caseId(), occurrence);
            requests.settleByTeam(carving.view().id());
            apply(carving, answer);
        }
    }

    /**
     * Takes over what the employer said by link, where no caseworker was first.
     *
     * @return what the employer said; repeating it changes nothing
     */
    String takeAnswer(CaseId caseId, int occurrence, UUID request, long processInstanceKey) {
        var answer = requests.answerTo(request);
        steps.closeIn(caseId, processInstanceKey, answer);
        var carving = lock(caseId, occurrence);
        if (requests.settleByEmployer(request)) {
            apply(carving, answer);
        }
        return answer;
    }

    void recordWorksCouncil(StepRef step, int occurrence, String answer) {
        if (steps.close(step, answer)) {
            apply(lock(step.caseId(), occurrence), answer);
        }
    }

    /** @return the token of a new link; earlier ones stop working */
    String renewLink(CaseId caseId, CarvingId carving) {
        events.publishEvent(new FunctionLinkRenewed(caseId, carving));
        return links.renew(LinkPurpose.EMPLOYER_FUNCTION, carving.value());
    }

    private void apply(Carving carving, String answer) {
        carving.become(answer.equals(AGREE) ? CarvingState.AGREED : CarvingState.OPEN, now());
    }

    private Carving lock(CaseId caseId, int occurrence) {
        return carvings.findByCaseIdAndOccurrence(caseId.value(), occurrence).map(Carving::id).flatMap(carvings::lockById)
                .orElseThrow(() -> new NoSuchElementException("No carving in round " + occurrence));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
