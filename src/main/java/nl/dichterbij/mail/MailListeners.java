package nl.dichterbij.mail;

import nl.dichterbij.matching.MeetingAgreed;
import nl.dichterbij.matching.ProposalPutForward;
import nl.dichterbij.placement.FollowUpInvitations;
import nl.dichterbij.placement.FollowUpToAsk;
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
        orders.order(new NewMail(MailKind.PROPOSAL, put.proposalId().toString(), put.caseId(), put.vacancy(), put.caseId().value()));
    }

    @EventListener
    void on(MeetingAgreed agreed) {
        orders.order(new NewMail(MailKind.MEETING_INVITATION, agreed.proposalId().toString(), agreed.caseId(),
                agreed.vacancy(), agreed.caseId().value()));
    }

    @Override
    public Invited invite(FollowUpToAsk moment) {
        return new Invited(order(MailKind.FOLLOW_UP_JOBSEEKER, moment), order(MailKind.FOLLOW_UP_EMPLOYER, moment));
    }

    private boolean order(MailKind kind, FollowUpToAsk moment) {
        return orders.order(new NewMail(kind, moment.followUpId().toString(), moment.caseId(), moment.vacancy(), moment.followUpId()));
    }

    private void order(MailKind kind, MilestoneReached reached) {
        orders.order(NewMail.about(kind, reached.caseId(), reached.caseId() + "/" + reached.occurrence()));
    }
}
