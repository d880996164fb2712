package nl.dichterbij.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends again what did not reach the engine, with growing intervals up to five minutes and without end: the case is
 * registered, so its process must start. What a killed application left half-way is marked as failed by the event
 * registry's own staleness monitor and comes by here too.
 */
@Workers
class OutboxRetry {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final FailedEventPublications failed;
    private final Clock clock;

    OutboxRetry(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${dichterbij.outbox.retry-every:PT3S}")
    void retry() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(100).withMaxInFlight(100).withFilter(this::due));
    }

    private boolean due(EventPublication publication) {
        var attempts = Math.min(publication.getCompletionAttempts(), 9);
        var wait = Duration.ofSeconds(1L << attempts);
        var last = publication.getLastResubmissionDate() == null
                ? publication.getPublicationDate() : publication.getLastResubmissionDate();
        return Instant.now(clock).isAfter(last.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST));
    }
}
