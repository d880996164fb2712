package nl.dichterbij.mail;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Puts a mail into words: one set of texts, shown as text and as HTML. */
@Component
class MailTexts {

    private final MessageSource messages;
    private final SpringTemplateEngine templates;

    MailTexts(MessageSource messages, SpringTemplateEngine templates) {
        this.messages = messages;
        this.templates = templates;
    }

    /**
     * What a text may name.
     *
     * @param number    of the case
     * @param vacancy   title of the work it is about; empty when about none
     * @param employer  who offers that
     * @param jobseeker first name
     */
    record Facts(String number, String vacancy, String employer, String jobseeker, MailDetails details) {

        Object[] values(Locale language) {
            var day = details.day() == null ? "" : DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(details.day());
            return new Object[] {number, vacancy, employer, jobseeker, Objects.toString(details.title(), ""), day,
                    Objects.toString(details.place(), ""), Objects.toString(details.position(), "")};
        }
    }

    record Words(String subject, String text, String html) {
    }

    /** @param name to greet with, or empty */
    Words of(MailKind kind, Locale language, String name, Facts facts, String link) {
        var prefix = "mail." + kind.code() + ".";
        var subject = messages.getMessage(prefix + "subject", null, language);
        var context = new Context(language);
        context.setVariable("subject", subject);
        context.setVariable("greeting", name.isEmpty() ? messages.getMessage("mail.greeting.unknown", null, language)
                : messages.getMessage("mail.greeting", new Object[] {name}, language));
        context.setVariable("paragraphs", paragraphs(prefix, language, facts));
        context.setVariable("linkText", messages.getMessage(prefix + "link", null, language));
        context.setVariable("link", link);
        context.setVariable("number", facts.number());
        context.setVariable("why", messages.getMessage("mail.why." + kind.recipient().name().toLowerCase(Locale.ROOT), null, language));
        return new Words(subject, templates.process("mail/message.txt", context), templates.process("mail/message", context));
    }

    private List<String> paragraphs(String prefix, Locale language, Facts facts) {
        var found = new ArrayList<String>();
        for (var i = 1; ; i++) {
            var paragraph = messages.getMessage(prefix + "text." + i, facts.values(language), null, language);
            if (paragraph == null) {
                return found;
            }
            found.add(paragraph);
        }
    }
}
