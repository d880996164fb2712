package nl.dichterbij.offer;

import java.util.Arrays;
import java.util.Optional;

/** What an employer offers. */
enum OfferKind {
    VACANCY, OPEN_HIRING,
    /** the employer has work that is left undone and wants to make a job of it together with the team */
    CARVE;

    /** Hours and places are not known while there is no job yet. */
    public boolean hasHours() {
        return this != CARVE;
    }

    static Optional<OfferKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
