package nl.dichterbij.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Stops a program that leaves names without end, and nobody else: the visitors of a whole event come from one network
 * address, so what is counted is one stand from one address. Counted per copy of the application.
 */
@Component
@EnableConfigurationProperties(EventProperties.class)
class LeadThrottle {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int sends;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(PERIOD.multipliedBy(2)).maximumSize(100_000).build();

    LeadThrottle(EventProperties properties) {
        this.sends = properties.leadsPerMinute();
    }

    boolean accepts(String standCode, String address) {
        return buckets.get(standCode + ' ' + address, key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(sends).refillGreedy(sends, PERIOD)).build()).tryConsume(1);
    }
}
