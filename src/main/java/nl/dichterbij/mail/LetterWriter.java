package nl.dichterbij.mail;

import java.util.Optional;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a mail at the moment of sending: with the address of today, and with a new personal link of which only the hash is kept. */
@Component
class LetterWriter {

    private final Addresses addresses;
    private final Trajectories trajectories;
    private final Vacancies vacancies;
    private final PersonalLinks links;
    private final MailTexts texts;
    private final String url;

    LetterWriter(Addresses addresses, Trajectories trajectories, Vacancies vacancies, PersonalLinks links, MailTexts texts,
                 @Value("${dichterbij.url}") String url) {
        this.addresses = addresses;
        this.trajectories = trajectories;
        this.vacancies = vacancies;
        this.links = links;
        this.texts = texts;
        this.url = url;
    }

    /** @return empty when there is no address, or not any more. Committed before the mail is handed over, so that its link works. */
    @Transactional
    Optional<Letter> write(MailOrder order) {
        return addresses.find(order.kind(), order.subject()).map(to -> {
            var token = links.issue(order.kind().linkPurpose(), order.subject().linkSubject());
            var words = texts.of(order.kind(), to.language(), to.name(), facts(order.subject(), order.details()), url + order.kind().path() + token);
            return new Letter(order.id(), to.email(), words, token);
        });
    }

    private MailTexts.Facts facts(MailSubject about, MailDetails details) {
        var number = trajectories.get(about.caseId()).number().value();
        var firstName = addresses.person(about.caseId()).firstName();
        if (about.vacancy() == null) {
            return new MailTexts.Facts(number, "", "", firstName, details);
        }
        var work = vacancies.get(about.vacancy());
        return new MailTexts.Facts(number, work.title(), work.employerName(), firstName, details);
    }
}
