package nl.dichterbij.local;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;
import org.eclipse.aether.transfer.TransferResource;

/** Says what is being downloaded and how far it is: every two seconds, whatever the number of files. */
final class DownloadProgress extends AbstractTransferListener {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);
    private static final long MB = 1_000_000;
    private static final long LARGE = 100 * MB;

    private final String what;
    private final Report report;
    private final AtomicReference<Instant> lastLine = new AtomicReference<>(Instant.EPOCH);
    private final AtomicInteger files = new AtomicInteger();
    private final ConcurrentHashMap<String, Long> bytes = new ConcurrentHashMap<>();

    DownloadProgress(String what, Report report) {
        this.what = what;
        this.report = report;
    }

    @Override
    public void transferProgressed(TransferEvent event) {
        TransferResource resource = event.getResource();
        bytes.put(resource.getResourceName(), event.getTransferredBytes());
        Instant last = lastLine.get();
        Instant now = Instant.now();
        if (last.plus(BETWEEN_LINES).isBefore(now) && lastLine.compareAndSet(last, now)) {
            report.line("downloading %s: %s", what, progress(resource.getContentLength()));
        }
    }

    @Override
    public void transferSucceeded(TransferEvent event) {
        files.incrementAndGet();
    }

    /** One closing line, when anything was downloaded at all. */
    void summarise() {
        if (files.get() > 0) {
            report.line("downloaded %s: %d files, %d MB", what, files.get(), megabytes());
        }
    }

    /** How much of the whole is known only for a single large file; many small ones are counted. */
    private String progress(long size) {
        return size > LARGE
                ? "%d of %d MB".formatted(megabytes(), size / MB)
                : "%d files, %d MB so far".formatted(files.get(), megabytes());
    }

    private long megabytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum() / MB;
    }
}
