package nl.dichterbij.mail;

import nl.dichterbij.security.PersonalLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what was ordered. Three steps, each with its own commit: take the order in hand, write the mail with its link, note
 * what became of it. No database connection waits for the mail server. Why so: docs/decisions, "A mail is sent at most once".
 */
@Component
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final MailOrders orders;
    private final LetterWriter writer;
    private final MailTransport transport;
    private final PersonalLinks links;

    MailSending(MailOrders orders, LetterWriter writer, MailTransport transport, PersonalLinks links) {
        this.orders = orders;
        this.writer = writer;
        this.transport = transport;
        this.links = links;
    }

    /** @return whether there was one to send; call again while there is */
    boolean sendNext() {
        var claimed = orders.claim();
        claimed.ifPresent(this::send);
        return claimed.isPresent();
    }

    private void send(MailOrder order) {
        Letter letter;
        try {
            var written = writer.write(order);
            if (written.isEmpty()) {
                orders.noAddress(order.id());
                return;
            }
            letter = written.get();
        } catch (RuntimeException notWritten) {
            LOG.warn("Mail {} of kind {} could not be written: {}", order.id(), order.kind(), notWritten.getClass().getName());
            orders.tryLater(order, "technical");
            return;
        }
        note(order, letter, transport.deliver(letter));
    }

    private void note(MailOrder order, Letter letter, Delivery delivery) {
        switch (delivery) {
            case ACCEPTED -> orders.sent(order.id());
            case UNCERTAIN -> orders.uncertain(order.id());
            case REFUSED -> {
                links.revokeToken(letter.token());
                orders.refused(order.id());
            }
            case TRY_LATER -> {
                links.revokeToken(letter.token());
                orders.tryLater(order, "unreachable");
            }
        }
    }
}
