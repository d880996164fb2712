package nl.dichterbij.praktijkleren;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Slows down a program that tries codes. Counted per copy of the application. */
@Component
class VerificationThrottle {

    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final int tries;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(PERIOD).maximumSize(100_000).build();

    VerificationThrottle(@Value("${dichterbij.verification.tries-per-ten-minutes:60}") int tries) {
        this.tries = tries;
    }

    boolean accepts(String address) {
        return buckets.get(address, key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, PERIOD)).build()).tryConsume(1);
    }
}
