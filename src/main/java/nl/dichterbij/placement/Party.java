package nl.dichterbij.placement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.dichterbij.security.LinkPurpose;

/** Who is asked how it goes. */
enum Party {
    JOBSEEKER(LinkPurpose.JOBSEEKER_FOLLOW_UP, "/mijn/nazorg/"),
    EMPLOYER(LinkPurpose.EMPLOYER_FOLLOW_UP, "/werkgever/nazorg/");

    private final LinkPurpose linkPurpose;
    private final String path;

    Party(LinkPurpose linkPurpose, String path) {
        this.linkPurpose = linkPurpose;
        this.path = path;
    }

    LinkPurpose linkPurpose() {
        return linkPurpose;
    }

    /** Address of the page with the questions, without its token. */
    String path() {
        return path;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Party> find(String code) {
        return Arrays.stream(values()).filter(party -> party.code().equals(code)).findFirst();
    }
}
