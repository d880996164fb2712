package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import nl.dichterbij.security.Account;
import nl.dichterbij.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Named people decide on a request, never a rule. Nobody decides on what they asked for themselves; above the threshold
 * of the region, or above the ceiling per person, two different people sign. What happened in between (a colleague
 * signed, the reservation ended) is an answer, not an exception: see {@link Answer}.
 */
@Service
@Transactional
class BudgetDecisions {

    private final RequestStore requests;
    private final DecisionStore decisions;
    private final Reservations reservations;
    private final BudgetAdvices advices;
    private final BudgetTerms terms;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BudgetDecisions(RequestStore requests, DecisionStore decisions, Reservations reservations,
                    BudgetAdvices advices, BudgetTerms terms, CurrentUser currentUser,
                    ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.reservations = reservations;
        this.advices = advices;
        this.terms = terms;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** What came of it; the key of its text is {@code budget.answer.<code>}. */
    enum Answer {
        DONE("done"), NOT_NOW("not-now"), NO_ASKER("no-asker"), OWN_REQUEST("own-request"), NO_MONEY("no-money"),
        SIGNED_BEFORE("signed-before"), MEANWHILE("meanwhile");

        private final String code;

        Answer(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * Whether two people have to sign: it is much money, or with what the person gets otherwise more than the ceiling.
     * As things stand now: another request of the same person may have got money since the rules were applied.
     */
    @Transactional(readOnly = true)
    boolean needsTwo(BudgetRequest request) {
        return request.amount().isMoreThan(terms.fourEyesThreshold(request.region()))
                || terms.personCeiling(request.region()).filter(ceiling -> withOthers(request).isMoreThan(ceiling)).isPresent();
    }

    private Money withOthers(BudgetRequest request) {
        return request.regeling() == null ? request.amount()
                : request.amount().plus(requests.takenByPerson(request, request.regeling()));
    }

    /** Whoever is signed in puts their name to a request that the process made. */
    Answer ask(BudgetRequestId id, String explanation) {
        var request = requests.lock(id);
        if (request.asker() != null) {
            return Answer.MEANWHILE;
        }
        var me = me();
        requests.ask(id, new BudgetRequest.Asker(me.username(), me.displayName(), explanation));
        return Answer.DONE;
    }

    Answer decide(BudgetRequestId id, BudgetOutcome outcome, String motivation) {
        if (outcome == BudgetOutcome.WITHDRAWN && reservations.withdrawWaiting(id)) {
            decisions.add(id, outcome, motivation, false, me(), now());
            events.publishEvent(new BudgetDecided(id, requests.get(id).caseId(), outcome, now()));
            return Answer.DONE;
        }
        var request = requests.lock(id);
        if (!canBeDecided(request)) {
            return Answer.NOT_NOW;
        }
        if (decisions.findCurrent(id).isPresent()) {
            return Answer.MEANWHILE;
        }
        var withdrawal = outcome == BudgetOutcome.WITHDRAWN;
        if (!withdrawal && request.asker() == null) {
            return Answer.NO_ASKER;
        }
        if (!withdrawal && request.wasAskedBy(me().username())) {
            return Answer.OWN_REQUEST;
        }
        if (outcome == BudgetOutcome.APPROVED && !request.isReserved()) {
            return Answer.NO_MONEY;
        }
        decisions.add(id, outcome, motivation, !withdrawal && needsTwo(request), me(), now());
        return Answer.DONE;
    }

    /** @param number of the draft that was read: another may have come in its place */
    Answer sign(BudgetRequestId id, int number) {
        var request = requests.lock(id);
        var current = decisions.findCurrent(id);
        if (!canBeDecided(request) || current.isEmpty() || current.get().number() != number || current.get().isComplete()) {
            return Answer.MEANWHILE;
        }
        if (request.wasAskedBy(me().username())) {
            return Answer.OWN_REQUEST;
        }
        if (current.get().first().username().equals(me().username())) {
            return Answer.SIGNED_BEFORE;
        }
        decisions.sign(id, me(), now());
        return Answer.DONE;
    }

    /** As long as the process has not taken note of it. */
    Answer sendBack(BudgetRequestId id, int number, String reason) {
        var request = requests.lock(id);
        if (!canBeDecided(request) || decisions.findCurrent(id).filter(current -> current.number() == number).isEmpty()) {
            return Answer.MEANWHILE;
        }
        decisions.sendBack(id, reason, me(), now());
        return Answer.DONE;
    }

    /**
     * The process takes note of the decision, which holds from then on. Repeating it changes nothing. One at a time for
     * each person, so that the last of several requests sees what the others were granted: a decision that one person
     * could sign when it was made may need a second signature by now.
     *
     * @return code of what is missing; empty when there is a complete decision with this outcome
     */
    Optional<String> settle(BudgetRequestId id, BudgetOutcome outcome) {
        requests.lockPerson(requests.get(id).person());
        var request = requests.lock(id);
        if (request.outcome() != null || request.state().isOver()) {
            // noted before, or the case was closed
            return Optional.empty();
        }
        var problem = problemOf(request, outcome);
        if (problem.isPresent()) {
            requests.remark(id, problem.get());
            return problem;
        }
        requests.decide(id, outcome, now());
        if (!request.isReserved()) {
            requests.put(id, outcome.endsAs());
        }
        events.publishEvent(new BudgetDecided(id, request.caseId(), outcome, now()));
        return Optional.empty();
    }

    private Optional<String> problemOf(BudgetRequest request, BudgetOutcome outcome) {
        var current = decisions.findCurrent(request.id());
        if (current.isEmpty()) {
            return Optional.of("no-decision");
        }
        if (current.get().outcome() != outcome) {
            return Optional.of("other-outcome");
        }
        if (outcome != BudgetOutcome.WITHDRAWN && !current.get().twoNeeded() && needsTwo(request)) {
            decisions.needTwo(request.id());
            return Optional.of("need-changed");
        }
        if (!current.get().isComplete()) {
            return Optional.of("second-signature");
        }
        if (outcome != BudgetOutcome.APPROVED) {
            return Optional.empty();
        }
        if (!request.isReserved()) {
            return Optional.of("no-money");
        }
        return reservations.isGrantable(request) ? Optional.empty() : Optional.of("not-in-force");
    }

    /** Once the rules have been applied, and until the process has taken note of a decision. */
    private boolean canBeDecided(BudgetRequest request) {
        return request.outcome() == null && (request.isReserved()
                || request.state() == RequestState.REQUESTED && advices.findLast(request.id()).isPresent());
    }

    private Account me() {
        return currentUser.account();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
