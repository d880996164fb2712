package nl.dichterbij.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/** One moment after a start at which the team asks how it goes. */
@Entity
class FollowUp {

    @Id
    private UUID id;
    @Version
    private int version;
    private UUID placementId;
    private UUID caseId;
    private int months;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private FollowUpState state;
    @Enumerated(EnumType.STRING)
    private @Nullable WorkStatus workStatus;
    private @Nullable Integer hoursPerWeek;
    @Enumerated(EnumType.STRING)
    private @Nullable ContractType contractType;
    private @Nullable Boolean atRisk;
    private boolean jobseekerAsked;
    private boolean employerAsked;
    private @Nullable Instant answersDueAt;
    private @Nullable String adviceRule;
    private @Nullable String adviceReason;
    private @Nullable Integer decisionVersion;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {
    }

    FollowUp(Placement placement, int months, Instant at) {
        this.id = UUID.randomUUID();
        this.placementId = placement.id();
        this.caseId = placement.caseId().value();
        this.months = months;
        this.dueOn = placement.startDate().plusMonths(months);
        this.state = FollowUpState.PLANNED;
        this.changedAt = at;
    }

    /** The same moment, of the case that goes on in another region. */
    FollowUp(FollowUp moment, CaseId goesOn, Instant at) {
        this.id = UUID.randomUUID();
        this.placementId = moment.placementId;
        this.caseId = goesOn.value();
        this.months = moment.months;
        this.dueOn = moment.dueOn;
        this.state = FollowUpState.PLANNED;
        this.changedAt = at;
    }

    void ask(Instant at) {
        state = FollowUpState.ASKED;
        changedAt = at;
    }

    void invited(FollowUpInvitations.Invited whom, Instant answersDue) {
        jobseekerAsked = whom.jobseeker();
        employerAsked = whom.employer();
        answersDueAt = answersDue;
    }

    void advise(FollowUpRisk risk, @Nullable Integer version) {
        adviceRule = risk.ruleId();
        adviceReason = risk.reason();
        decisionVersion = version;
    }

    /** What was recorded or cancelled stays so. */
    void record(FollowUpOutcome outcome, Instant at) {
        if (isOver()) {
            return;
        }
        state = FollowUpState.RECORDED;
        workStatus = outcome.status();
        hoursPerWeek = outcome.hoursPerWeek();
        contractType = outcome.contractType();
        atRisk = outcome.atRisk();
        changedAt = at;
    }

    void cancel(Instant at) {
        state = FollowUpState.CANCELLED;
        changedAt = at;
    }

    boolean isOver() {
        return state == FollowUpState.RECORDED || state == FollowUpState.CANCELLED;
    }

    boolean isAsked() {
        return state == FollowUpState.ASKED;
    }

    boolean asked(Party party) {
        return party == Party.JOBSEEKER ? jobseekerAsked : employerAsked;
    }

    @Nullable Instant answersDueAt() {
        return answersDueAt;
    }

    UUID placementId() {
        return placementId;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    int months() {
        return months;
    }

    FollowUpView view() {
        return new FollowUpView(id, months, dueOn, state,
                workStatus == null ? null : new FollowUpOutcome(workStatus, hoursPerWeek, contractType, atRisk),
                jobseekerAsked, employerAsked, adviceReason, decisionVersion);
    }
}
