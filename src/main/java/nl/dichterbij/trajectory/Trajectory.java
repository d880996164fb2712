package nl.dichterbij.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.WorkCondition;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class Trajectory {

    @Id
    private UUID id;
    @Version
    private int version;
    private String number;
    private UUID submissionId;
    private UUID personId;
    private String regionCode;
    private String municipalityCode;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    private Instant registeredAt;
    private @Nullable Instant closedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;
    private int hoursPerWeek;
    private LocalDate availableFrom;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] sectors;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] licences = {};
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] excludedConditions = {};
    private @Nullable String stopReason;
    @Enumerated(EnumType.STRING)
    private @Nullable UwvRegistration uwvRegistration;
    private @Nullable String chosenRoute;
    private @Nullable String choiceReason;

    @SuppressWarnings("NullAway.Init")
    protected Trajectory() {
    }

    Trajectory(UUID id, CaseNumber number, UUID submissionId, PersonId person, RegionCode region,
               MunicipalityCode municipality, Wishes wishes, Instant registeredAt) {
        this.id = id;
        this.number = number.value();
        this.submissionId = submissionId;
        this.personId = person.value();
        this.regionCode = region.value();
        this.municipalityCode = municipality.value();
        this.status = CaseStatus.OPEN;
        this.registeredAt = registeredAt;
        this.hoursPerWeek = wishes.hoursPerWeek();
        this.availableFrom = wishes.availableFrom();
        this.sectors = wishes.sectors().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** @return whether anything changed: a case ends once, a placed one only when its jobseeker withdraws or moves */
    boolean close(CloseReason reason, Instant at) {
        var ends = status == CaseStatus.OPEN || status == CaseStatus.PLACED && closeReason == null
                && (reason == CloseReason.WITHDRAWN || reason == CloseReason.TRANSFERRED);
        if (!ends) {
            return false;
        }
        if (status == CaseStatus.OPEN) {
            status = CaseStatus.STOPPED;
        }
        closeReason = reason;
        closedAt = at;
        return true;
    }

    void place() {
        if (status == CaseStatus.OPEN) {
            status = CaseStatus.PLACED;
        }
    }

    void move(MunicipalityCode municipality) {
        municipalityCode = municipality.value();
    }

    void stoppedBecause(@Nullable String reason) {
        stopReason = reason;
    }

    void uwvRegistration(UwvRegistration known) {
        uwvRegistration = known;
    }

    void chooseRoute(String route, @Nullable String reason) {
        chosenRoute = route;
        choiceReason = reason;
    }

    void options(WorkOptions known) {
        licences = known.licencesInOrder().stream().map(Enum::name).toArray(String[]::new);
        excludedConditions = known.excludedInOrder().stream().map(Enum::name).toArray(String[]::new);
    }

    CaseAnswers answers() {
        return new CaseAnswers(uwvRegistration, stopReason, chosenRoute, choiceReason);
    }

    CaseSummary summary() {
        return new CaseSummary(new CaseId(id), new CaseNumber(number), new PersonId(personId),
                new RegionCode(regionCode), new MunicipalityCode(municipalityCode),
                new Wishes(hoursPerWeek, availableFrom, Set.of(sectors).stream().map(Sector::valueOf).collect(Collectors.toSet())),
                status, registeredAt, closeReason, new WorkOptions(
                Set.of(licences).stream().map(Licence::valueOf).collect(Collectors.toSet()),
                Set.of(excludedConditions).stream().map(WorkCondition::valueOf).collect(Collectors.toSet())));
    }
}
