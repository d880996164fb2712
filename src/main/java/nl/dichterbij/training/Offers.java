package nl.dichterbij.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.Region;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is offered, and when it starts. */
@Service
@Transactional
public class Offers {

    private final TrainingOfferRepository offers;
    private final OfferQueries queries;
    private final Places places;
    private final Regions regions;
    private final Clock clock;

    Offers(TrainingOfferRepository offers, OfferQueries queries, Places places, Regions regions, Clock clock) {
        this.offers = offers;
        this.queries = queries;
        this.places = places;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Enters an offer, once per submission however often it is sent.
     *
     * @throws IllegalArgumentException when the municipality belongs to no region
     */
    public OfferNumber offer(UUID submissionId, OfferDetails details) {
        offers.lockSubmission(submissionId);
        return offers.findBySubmissionId(submissionId).orElseGet(() -> offers.saveAndFlush(new TrainingOffer(
                OfferNumber.of(offers.nextSerial()), submissionId, regionOf(details), details, Instant.now(clock)))).number();
    }

    /**
     * @param capacity how many people can start on that day
     * @return false when the offer starts on that day already, is closed or does not exist
     */
    public boolean addStart(OfferNumber number, LocalDate startsOn, int capacity) {
        return queries.byNumber(number).filter(offer -> places.addStart(offer.id(), startsOn, capacity)).isPresent();
    }

    /** What an earlier sending of this submission made. */
    @Transactional(readOnly = true)
    Optional<OfferNumber> findOffered(UUID submissionId) {
        return offers.findBySubmissionId(submissionId).map(TrainingOffer::number);
    }

    /**
     * @param version as it was when the form for changing was opened
     * @throws ObjectOptimisticLockingFailureException when somebody else changed the offer since
     * @throws IllegalStateException when the offer is closed, or would move to another region
     */
    void change(UUID id, int version, OfferDetails details) {
        var offer = lock(id);
        if (offer.version() != version) {
            throw new ObjectOptimisticLockingFailureException(TrainingOffer.class, id);
        }
        offer.change(details, regionOf(details));
        offers.saveAndFlush(offer);
    }

    /** Nobody is enrolled any more; who is enrolled stays so. Repeating it changes nothing. */
    void close(UUID id) {
        var offer = lock(id);
        offer.close(Instant.now(clock));
        offers.saveAndFlush(offer);
    }

    private TrainingOffer lock(UUID id) {
        return offers.lockById(id).orElseThrow(() -> new NoSuchElementException("No offer " + id));
    }

    private RegionCode regionOf(OfferDetails details) {
        return regions.findRegionOf(details.municipality(), LocalDate.now(clock)).map(Region::code)
                .orElseThrow(() -> new IllegalArgumentException("No region for municipality " + details.municipality()));
    }
}
