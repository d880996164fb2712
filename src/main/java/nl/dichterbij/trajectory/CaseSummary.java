package nl.dichterbij.trajectory;

import java.time.Instant;

import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A case without its person.
 *
 * @param closeReason set when the status is STOPPED, or when someone withdrew after being placed
 */
public record CaseSummary(CaseId id, CaseNumber number, PersonId person, RegionCode region,
                          MunicipalityCode municipality, Wishes wishes, CaseStatus status, Instant registeredAt,
                          @Nullable CloseReason closeReason) {

    public boolean isOpen() {
        return status == CaseStatus.OPEN;
    }
}
