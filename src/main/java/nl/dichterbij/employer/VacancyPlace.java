package nl.dichterbij.employer;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

/** A place in a vacancy that a case holds. */
@Entity
class VacancyPlace {

    @Embeddable
    record Key(UUID vacancyId, UUID caseId) implements Serializable {
    }

    @EmbeddedId
    private Key key;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected VacancyPlace() {
    }

    VacancyPlace(Key key, Instant takenAt) {
        this.key = key;
        this.takenAt = takenAt;
    }
}
