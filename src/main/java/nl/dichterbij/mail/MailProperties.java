package nl.dichterbij.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from address that mails come from; answers go there too
 * @param name of the sender as people see it
 */
@ConfigurationProperties("dichterbij.mail")
record MailProperties(@DefaultValue("noreply@localhost") String from, @DefaultValue("Dichterbij") String name) {
}
