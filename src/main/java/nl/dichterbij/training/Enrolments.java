package nl.dichterbij.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.budget.BudgetRequests;
import nl.dichterbij.budget.Money;
import nl.dichterbij.budget.NewBudgetRequest;
import nl.dichterbij.region.Municipalities;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the choice of an offer to the start, and everything back when it does not come to one. Locks in one order:
 * the case, the start that is offered, the budget.
 */
@Service
@Transactional
class Enrolments {

    private static final String PURPOSE = "training";

    private final EnrolmentRepository enrolments;
    private final OfferQueries offers;
    private final OfferSearch search;
    private final Places places;
    private final Settlements settlements;
    private final BudgetRequests budget;
    private final Trajectories trajectories;
    private final Steps steps;
    private final Parameters parameters;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(EnrolmentRepository enrolments, OfferQueries offers, OfferSearch search, Places places,
               Settlements settlements, BudgetRequests budget, Trajectories trajectories, Steps steps,
               Parameters parameters, Municipalities municipalities, ApplicationEventPublisher events, Clock clock) {
        this.enrolments = enrolments;
        this.offers = offers;
        this.search = search;
        this.places = places;
        this.settlements = settlements;
        this.budget = budget;
        this.trajectories = trajectories;
        this.steps = steps;
        this.parameters = parameters;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A start that is planned.
     *
     * @param inviteOn day on which the jobseeker is invited, not in the past
     */
    record Plan(LocalDate startsOn, LocalDate inviteOn) {
    }

    /**
     * Holds a place, and asks for the money where the offer costs something; both or neither.
     *
     * @param regularProvision whether something else exists that pays for it
     * @return empty when there is no place left, or the offer is not for this person or region; the enrolment of this
     *         round when there is one already
     */
    Optional<Enrolment> take(CaseId caseId, int occurrence, UUID startId, boolean regularProvision) {
        var open = trajectories.lockIfOpen(caseId);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return enrolments.findByCaseIdAndOccurrence(caseId.value(), occurrence)
                .or(() -> takeNew(open.get(), occurrence, startId, regularProvision));
    }

    private Optional<Enrolment> takeNew(CaseSummary dossier, int occurrence, UUID startId, boolean regularProvision) {
        var offer = offers.byStart(startId).orElse(null);
        var start = offer == null ? null
                : offer.starts().stream().filter(one -> one.id().equals(startId)).findFirst().orElse(null);
        if (offer == null || start == null || !search.fits(offer.details().ages(), dossier, start.startsOn())
                || !places.take(startId, dossier.region(), LocalDate.now(clock))) {
            return Optional.empty();
        }
        var enrolment = new Enrolment(dossier.id(), occurrence, offer, start, now());
        var category = offer.details().budgetCategory();
        if (category != null) {
            enrolment.payFrom(budget.request(new NewBudgetRequest(dossier.id(), occurrence, PURPOSE, category,
                    offer.details().cost(), regularProvision)));
        }
        return Optional.of(enrolments.saveAndFlush(enrolment));
    }

    void recordEnrolment(StepRef step, int occurrence, String outcome) {
        if (steps.close(step, outcome) && outcome.equals("enrolled")) {
            var enrolment = enrolments.get(step.caseId(), occurrence);
            enrolment.enrol(now());
            events.publishEvent(new TrainingEnrolled(step.caseId(), enrolment.id()));
        }
    }

    @Transactional(readOnly = true)
    Plan planStart(CaseId caseId, int occurrence) {
        var startsOn = enrolments.get(caseId, occurrence).startsOn();
        var today = LocalDate.now(clock);
        var early = startsOn.minus(parameters.getPeriod(new ParameterCode("training.invite-before"),
                trajectories.get(caseId).region(), today));
        return new Plan(startsOn, early.isBefore(today) ? today : early);
    }

    /** Repeating it invites nobody twice for the same date. */
    void invite(CaseId caseId, int occurrence) {
        trajectories.lockIfOpen(caseId).map(open -> enrolments.get(caseId, occurrence))
                .filter(enrolment -> enrolment.invite(now()))
                .ifPresent(enrolment -> events.publishEvent(invitation(enrolment)));
    }

    private TrainingInvited invitation(Enrolment enrolment) {
        var offer = offers.byStart(enrolment.startId()).orElseThrow().details();
        return new TrainingInvited(enrolment.caseId(), enrolment.id(), enrolment.startsOn(), offer.title(),
                offer.provider() + ", " + municipalities.name(offer.municipality()));
    }

    /** A new date is checked and kept by {@link #postpone}, the next step. */
    void recordStart(StepRef step, int occurrence, String outcome) {
        if (steps.close(step, outcome) && outcome.equals("started")) {
            enrolments.get(step.caseId(), occurrence).start(now());
        }
    }

    /**
     * The whole training moves; repeating it changes nothing.
     *
     * @return false when it cannot start on that day: it must lie after today, and not too far ahead
     */
    boolean postpone(CaseId caseId, int occurrence, @Nullable LocalDate newStartDate) {
        var today = LocalDate.now(clock);
        if (newStartDate == null || !newStartDate.isAfter(today) || newStartDate.isAfter(today.plus(
                parameters.getPeriod(new ParameterCode("training.start-ahead"), trajectories.get(caseId).region(), today)))) {
            return false;
        }
        enrolments.get(caseId, occurrence).postpone(newStartDate, now());
        return true;
    }

    /** Place and money are free for someone else; repeating it changes nothing. */
    void release(CaseId caseId, int occurrence, String reason) {
        if (trajectories.lockIfOpen(caseId).isPresent()) {
            letGo(enrolments.get(caseId, occurrence), reason);
        }
    }

    /**
     * A case that ends gives back what it holds; somebody who had started has dropped out. What the provider keeps of
     * that is often not known yet: then the money waits for the team. Comes before the budget's own listener, which
     * releases whatever is not booked by then.
     */
    @Order(0)
    @EventListener
    void release(TrajectoryClosed closed) {
        enrolments.findByCaseId(closed.caseId().value()).forEach(enrolment -> letGo(enrolment, "case-closed"));
    }

    /** Ends without completion; what the provider charges as far as it is known is booked. */
    private void letGo(Enrolment enrolment, String reason) {
        var started = enrolment.state() == EnrolmentState.STARTED;
        if (enrolment.stop(reason, now())) {
            places.giveBack(enrolment.startId());
            if (started) {
                events.publishEvent(new TrainingDroppedOut(enrolment.caseId(), enrolment.id()));
            }
        }
        if (enrolment.isOwed()) {
            settlements.leave(enrolment);
        } else if (enrolment.state() != EnrolmentState.COMPLETED) {
            settlements.settle(enrolment, enrolment.charged().orElse(Money.ZERO), reason);
            if (enrolment.state() == EnrolmentState.NOT_STARTED) {
                enrolment.budgetRequest().ifPresent(request -> budget.withdraw(request, reason));
            }
        }
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
