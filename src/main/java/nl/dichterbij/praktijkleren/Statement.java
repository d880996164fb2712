package nl.dichterbij.praktijkleren;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * An issued praktijkverklaring, without its file.
 *
 * @param code   of the verification page
 * @param sha256 of the file, 64 hexadecimal digits
 */
record Statement(UUID id, AgreementId agreement, CaseId caseId, RegionCode region, String number, String code,
                 int version, String sha256, LocalDate issuedOn, @Nullable Instant deliveredAt, @Nullable Withdrawal withdrawal) {

    /** @param reason code, such as {@code wrong-content}; {@code note} may be empty */
    record Withdrawal(Instant at, String by, String reason, String note) {
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
