package nl.dichterbij.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/** One placement in one round of a case. */
@Entity
class Placement {

    @Id
    private UUID id;
    @Version
    private int version;
    private UUID caseId;
    private @Nullable UUID vacancyId;
    private @Nullable UUID openHiringPlaceId;
    private int occurrence;
    @Enumerated(EnumType.STRING)
    private PlacementState state;
    private LocalDate startDate;
    @Enumerated(EnumType.STRING)
    private ContractType contractType;
    private int hoursPerWeek;
    private @Nullable String notStartedReason;
    private boolean followUpConsent = true;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {
    }

    Placement(CaseId caseId, VacancyId vacancyId, int occurrence, Arrangement arrangement, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.vacancyId = vacancyId.value();
        this.occurrence = occurrence;
        arrange(arrangement, at);
    }

    /** A start through open hiring, which nothing was arranged for before. */
    Placement(CaseId caseId, int occurrence, NewStart start, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.openHiringPlaceId = start.openHiringPlace();
        this.occurrence = occurrence;
        this.followUpConsent = start.followUpConsent();
        arrange(start.arrangement(), at);
    }

    final void arrange(Arrangement arrangement, Instant at) {
        state = PlacementState.AGREED;
        startDate = arrangement.startDate();
        contractType = arrangement.contractType();
        hoursPerWeek = arrangement.hoursPerWeek();
        changedAt = at;
    }

    void postpone(LocalDate newStartDate, Instant at) {
        startDate = newStartDate;
        changedAt = at;
    }

    /** @return whether it had not started before */
    boolean start(Instant at) {
        if (state == PlacementState.STARTED) {
            return false;
        }
        state = PlacementState.STARTED;
        changedAt = at;
        return true;
    }

    void notStarted(@Nullable String reason, Instant at) {
        state = PlacementState.NOT_STARTED;
        notStartedReason = reason;
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    boolean hasFollowUpConsent() {
        return followUpConsent;
    }

    @Nullable UUID openHiringPlace() {
        return openHiringPlaceId;
    }

    LocalDate startDate() {
        return startDate;
    }

    PlacementView view() {
        return new PlacementView(id, vacancyId == null ? null : new VacancyId(vacancyId), followUpConsent, occurrence, state,
                new Arrangement(startDate, contractType, hoursPerWeek), notStartedReason);
    }
}
