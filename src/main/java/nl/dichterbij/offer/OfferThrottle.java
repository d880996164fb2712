package nl.dichterbij.offer;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Stops a program that offers work without end on the public page. Counted per copy of the application. */
@Component
class OfferThrottle {

    private static final Duration PERIOD = Duration.ofHours(1);

    private final int sends;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(PERIOD).maximumSize(100_000).build();

    /** @param sends offers accepted from one network address in an hour */
    OfferThrottle(@Value("${dichterbij.offer.sends-per-hour:20}") int sends) {
        this.sends = sends;
    }

    boolean accepts(String address) {
        return buckets.get(address, key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(sends).refillGreedy(sends, PERIOD)).build()).tryConsume(1);
    }
}
