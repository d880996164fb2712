package nl.dichterbij.trajectory;

import java.time.Instant;
import java.util.UUID;

import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A case without its person.
 *
 * @param options     licences and the like
 * @param closeReason set when the status is STOPPED, or when someone withdrew after being placed
 */
public record CaseSummary(CaseId id, CaseNumber number, PersonId person, RegionCode region,
                          MunicipalityCode municipality, Wishes wishes, CaseStatus status, Instant registeredAt,
                          @Nullable CloseReason closeReason, WorkOptions options) {

    /** Whose skill profile goes with this case; all that matching needs to know of the person. */
    public UUID profileOwner() {
        return person.value();
    }

    /** Whether another region goes on with this jobseeker: then nothing about the person is shown or changed here. */
    public boolean isHandedOver() {
        return closeReason == CloseReason.TRANSFERRED;
    }

    /** Whether the jobseeker works, and is still followed here. */
    public boolean isFollowed() {
        return status == CaseStatus.PLACED && closeReason == null;
    }

    public boolean isOpen() {
        return status == CaseStatus.OPEN;
    }
}
