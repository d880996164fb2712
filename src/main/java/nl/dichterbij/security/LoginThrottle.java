package nl.dichterbij.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords. Only failures count, so an office behind one address is not hindered. An account is
 * never locked for everyone: that would let a stranger lock out the team. Counted per copy of the application.
 */
@Component
class LoginThrottle {

    static final int FAILURES_PER_ACCOUNT_AND_ADDRESS = 5;
    static final int FAILURES_PER_ADDRESS = 50;
    static final Duration PERIOD = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(PERIOD).maximumSize(100_000).build();

    boolean refuses(String address, String username) {
        return bucket(address).getAvailableTokens() == 0 || bucket(address, username).getAvailableTokens() == 0;
    }

    void failed(String address, String username) {
        bucket(address).tryConsume(1);
        bucket(address, username).tryConsume(1);
    }

    void succeeded(String address, String username) {
        buckets.invalidate(key(address, username));
    }

    private Bucket bucket(String address) {
        return buckets.get(address, key -> fresh(FAILURES_PER_ADDRESS));
    }

    private Bucket bucket(String address, String username) {
        return buckets.get(key(address, username), key -> fresh(FAILURES_PER_ACCOUNT_AND_ADDRESS));
    }

    private static String key(String address, String username) {
        return address + ' ' + username;
    }

    private static Bucket fresh(int failures) {
        return Bucket.builder().addLimit(limit -> limit.capacity(failures).refillGreedy(failures, PERIOD)).build();
    }
}
