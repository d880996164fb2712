package nl.dichterbij.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Only for entering, changing and closing an offer; {@link OfferQueries} reads. */
@Entity
class TrainingOffer {

    @Id
    private UUID id;
    @Version
    private int version;
    private String number;
    private UUID submissionId;
    private String regionCode;
    private String municipalityCode;
    @Enumerated(EnumType.STRING)
    private OfferKind kind;
    private String title;
    private String description;
    private String provider;
    private int weeks;
    private @Nullable Integer firstPhaseWeeks;
    private boolean attendanceKept;
    private BigDecimal cost;
    private @Nullable String budgetCategory;
    @Enumerated(EnumType.STRING)
    private AgeRange ageRange;
    private Instant offeredAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected TrainingOffer() {
    }

    TrainingOffer(OfferNumber number, UUID submissionId, RegionCode region, OfferDetails details, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number.value();
        this.submissionId = submissionId;
        this.regionCode = region.value();
        this.offeredAt = at;
        describe(details);
    }

    private void describe(OfferDetails details) {
        municipalityCode = details.municipality().value();
        kind = details.kind();
        title = details.title();
        description = details.description();
        provider = details.provider();
        weeks = details.weeks();
        firstPhaseWeeks = details.firstPhaseWeeks();
        attendanceKept = details.attendanceKept();
        cost = details.cost().euros();
        budgetCategory = details.budgetCategory() == null ? null : details.budgetCategory().name();
        ageRange = details.ages();
    }

    /**
     * Who is enrolled keeps the duration and the cost that held then.
     *
     * @throws IllegalStateException when the offer is closed, or would move to another region
     */
    void change(OfferDetails details, RegionCode region) {
        if (isClosed() || !region.value().equals(regionCode)) {
            throw new IllegalStateException("Offer " + number + " cannot be changed so");
        }
        describe(details);
    }

    void close(Instant at) {
        if (!isClosed()) {
            closedAt = at;
        }
    }

    boolean isClosed() {
        return closedAt != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    OfferNumber number() {
        return new OfferNumber(number);
    }
}
