package nl.dichterbij.local.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** A mail sender that keeps mails instead of sending them. */
@Component
@Profile("local")
class LocalMailSender extends JavaMailSenderImpl {

    private final Mailbox mailbox;

    LocalMailSender(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (MimeMessage message : messages) {
            try {
                message.saveChanges();
                mailbox.add(message.getRecipients(Message.RecipientType.TO)[0].toString(), message.getSubject(),
                        body(message, "text/plain"), body(message, "text/html"));
            } catch (MessagingException | IOException e) {
                throw new MailParseException(e);
            }
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = body(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
