package nl.dichterbij.praktijkleren;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A qualification of the register.
 *
 * @param dossier    title of the kwalificatiedossier that it belongs to
 * @param level      mbo level, 1 to 4
 * @param validUntil last day on which it may be chosen; null while there is none
 */
record Qualification(Crebo crebo, String dossier, String title, int level, LocalDate validFrom, @Nullable LocalDate validUntil) {
}
