package nl.dichterbij.training;

import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.UUID;

import nl.dichterbij.budget.BudgetRequests;
import nl.dichterbij.budget.Money;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what a training cost and gives the rest back to the budget, once. */
@Service
@Transactional
class Settlements {

    private static final String PAYMENT = "training";

    private final EnrolmentRepository enrolments;
    private final BudgetRequests budget;
    private final Trajectories trajectories;
    private final Clock clock;

    Settlements(EnrolmentRepository enrolments, BudgetRequests budget, Trajectories trajectories, Clock clock) {
        this.enrolments = enrolments;
        this.budget = budget;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /**
     * Keeps what the provider charges, or keeps of what was paid. Where the case has ended no step asks for it any more,
     * so it is settled at once.
     *
     * @return false when it is more than the cost, or there is nothing to settle (any more): then nothing is kept
     */
    boolean charge(CaseId caseId, UUID enrolmentId, Money amount) {
        var open = trajectories.lockIfOpen(caseId).isPresent();
        var enrolment = enrolments.findByIdAndCaseId(enrolmentId, caseId.value())
                .orElseThrow(() -> new NoSuchElementException("No such training in this case"));
        if (!enrolment.isChargeable() || amount.isMoreThan(enrolment.cost())) {
            return false;
        }
        enrolment.charge(amount, Instant.now(clock));
        if (!open) {
            settle(enrolment, amount, "dropped-out");
        }
        enrolments.saveAndFlush(enrolment);
        return true;
    }

    /** The case ends before it is known what is spent: the money stays committed. */
    void leave(Enrolment enrolment) {
        enrolment.budgetRequest().ifPresent(budget::settleLater);
    }

    /**
     * @param spent  what is booked as spent; the rest is released
     * @param reason code of why there is a rest
     */
    void settle(Enrolment enrolment, Money spent, String reason) {
        if (enrolment.isSettled()) {
            return;
        }
        enrolment.settle(Instant.now(clock));
        enrolment.budgetRequest().ifPresent(request -> {
            if (!spent.isZero()) {
                budget.realise(request, PAYMENT, spent);
            }
            budget.releaseRest(request, reason);
        });
    }
}
