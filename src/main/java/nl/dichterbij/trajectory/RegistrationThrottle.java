package nl.dichterbij.trajectory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Stops a program that sends registrations without end. Counted per copy of the application. */
@Component
class RegistrationThrottle {

    private static final Duration PERIOD = Duration.ofHours(1);

    private final int sends;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(PERIOD).maximumSize(100_000).build();

    RegistrationThrottle(RegistrationProperties properties) {
        this.sends = properties.sendsPerHour();
    }

    boolean accepts(String address) {
        return buckets.get(address, key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(sends).refillGreedy(sends, PERIOD)).build()).tryConsume(1);
    }
}
