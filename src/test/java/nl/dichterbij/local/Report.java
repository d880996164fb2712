package nl.dichterbij.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the developer sees while the platform starts, runs and stops: one line per event. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void line(String format, Object... arguments) {
        out.println("[local] " + String.format(Locale.ROOT, format, arguments));
    }

    void ready(String name, Duration took, String address) {
        line("%-26s ready after %5.1f s   %s", name, took.toMillis() / 1000.0, address);
    }
}
