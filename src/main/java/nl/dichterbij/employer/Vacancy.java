package nl.dichterbij.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import nl.dichterbij.region.RegionCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Only for changing a vacancy, always under a row lock; {@link VacancyQueries} reads. */
@Entity
class Vacancy {

    @Id
    private UUID id;
    @Version
    private int version;
    private String number;
    private UUID submissionId;
    private UUID employerId;
    private String title;
    private String description;
    private @Nullable String occupationUri;
    private @Nullable String occupationLabel;
    private String regionCode;
    private String municipalityCode;
    private int minHours;
    private int maxHours;
    private int places;
    // somebody taking a place must not spoil the form of a colleague who changes the text
    @OptimisticLock(excluded = true)
    private int placesTaken;
    private LocalDate openFrom;
    private @Nullable LocalDate openUntil;
    private Instant offeredAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID reservedFor;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] licences;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] conditions;

    @ElementCollection
    @CollectionTable(name = "vacancy_skill", joinColumns = @JoinColumn(name = "vacancy_id"))
    @OrderColumn(name = "position")
    private List<SkillRow> skills = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Vacancy() {
    }

    Vacancy(UUID id, VacancyNumber number, NewVacancy offer, RegionCode region, @Nullable String occupationLabel,
            Instant offeredAt) {
        this.id = id;
        this.number = number.value();
        this.submissionId = offer.submissionId();
        this.employerId = offer.employer().value();
        this.offeredAt = offeredAt;
        describe(offer.details(), region, occupationLabel);
    }

    private void describe(VacancyDetails details, RegionCode region, @Nullable String occupationLabel) {
        this.title = details.title();
        this.description = details.description();
        this.occupationUri = details.occupation() == null ? null : details.occupation().value();
        this.occupationLabel = occupationLabel;
        this.regionCode = region.value();
        this.municipalityCode = details.municipality().value();
        this.minHours = details.minHours();
        this.maxHours = details.maxHours();
        this.places = details.places();
        this.openFrom = details.openFrom();
        this.openUntil = details.openUntil();
        this.licences = Codes.of(details.demands().licences());
        this.conditions = Codes.of(details.demands().conditions());
        var wanted = details.skills().stream().map(SkillRow::of).toList();
        if (!wanted.equals(skills)) {
            skills.clear();
            skills.addAll(wanted);
        }
    }

    /** From now on a created function: only this case is proposed for it. */
    void reserveFor(UUID caseId) {
        reservedFor = caseId;
    }

    /** @throws IllegalStateException when closed, with fewer places than are taken, or moved to another region */
    void change(VacancyDetails details, RegionCode region, @Nullable String occupationLabel) {
        if (closedAt != null || details.places() < placesTaken || !region.value().equals(regionCode)) {
            throw new IllegalStateException("Vacancy " + number + " cannot be changed so");
        }
        describe(details, region, occupationLabel);
    }

    /** @return whether there was a place left for this case */
    boolean takePlace(UUID caseId) {
        if (closedAt != null || placesTaken >= places || reservedFor != null && !reservedFor.equals(caseId)) {
            return false;
        }
        placesTaken++;
        return true;
    }

    void releasePlace() {
        placesTaken--;
    }

    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    VacancyId id() {
        return new VacancyId(id);
    }

    int version() {
        return version;
    }
}
