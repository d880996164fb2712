package nl.dichterbij.mail;

import java.util.List;
import java.util.Locale;

import nl.dichterbij.security.LinkPurpose;

/**
 * Every mail that there is. A new one is a line here, a listener that orders it, and its texts: {@code mail.<code>.subject},
 * {@code mail.<code>.text.1} and further, {@code mail.<code>.link} and {@code mail.kind.<code>}.
 */
enum MailKind {
    REGISTRATION_RECEIVED(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    SKILLS_INVITATION(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    ROUTE_CHOSEN(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    PROPOSAL(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    MEETING_INVITATION(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    OPEN_HIRING_ENROLLED(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    OPEN_HIRING_TURN(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    TRAINING_ENROLLED(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    TRAINING_INVITATION(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    BUDGET_OFFER(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    BUDGET_DECISION(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    CERTIFICATE(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    CERTIFICATE_WITHDRAWN(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_STATUS, "/mijn/"),
    FUNCTION_PROPOSAL(Recipient.EMPLOYER, LinkPurpose.EMPLOYER_FUNCTION, "/werkgever/functievoorstel/"),
    START_CONFIRMATION(Recipient.EMPLOYER, LinkPurpose.EMPLOYER_START, "/werkgever/start/"),
    JUDGEMENT(Recipient.PRAKTIJKOPLEIDER, LinkPurpose.PRAKTIJK_JUDGEMENT, "/werkgever/praktijkoordeel/"),
    FOLLOW_UP_JOBSEEKER(Recipient.JOBSEEKER, LinkPurpose.JOBSEEKER_FOLLOW_UP, "/mijn/nazorg/"),
    FOLLOW_UP_EMPLOYER(Recipient.EMPLOYER, LinkPurpose.EMPLOYER_FOLLOW_UP, "/werkgever/nazorg/");

    /** Names of what is told to someone who withdrew as well: a decision and a certificate are theirs. */
    static final List<String> OUTLIVE_THE_CASE = List.of(BUDGET_DECISION.name(), CERTIFICATE.name(), CERTIFICATE_WITHDRAWN.name());

    private final Recipient recipient;
    private final LinkPurpose linkPurpose;
    private final String path;

    MailKind(Recipient recipient, LinkPurpose linkPurpose, String path) {
        this.recipient = recipient;
        this.linkPurpose = linkPurpose;
        this.path = path;
    }

    enum Recipient {
        JOBSEEKER, EMPLOYER,
        /** who guides a student at a leerbedrijf and judges */
        PRAKTIJKOPLEIDER
    }

    Recipient recipient() {
        return recipient;
    }

    LinkPurpose linkPurpose() {
        return linkPurpose;
    }

    /** Address of the page that the link opens, without its token. */
    String path() {
        return path;
    }

    /** As in the names of texts, such as {@code registration-received}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
