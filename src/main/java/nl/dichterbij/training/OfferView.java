package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;

/**
 * An offer as pages show it.
 *
 * @param version goes into the form for changing it and back
 * @param closed  nobody is enrolled any more
 * @param starts  the earliest first
 */
record OfferView(UUID id, int version, OfferNumber number, RegionCode region, OfferDetails details, boolean closed,
                 List<Start> starts) {

    OfferView {
        starts = List.copyOf(starts);
    }

    /**
     * A day on which an offer starts.
     *
     * @param capacity how many people can start
     * @param taken    how many of those places somebody holds
     */
    record Start(UUID id, LocalDate startsOn, int capacity, int taken) {

        public int free() {
            return capacity - taken;
        }
    }

    OfferView with(List<Start> all) {
        return new OfferView(id, version, number, region, details, closed, all);
    }

    Optional<Start> startOn(LocalDate day) {
        return starts.stream().filter(start -> start.startsOn().equals(day)).findFirst();
    }

    /** The first start from this day on. */
    public Optional<Start> next(LocalDate from) {
        return starts.stream().filter(start -> !start.startsOn().isBefore(from)).findFirst();
    }
}
