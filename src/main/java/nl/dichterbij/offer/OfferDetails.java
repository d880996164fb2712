package nl.dichterbij.offer;

import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What is offered.
 *
 * @param title       name of the work, or what is left undone
 * @param description in the employer's words; may be empty
 * @param minHours    hours a week; null with {@link OfferKind#CARVE}, as {@code maxHours} and {@code places}
 */
record OfferDetails(OfferKind kind, String title, String description, MunicipalityCode municipality, @Nullable Integer minHours,
                    @Nullable Integer maxHours, @Nullable Integer places) {
}
