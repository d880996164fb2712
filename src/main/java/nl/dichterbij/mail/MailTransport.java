package nl.dichterbij.mail;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail over to the mail server, and says what became of it. Server texts quote addresses: they reach no log. */
@Component
@EnableConfigurationProperties(MailProperties.class)
class MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(MailTransport.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final MailProperties properties;
    private final String host;

    MailTransport(ObjectProvider<JavaMailSender> sender, MailProperties properties, @Value("${dichterbij.url}") String url) {
        this.sender = sender;
        this.properties = properties;
        this.host = Objects.requireNonNullElse(URI.create(url).getHost(), "localhost");
    }

    Delivery deliver(Letter letter) {
        var server = sender.getIfAvailable();
        if (server == null) {
            return Delivery.TRY_LATER;
        }
        try {
            server.send(message(server, letter));
            return Delivery.ACCEPTED;
        } catch (MessagingException | UnsupportedEncodingException notWritten) {
            return told(letter, Delivery.REFUSED, notWritten);
        } catch (MailAuthenticationException refusesUs) {
            return told(letter, Delivery.TRY_LATER, refusesUs);
        } catch (MailSendException failed) {
            return told(letter, meaning(failed), failed);
        } catch (MailException notWritten) {
            return told(letter, Delivery.REFUSED, notWritten);
        }
    }

    private MimeMessage message(JavaMailSender server, Letter letter) throws MessagingException, UnsupportedEncodingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.from(), properties.name());
        helper.setTo(new InternetAddress(letter.to(), true));
        helper.setSubject(letter.words().subject());
        helper.setText(letter.words().text(), letter.words().html());
        message.setHeader("Message-ID", messageId(letter.id()));
        // so that nobody's out-of-office answers it
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The same at every attempt: a receiving server that gets it twice can tell. */
    private String messageId(UUID order) {
        return "<" + order + "@" + host + ">";
    }

    private static Delivery meaning(MailSendException failed) {
        var messages = failed.getFailedMessages().values();
        if (messages.isEmpty()) {
            return Delivery.ACCEPTED; // only saying goodbye to the server failed
        }
        if (failed.getCause() != null && messages.contains(failed.getCause())) {
            return Delivery.TRY_LATER; // no connection was made
        }
        return messages.stream().map(MailTransport::meaning).findFirst().orElseThrow();
    }

    /** What the server said; anything but an answer of the server means that the conversation broke off. */
    private static Delivery meaning(Exception failure) {
        for (Throwable link = failure; link != null; link = link instanceof MessagingException mail ? mail.getNextException() : null) {
            if (link instanceof SMTPAddressFailedException refused) {
                return answer(refused.getReturnCode());
            }
            if (link instanceof SMTPSendFailedException refused && !(refused.getNextException() instanceof SMTPAddressFailedException)) {
                return answer(refused.getReturnCode());
            }
        }
        return failure instanceof SendFailedException ? Delivery.REFUSED : Delivery.UNCERTAIN;
    }

    private static Delivery answer(int code) {
        return code >= 500 ? Delivery.REFUSED : code >= 400 ? Delivery.TRY_LATER : Delivery.UNCERTAIN;
    }

    private static Delivery told(Letter letter, Delivery meaning, Exception failure) {
        LOG.warn("Mail {} was not sent as usual: {} ({})", letter.id(), meaning, failure.getClass().getSimpleName());
        return meaning;
    }
}
