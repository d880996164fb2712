package nl.dichterbij.openhiring;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.region.RegionCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Work that is given to whoever is first on its list. */
@Entity
class OpenHiringPlace {

    @Id
    private UUID id;
    @Version
    private int version;
    private String number;
    private UUID submissionId;
    private UUID employerId;
    @Enumerated(EnumType.STRING)
    private OpenHiringMode mode;
    private String title;
    private String regionCode;
    private String municipalityCode;
    private int minHours;
    private int maxHours;
    private @Nullable Integer liftKg;
    private @Nullable Integer standHours;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] demands;
    private int places;
    private Instant offeredAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected OpenHiringPlace() {
    }

    OpenHiringPlace(UUID id, OpenHiringNumber number, NewPlace offer, RegionCode region, Instant at) {
        var details = offer.details();
        this.id = id;
        this.number = number.value();
        this.submissionId = offer.submissionId();
        this.employerId = offer.employer().value();
        this.mode = details.mode();
        this.title = details.title();
        this.regionCode = region.value();
        this.municipalityCode = details.municipality().value();
        this.minHours = details.minHours();
        this.maxHours = details.maxHours();
        this.liftKg = details.demands().liftKg();
        this.standHours = details.demands().standHours();
        this.demands = details.demands().others().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.places = details.places();
        this.offeredAt = at;
    }

    OpenHiringPlaceId id() {
        return new OpenHiringPlaceId(id);
    }

    OpenHiringMode mode() {
        return mode;
    }

    RegionCode region() {
        return new RegionCode(regionCode);
    }

    int places() {
        return places;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** @return whether there was room for one more; a closed place does not grow */
    boolean addPlace() {
        if (isClosed() || places >= PlaceDetails.MAX_PLACES) {
            return false;
        }
        places++;
        return true;
    }

    /** @return whether it was open */
    boolean close(Instant at) {
        if (isClosed()) {
            return false;
        }
        closedAt = at;
        return true;
    }
}
