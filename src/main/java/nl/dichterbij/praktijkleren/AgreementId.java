package nl.dichterbij.praktijkleren;

import java.util.UUID;

/** Reference to an agreement; the key on which its process is correlated. */
public record AgreementId(UUID value) {

    static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
