package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CandidateFacts;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an employer sees and says behind the personal link of a placement. */
@Service
@Transactional
class StartConfirmations {

    private final PlacementRepository placements;
    private final StartRequests requests;
    private final PersonalLinks links;
    private final Vacancies vacancies;
    private final CandidateFacts candidates;
    private final ApplicationEventPublisher events;
    private final Trajectories trajectories;
    private final StartTerms terms;

    StartConfirmations(PlacementRepository placements, StartRequests requests, PersonalLinks links, Vacancies vacancies,
                       CandidateFacts candidates, Trajectories trajectories, StartTerms terms, ApplicationEventPublisher events) {
        this.placements = placements;
        this.requests = requests;
        this.links = links;
        this.vacancies = vacancies;
        this.candidates = candidates;
        this.events = events;
        this.trajectories = trajectories;
        this.terms = terms;
    }

    /** What there is to do for the employer. */
    enum Stage {
        /** nothing yet: the start lies ahead */
        AHEAD,
        ASKED,
        /** the employer has answered, nothing is asked any more */
        ANSWERED,
        STARTED, NOT_STARTED
    }

    /** @param answer what the employer said last; null when nothing was said */
    record Question(UUID placement, String firstName, String work, String employer, LocalDate startDate, Stage stage,
                    @Nullable StartAnswer answer) {
    }

    /** Empty for a link that does not work. */
    @Transactional(readOnly = true)
    Optional<Question> find(String token) {
        return links.find(LinkPurpose.EMPLOYER_START, token).flatMap(placements::findById).map(this::question);
    }

    /** @return whether it was taken: false when nothing is asked (any more) */
    boolean answer(UUID placement, StartAnswer answer) {
        return requests.answer(placement, answer);
    }

    /** Whether the employer can put the start off until this day. */
    @Transactional(readOnly = true)
    boolean isPossible(UUID placement, LocalDate newStart) {
        return terms.allowPostponed(newStart, regionOf(placement));
    }

    /** The last day until which a start can be put off. */
    @Transactional(readOnly = true)
    LocalDate latest(UUID placement) {
        return terms.latest(regionOf(placement));
    }

    private RegionCode regionOf(UUID placement) {
        return trajectories.get(placements.findById(placement).orElseThrow().caseId()).region();
    }

    /** The placement of a case that has been agreed and waits for its start. */
    @Transactional(readOnly = true)
    Optional<UUID> findWaiting(CaseId caseId) {
        return placements.findByCaseIdOrderByOccurrenceDesc(caseId.value()).stream()
                .filter(placement -> placement.view().state() == PlacementState.AGREED).map(Placement::id).findFirst();
    }

    /** @return the token of a new link; earlier ones stop working */
    String renewLink(CaseId caseId, UUID placement) {
        events.publishEvent(new StartLinkRenewed(caseId, placement));
        return links.renew(LinkPurpose.EMPLOYER_START, placement);
    }

    /** Who stopped is not asked about any more. */
    @EventListener
    void revoke(TrajectoryClosed closed) {
        placements.findByCaseIdOrderByOccurrenceDesc(closed.caseId().value())
                .forEach(placement -> links.revoke(LinkPurpose.EMPLOYER_START, placement.id()));
    }

    private Question question(Placement placement) {
        var view = placement.view();
        var request = requests.findNewest(placement.id());
        var vacancy = vacancies.get(view.vacancy());
        return new Question(placement.id(), candidates.firstName(placement.caseId()), vacancy.title(), vacancy.employerName(),
                placement.startDate(), stage(view.state(), request), request.map(StartRequests.Request::answer).orElse(null));
    }

    private static Stage stage(PlacementState state, Optional<StartRequests.Request> request) {
        return switch (state) {
            case STARTED -> Stage.STARTED;
            case NOT_STARTED -> Stage.NOT_STARTED;
            case AGREED -> request.map(StartConfirmations::stage).orElse(Stage.AHEAD);
        };
    }

    private static Stage stage(StartRequests.Request request) {
        if (request.isOpen()) {
            return Stage.ASKED;
        }
        return request.settled() && (request.answer() == null || request.answer().newStartDate() != null)
                ? Stage.AHEAD : Stage.ANSWERED;
    }
}
