package nl.dichterbij.mail;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.springframework.stereotype.Component;

/** Which mails were sent in a case and when; never their text, which held a personal link. */
@Component
class MailSection implements DossierSection {

    private final MailQueries queries;
    private final MailSwitch mail;
    private final Clock clock;

    MailSection(MailQueries queries, MailSwitch mail, Clock clock) {
        this.queries = queries;
        this.mail = mail;
        this.clock = clock;
    }

    record Model(String number, List<MailRow> mails, boolean isOn, ZoneId zone) {
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String template() {
        return "mail/dossier-section";
    }

    @Override
    public Object model(CaseSummary dossier) {
        return new Model(dossier.number().value(), queries.of(dossier.id()), mail.isOn(), clock.getZone());
    }
}
