package nl.dichterbij.trajectory;

import java.time.Instant;

import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A jobseeker moved to another labour-market region.
 *
 * @param to      the case that goes on in the other region; null without consent, or where no team is reached there
 * @param consent whether the jobseeker agreed to handing the case over, with its history
 */
record Transfer(CaseId from, @Nullable CaseId to, RegionCode toRegion, boolean consent, Instant at) {
}
