package nl.dichterbij.mail;

import nl.dichterbij.budget.BudgetDecided;
import nl.dichterbij.budget.BudgetOffered;
import nl.dichterbij.budget.BudgetOutcome;
import nl.dichterbij.jobcarving.FunctionProposed;
import nl.dichterbij.matching.MeetingAgreed;
import nl.dichterbij.matching.ProposalPutForward;
import nl.dichterbij.openhiring.Enrolled;
import nl.dichterbij.openhiring.TurnReached;
import nl.dichterbij.placement.FollowUpInvitations;
import nl.dichterbij.placement.FollowUpToAsk;
import nl.dichterbij.placement.StartConfirmationAsked;
import nl.dichterbij.praktijkleren.JudgementAsked;
import nl.dichterbij.praktijkleren.StatementIssued;
import nl.dichterbij.praktijkleren.StatementWithdrawn;
import nl.dichterbij.training.TrainingEnrolled;
import nl.dichterbij.training.TrainingInvited;
import nl.dichterbij.trajectory.MilestoneReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which facts call for a mail. Each runs inside the transaction of the fact. */
@Component
class MailListeners implements FollowUpInvitations {

    private final MailOrders orders;

    MailListeners(MailOrders orders) {
        this.orders = orders;
    }

    @EventListener
    void on(MilestoneReached reached) {
        switch (reached.code()) {
            case "milestone-registered" -> order(MailKind.REGISTRATION_RECEIVED, reached);
            case "milestone-intake-done" -> order(MailKind.SKILLS_INVITATION, reached);
            case "milestone-route-chosen" -> order(MailKind.ROUTE_CHOSEN, reached);
            default -> { }
        }
    }

    @EventListener
    void on(ProposalPutForward put) {
        order(MailKind.PROPOSAL, put.proposalId(), MailSubject.of(put.caseId(), put.vacancy()));
    }

    @EventListener
    void on(MeetingAgreed agreed) {
        order(MailKind.MEETING_INVITATION, agreed.proposalId(), MailSubject.of(agreed.caseId(), agreed.vacancy()));
    }

    @EventListener
    void on(Enrolled enrolled) {
        orders.order(new NewMail(MailKind.OPEN_HIRING_ENROLLED, enrolled.enrolmentId().value(),
                MailSubject.of(enrolled.caseId()), new MailDetails(null, null, null, enrolled.position())));
    }

    /** Whoever was enrolled at the door of an employer has no case, and no mail from us. */
    @EventListener
    void on(TurnReached turn) {
        if (turn.caseId() != null) {
            order(MailKind.OPEN_HIRING_TURN, turn.enrolmentId().value(), MailSubject.of(turn.caseId()));
        }
    }

    @EventListener
    void on(TrainingEnrolled enrolled) {
        order(MailKind.TRAINING_ENROLLED, enrolled.enrolmentId(), MailSubject.of(enrolled.caseId()));
    }

    /** Another start date is another fact: who was invited for the former one is told the new one. */
    @EventListener
    void on(TrainingInvited invited) {
        orders.order(new NewMail(MailKind.TRAINING_INVITATION, invited.enrolmentId() + "/" + invited.startsOn(),
                MailSubject.of(invited.caseId()), new MailDetails(invited.title(), invited.startsOn(), invited.place(), null)));
    }

    /** The team is told by the step that opens. */
    @EventListener
    void on(BudgetOffered offered) {
        order(MailKind.BUDGET_OFFER, offered.requestId().value() + "/" + offered.reservation(), MailSubject.of(offered.caseId()));
    }

    @EventListener
    void on(BudgetDecided decided) {
        if (decided.outcome() != BudgetOutcome.WITHDRAWN) {
            order(MailKind.BUDGET_DECISION, decided.requestId().value() + "/" + decided.outcome().code(), MailSubject.of(decided.caseId()));
        }
    }

    @EventListener
    void on(StatementIssued issued) {
        order(MailKind.CERTIFICATE, issued.statementId(), MailSubject.of(issued.caseId()));
    }

    /** Why is told in person, not in a mail. */
    @EventListener
    void on(StatementWithdrawn withdrawn) {
        order(MailKind.CERTIFICATE_WITHDRAWN, withdrawn.statementId(), MailSubject.of(withdrawn.caseId()));
    }

    @EventListener
    void on(FunctionProposed proposed) {
        order(MailKind.FUNCTION_PROPOSAL, proposed.functionRequestId(),
                new MailSubject(proposed.caseId(), null, proposed.employer(), proposed.carvingId().value()));
    }

    @EventListener
    void on(StartConfirmationAsked asked) {
        order(MailKind.START_CONFIRMATION, asked.startRequestId(),
                new MailSubject(asked.caseId(), asked.vacancy(), null, asked.placementId()));
    }

    /** Each asking is a mail of its own, and so is each reminder. */
    @EventListener
    void on(JudgementAsked asked) {
        order(MailKind.JUDGEMENT, asked.agreementId() + "/" + asked.asking() + (asked.reminder() ? "/reminder" : ""),
                new MailSubject(asked.caseId(), null, null, asked.agreementId().value()));
    }

    @Override
    public Invited invite(FollowUpToAsk moment) {
        var about = new MailSubject(moment.caseId(), moment.vacancy(), null, moment.followUpId());
        return new Invited(order(MailKind.FOLLOW_UP_JOBSEEKER, moment.followUpId(), about),
                moment.vacancy() != null && order(MailKind.FOLLOW_UP_EMPLOYER, moment.followUpId(), about));
    }

    private void order(MailKind kind, MilestoneReached reached) {
        order(kind, reached.caseId() + "/" + reached.occurrence(), MailSubject.of(reached.caseId()));
    }

    private boolean order(MailKind kind, Object fact, MailSubject about) {
        return orders.order(new NewMail(kind, fact, about));
    }
}
