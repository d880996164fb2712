package nl.dichterbij.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Whether this installation has a mail server ({@code spring.mail.host}). Without one mail is off, and says so. */
@Component
class MailSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(MailSwitch.class);

    private final ObjectProvider<JavaMailSender> sender;

    MailSwitch(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    boolean isOn() {
        var found = sender.getIfAvailable();
        return found != null && !(found instanceof JavaMailSenderImpl smtp && smtp.getHost() != null && smtp.getHost().isBlank());
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (!isOn()) {
            LOG.warn("Mail is off: spring.mail.host is not set. Nobody gets mail; the page /berichten shows what was not sent");
        }
    }
}
