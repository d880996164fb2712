package nl.dichterbij.region;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who let a new value begin, when and why.
 *
 * @param regionName null: the whole country
 * @param former     the value that held until then; null when there was none
 */
record ParameterChange(@Nullable String regionName, @Nullable String former, String value, LocalDate validFrom,
                       String reason, String source, String changedBy, Instant changedAt) {
}
