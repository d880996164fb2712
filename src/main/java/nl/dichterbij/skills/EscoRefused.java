package nl.dichterbij.skills;

/** An ESCO edition that cannot be imported; nothing of it was. The message is Dutch and names file, line and reason. */
public class EscoRefused extends RuntimeException {

    EscoRefused(String file, String reason) {
        super("%s: %s".formatted(file, reason));
    }

    EscoRefused(String file, long line, String reason) {
        super("%s, regel %d: %s".formatted(file, line, reason));
    }
}
