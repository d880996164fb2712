package nl.dichterbij.openhiring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.placement.NewStart;
import nl.dichterbij.placement.PlacementStarts;
import nl.dichterbij.placement.StartTerms;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The route of one case through open hiring. */
@Service
@Transactional
class OpenHiring {

    private final WaitingLists lists;
    private final PlaceQueries places;
    private final Trajectories trajectories;
    private final Steps steps;
    private final PlacementStarts placements;
    private final StartTerms terms;
    private final Parameters parameters;
    private final Clock clock;

    OpenHiring(WaitingLists lists, PlaceQueries places, Trajectories trajectories, Steps steps,
               PlacementStarts placements, StartTerms terms, Parameters parameters, Clock clock) {
        this.lists = lists;
        this.places = places;
        this.trajectories = trajectories;
        this.steps = steps;
        this.placements = placements;
        this.terms = terms;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** What a case can enrol for; no skill, age or benefit has a say in it. */
    @Transactional(readOnly = true)
    List<PlaceView> choosable(CaseId caseId) {
        return places.choosable(trajectories.get(caseId).region());
    }

    /** @return what the process needs to wait; empty when the place was closed meanwhile */
    Optional<OpenHiringVariables> enrol(CaseId caseId, int occurrence, OpenHiringPlaceId id, Answers answers) {
        return lists.enrol(id, caseId, occurrence, answers).map(entry -> {
            var place = places.find(id).orElseThrow();
            return OpenHiringVariables.enrolled(entry.id().value(), entry.position(), place.details().mode().code,
                    period("ask-waiting-after", place.region()), period("ask-employer-after", place.region()),
                    period("call-retry-after", place.region()), entry.maxCalls());
        });
    }

    /** Closes the steps that are overtaken: their tasks were interrupted, which fires no listener. */
    OpenHiringVariables look(CaseId caseId, EnrolmentId id, long processInstanceKey) {
        steps.closeIn(caseId, processInstanceKey, "overtaken");
        return OpenHiringVariables.looked(lists.get(id).state(), lists.findStart(id).orElse(null));
    }

    void recordCall(StepRef step, EnrolmentId id, String outcome) {
        if (steps.close(step, outcome) && outcome.equals("no-answer")) {
            lists.noAnswer(id, RecordedBy.TEAM, step.elementInstanceKey());
        }
    }

    /**
     * @param callsMade calls without answer in all, as an employer told them who has the list; 0 where the team called:
     *                  its calls are recorded already
     * @return false when somebody would be skipped who was not called as often as the rule says: then nothing is recorded
     */
    boolean end(EnrolmentId id, String outcome, int callsMade) {
        var kind = RecordKind.of(outcome);
        var entry = lists.get(id);
        if (kind == RecordKind.UNREACHABLE && !entry.isOver()) {
            if (Math.max(callsMade, entry.unanswered()) < entry.maxCalls()) {
                return false;
            }
            for (var known = entry.unanswered(); known < callsMade; known++) {
                lists.noAnswer(id, RecordedBy.TEAM, null);
            }
        }
        lists.end(id, kind, RecordedBy.TEAM, null);
        return true;
    }

    /** @return false when the place was closed, or the enrolment ended otherwise */
    boolean takePlace(EnrolmentId id) {
        return lists.end(id, RecordKind.STARTED, RecordedBy.TEAM, null) == RecordKind.STARTED;
    }

    /** @return the placement; empty when the day or the hours cannot be */
    Optional<UUID> start(CaseId caseId, int occurrence, EnrolmentId id, Start start, boolean followUpConsent) {
        return placements.register(caseId, occurrence, new NewStart(lists.get(id).place().value(), start.date(),
                start.contractType(), start.hoursPerWeek(), followUpConsent));
    }

    /** Whether a start can still come on this day: after today, and not too far ahead. */
    @Transactional(readOnly = true)
    boolean isPlannable(CaseId caseId, LocalDate start) {
        return start.isAfter(LocalDate.now(clock)) && startRange(trajectories.get(caseId).region()).contains(start);
    }

    StartRange startRange(RegionCode region) {
        return new StartRange(terms.earliestSeen(region), LocalDate.now(clock).plus(period("start-ahead", region)),
                terms.maxHours(region));
    }

    void notStarted(EnrolmentId id) {
        lists.notStarted(id);
    }

    Period period(String code, RegionCode region) {
        return parameters.getPeriod(ParameterCode.of("open-hiring", code), region, LocalDate.now(clock));
    }
}
