package nl.dichterbij.praktijkleren;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * An employer is recognised by SBB as leerbedrijf for a qualification.
 *
 * @param leerbedrijfId number that SBB gave the leerbedrijf
 * @param validUntil    last day; null while there is none
 */
record Recognition(UUID id, EmployerId employer, String leerbedrijfId, Crebo crebo, LocalDate validFrom,
                   @Nullable LocalDate validUntil) {
}
