package nl.dichterbij.budget;

import java.time.LocalDate;

import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a process owner says of a regeling.
 *
 * @param region  null: every region
 * @param lastDay null while no end is known
 */
record RegelingDetails(String name, @Nullable RegionCode region, LocalDate validFrom, @Nullable LocalDate lastDay, String source) {

    @Nullable LocalDate validTo() {
        return lastDay == null ? null : lastDay.plusDays(1);
    }
}
