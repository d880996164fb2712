package nl.dichterbij.mail;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for mails to send, in the half of the application that works; any number of copies may. */
@Component
@Profile("workers")
class MailSchedule {

    private final MailSending sending;
    private final MailOrders orders;
    private final MailSwitch mail;

    MailSchedule(MailSending sending, MailOrders orders, MailSwitch mail) {
        this.sending = sending;
        this.orders = orders;
        this.mail = mail;
    }

    @Scheduled(fixedDelayString = "${dichterbij.mail.look-every:PT3S}")
    void send() {
        while (mail.isOn() && sending.sendNext()) {
            // one by one
        }
    }

    @Scheduled(fixedDelayString = "PT1M")
    void findInterrupted() {
        orders.markInterrupted();
    }
}
