package nl.dichterbij.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.dichterbij.budget.BudgetRequestId;
import nl.dichterbij.budget.Money;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/** One training in one round of a case, with the place that it holds until it ends without completion. */
@Entity
@Table(name = "training_enrolment")
class Enrolment {

    @Id
    private UUID id;
    @Version
    private int version;
    private UUID caseId;
    private int occurrence;
    private UUID startId;
    @Enumerated(EnumType.STRING)
    private EnrolmentState state;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable LocalDate invitedFor;
    private BigDecimal cost;
    private @Nullable BigDecimal charged;
    private @Nullable UUID budgetRequestId;
    private @Nullable Instant settledAt;
    @Enumerated(EnumType.STRING)
    private @Nullable Progress lastProgress;
    private @Nullable String result;
    private @Nullable String endReason;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {
    }

    Enrolment(CaseId caseId, int occurrence, OfferView offer, OfferView.Start start, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.occurrence = occurrence;
        this.startId = start.id();
        this.startsOn = start.startsOn();
        this.endsOn = startsOn.plusWeeks(offer.details().weeks());
        this.cost = offer.details().cost().euros();
        become(EnrolmentState.RESERVED, at);
    }

    private void become(EnrolmentState next, Instant at) {
        state = next;
        changedAt = at;
    }

    void payFrom(BudgetRequestId request) {
        budgetRequestId = request.value();
    }

    void enrol(Instant at) {
        become(EnrolmentState.ENROLLED, at);
    }

    /** The whole training moves. */
    void postpone(LocalDate newStart, Instant at) {
        endsOn = endsOn.plusDays(newStart.toEpochDay() - startsOn.toEpochDay());
        startsOn = newStart;
        changedAt = at;
    }

    /** @return whether the jobseeker had not been invited for this start before */
    boolean invite(Instant at) {
        if (startsOn.equals(invitedFor)) {
            return false;
        }
        invitedFor = startsOn;
        changedAt = at;
        return true;
    }

    void start(Instant at) {
        become(EnrolmentState.STARTED, at);
    }

    void progress(Progress progress, Instant at) {
        lastProgress = progress;
        changedAt = at;
    }

    void extend(LocalDate newEnd, Instant at) {
        endsOn = newEnd.isBefore(startsOn) ? startsOn : newEnd;
        changedAt = at;
    }

    /** @return whether it had not been completed before */
    boolean complete(String achieved, Instant at) {
        if (state != EnrolmentState.STARTED) {
            return false;
        }
        result = achieved;
        become(EnrolmentState.COMPLETED, at);
        return true;
    }

    /**
     * Ends without completion: dropped out after a start, otherwise not started.
     *
     * @return whether it had not ended before, so that its place is to be given back
     */
    boolean stop(@Nullable String reason, Instant at) {
        if (!state.isBeforeStart() && state != EnrolmentState.STARTED) {
            return false;
        }
        endReason = reason;
        become(state == EnrolmentState.STARTED ? EnrolmentState.DROPPED_OUT : EnrolmentState.NOT_STARTED, at);
        return true;
    }

    /** Whether the money was granted and is not settled, so that it can be told what the provider charges. */
    boolean isChargeable() {
        return budgetRequestId != null && settledAt == null && state.isGranted();
    }

    /** Whether it ended after the start and nobody knows yet what the provider keeps. */
    boolean isOwed() {
        return state == EnrolmentState.DROPPED_OUT && isChargeable() && charged == null;
    }

    /** @param amount what the provider keeps or charged; at most the cost */
    void charge(Money amount, Instant at) {
        charged = amount.euros();
        changedAt = at;
    }

    /** Nothing about the money changes any more. */
    void settle(Instant at) {
        settledAt = at;
        changedAt = at;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    UUID startId() {
        return startId;
    }

    EnrolmentState state() {
        return state;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Money cost() {
        return new Money(cost);
    }

    /** What the provider charges or keeps, once somebody entered it. */
    Optional<Money> charged() {
        return Optional.ofNullable(charged).map(Money::new);
    }

    /** Where the money comes from; empty for a free training. */
    Optional<BudgetRequestId> budgetRequest() {
        return Optional.ofNullable(budgetRequestId).map(BudgetRequestId::new);
    }

    @Nullable Progress lastProgress() {
        return lastProgress;
    }
}
