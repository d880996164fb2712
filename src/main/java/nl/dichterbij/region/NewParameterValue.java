package nl.dichterbij.region;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A value that is to begin.
 *
 * @param region    null: the whole country
 * @param validFrom first day, today or later
 */
record NewParameterValue(ParameterCode code, @Nullable RegionCode region, String value, LocalDate validFrom, String source,
                         String reason) {
}
