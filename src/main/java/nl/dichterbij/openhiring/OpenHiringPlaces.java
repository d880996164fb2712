package nl.dichterbij.openhiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.Region;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the places that employers offer to whoever is first. */
@Service
@Transactional
public class OpenHiringPlaces {

    private final OpenHiringPlaceRepository places;
    private final PlaceQueries queries;
    private final WaitingLists lists;
    private final Employers employers;
    private final Regions regions;
    private final Clock clock;

    OpenHiringPlaces(OpenHiringPlaceRepository places, PlaceQueries queries, WaitingLists lists, Employers employers,
                     Regions regions, Clock clock) {
        this.places = places;
        this.queries = queries;
        this.lists = lists;
        this.employers = employers;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Offers a place, once per submission however often it is sent.
     *
     * @throws IllegalArgumentException when the municipality belongs to no region
     * @throws NoSuchElementException   when there is no such employer
     */
    public OpenHiringPlaceId offer(NewPlace offer) {
        places.lockSubmission(offer.submissionId());
        return places.findBySubmissionId(offer.submissionId()).map(OpenHiringPlace::id).orElseGet(() -> offerNew(offer));
    }

    /** As {@link #offer(NewPlace)}, for an employer that is registered at the same time: both or neither. */
    OpenHiringPlaceId offer(UUID submissionId, NewEmployer employer, PlaceDetails details) {
        places.lockSubmission(submissionId);
        return places.findBySubmissionId(submissionId).map(OpenHiringPlace::id)
                .orElseGet(() -> offerNew(new NewPlace(submissionId, employers.register(employer), details)));
    }

    /** Number of the place, as it stands in its address; {@link NoSuchElementException} when there is none. */
    @Transactional(readOnly = true)
    public String numberOf(OpenHiringPlaceId id) {
        return get(id).number().value();
    }

    /** What an earlier sending of this submission made. */
    @Transactional(readOnly = true)
    Optional<OpenHiringPlaceId> findOffered(UUID submissionId) {
        return places.findBySubmissionId(submissionId).map(OpenHiringPlace::id);
    }

    @Transactional(readOnly = true)
    PlaceView get(OpenHiringPlaceId id) {
        return queries.find(id).orElseThrow(() -> noSuch(id));
    }

    /**
     * One more person can start: the next on the list is called. A closed place does not grow.
     *
     * @param from number of places that whoever asks for it saw; nothing happens when it is another by now
     */
    void addPlace(OpenHiringPlaceId id, int from) {
        var place = lock(id);
        if (place.places() == from && place.addPlace()) {
            places.saveAndFlush(place);
            lists.callNext(place);
        }
    }

    /** Ends everything that waits for it. Repeating it changes nothing. */
    void close(OpenHiringPlaceId id) {
        var place = lock(id);
        if (place.close(Instant.now(clock))) {
            places.saveAndFlush(place);
            lists.endAll(place);
        }
    }

    private OpenHiringPlaceId offerNew(NewPlace offer) {
        employers.get(offer.employer());
        var number = OpenHiringNumber.of(places.nextSerial());
        return places.saveAndFlush(new OpenHiringPlace(UUID.randomUUID(), number, offer, regionOf(offer.details()),
                Instant.now(clock))).id();
    }

    private RegionCode regionOf(PlaceDetails details) {
        return regions.findRegionOf(details.municipality(), LocalDate.now(clock)).map(Region::code)
                .orElseThrow(() -> new IllegalArgumentException("No region for municipality " + details.municipality()));
    }

    private OpenHiringPlace lock(OpenHiringPlaceId id) {
        return places.lockById(id.value()).orElseThrow(() -> noSuch(id));
    }

    private static NoSuchElementException noSuch(OpenHiringPlaceId id) {
        return new NoSuchElementException("No open-hiring place " + id);
    }
}
