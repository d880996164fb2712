package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days on which an offer starts and the places on each. A place is taken by one conditional update, and the table
 * refuses more than its capacity, so that no concurrency can sell a place twice.
 */
@Service
@Transactional
class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the offer starts on that day already, or is closed */
    boolean addStart(UUID offerId, LocalDate startsOn, int capacity) {
        return jdbc.sql("""
                insert into training_start (id, offer_id, starts_on, capacity)
                select ?, id, ?, ? from training_offer where id = ? and closed_at is null
                on conflict (offer_id, starts_on) do nothing""")
                .params(UUID.randomUUID(), startsOn, capacity, offerId).update() == 1;
    }

    /** @return false when more places are taken than that */
    boolean changeCapacity(UUID startId, int capacity) {
        return jdbc.sql("update training_start set capacity = ? where id = ? and places_taken <= ?")
                .params(capacity, startId, capacity).update() == 1;
    }

    /**
     * Takes a place within the caller's transaction.
     *
     * @return false when there is none left, it has begun before today, the offer is closed, or it is another region's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(UUID startId, RegionCode region, LocalDate today) {
        return jdbc.sql("""
                update training_start s set places_taken = places_taken + 1 from training_offer o
                where s.id = ? and o.id = s.offer_id and o.region_code = ? and o.closed_at is null
                  and s.starts_on >= ? and s.places_taken < s.capacity""")
                .params(startId, region.value(), today).update() == 1;
    }

    /** Call once for a place that was taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(UUID startId) {
        jdbc.sql("update training_start set places_taken = places_taken - 1 where id = ?").param(startId).update();
    }

    @Transactional(readOnly = true)
    Optional<Integer> findTaken(UUID startId) {
        return jdbc.sql("select places_taken from training_start where id = ?").param(startId).query(Integer.class).optional();
    }
}
