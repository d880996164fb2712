package nl.dichterbij.praktijkleren;

import java.time.LocalDate;
import java.util.List;

/**
 * Someone signed.
 *
 * @param name       who signed
 * @param reference  the school's own reference, on the statement; otherwise empty
 * @param recordedBy account that recorded it, or {@link #BY_LINK}
 */
record Signature(Document document, Party party, String name, LocalDate signedOn, String reference, String recordedBy) {

    /** The praktijkopleider signed on the page behind the personal link. */
    static final String BY_LINK = "persoonlijke link";

    /** What is signed, and by whom. */
    enum Document {
        AGREEMENT(Party.SCHOOL, Party.LEERBEDRIJF, Party.STUDENT), STATEMENT(Party.PRAKTIJKOPLEIDER, Party.SCHOOL);

        private final List<Party> parties;

        Document(Party... parties) {
            this.parties = List.of(parties);
        }

        List<Party> parties() {
            return parties;
        }
    }

    enum Party {
        SCHOOL, LEERBEDRIJF, STUDENT, PRAKTIJKOPLEIDER
    }
}
