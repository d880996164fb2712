package nl.dichterbij.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** One edition of an event. */
@Entity
class Edition {

    @Id
    private UUID id;
    @Version
    private int version;
    private String number;
    private UUID submissionId;
    private String name;
    private LocalDate heldOn;
    private String venue;
    private String regionCode;
    private String municipalityCode;
    private int capacity;
    @Enumerated(EnumType.STRING)
    private EditionState state;
    private @Nullable String evaluation;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {
    }

    Edition(UUID id, EditionNumber number, UUID submissionId, RegionCode region, EditionDetails details, Instant at) {
        this.id = id;
        this.number = number.value();
        this.submissionId = submissionId;
        this.regionCode = region.value();
        this.state = EditionState.PLANNED;
        change(details, at);
    }

    /** The day and everything else, as long as nobody counts on it yet. */
    final void change(EditionDetails details, Instant at) {
        if (state != EditionState.PLANNED) {
            throw new IllegalStateException("An edition that is open does not change");
        }
        name = details.name();
        heldOn = details.heldOn();
        venue = details.venue();
        municipalityCode = details.municipality().value();
        capacity = details.capacity();
        changedAt = at;
    }

    /** @return whether it moved: a step is taken once, and only from the step before it */
    boolean move(EditionState from, EditionState to, Instant at) {
        if (state != from) {
            return false;
        }
        state = to;
        changedAt = at;
        return true;
    }

    /** @return whether it was not over yet */
    boolean cancel(Instant at) {
        return !state.isOver() && move(state, EditionState.CANCELLED, at);
    }

    boolean evaluate(String outcome, Instant at) {
        if (state != EditionState.HELD) {
            return false;
        }
        evaluation = outcome;
        return move(EditionState.HELD, EditionState.EVALUATED, at);
    }

    EditionView view() {
        return new EditionView(new EditionId(id), version, new EditionNumber(number), new RegionCode(regionCode),
                new EditionDetails(name, heldOn, venue, new MunicipalityCode(municipalityCode), capacity), state, evaluation);
    }
}
