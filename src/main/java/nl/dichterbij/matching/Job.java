package nl.dichterbij.matching;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a score may know of a vacancy.
 *
 * @param asked       numbers in the graph of skills, in the order in which they were asked; at most 64
 * @param must        a bit for each place in {@code asked} without which it cannot be done
 * @param languages   a bit for each place in {@code asked} that is a language
 * @param licences    one bit for each of the enum {@code Licence}
 * @param conditions  one bit for each of the enum {@code WorkCondition}
 * @param reservedFor the one case that it was made for; null when it is for anybody
 */
record Job(UUID id, String number, RegionCode region, MunicipalityCode municipality, int[] asked, long must, long languages,
           int minHours, int maxHours, int licences, int conditions, LocalDate openFrom, @Nullable LocalDate openUntil,
           @Nullable UUID reservedFor) implements Entry {

    static final int MOST_ASKED = 64;

    Job {
        must &= all(asked.length);
        languages &= all(asked.length);
    }

    /** A bit for each place in {@code asked}. */
    long all() {
        return all(asked.length);
    }

    private static long all(int many) {
        return many == MOST_ASKED ? -1L : (1L << many) - 1;
    }

    boolean isOpenOn(LocalDate day) {
        return !openFrom.isAfter(day) && (openUntil == null || !openUntil.isBefore(day));
    }
}
