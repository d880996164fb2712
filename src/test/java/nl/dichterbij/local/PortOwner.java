package nl.dichterbij.local;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which process listens on a port, as far as the system's own tools (lsof, ss) are there and may say it. */
final class PortOwner {

    private static final Pattern LSOF_PID = Pattern.compile("(?m)^p(\\d+)$");
    private static final Pattern SS_PID = Pattern.compile("pid=(\\d+)");

    private PortOwner() {}

    /** For example "process 4711 (/usr/bin/python3)". */
    static Optional<String> find(int port) {
        return pid(LSOF_PID, List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fp"))
                .or(() -> pid(SS_PID, List.of("ss", "-ltnpH", "sport = :" + port)))
                .map(PortOwner::describe);
    }

    private static Optional<Long> pid(Pattern pattern, List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            process.waitFor(5, TimeUnit.SECONDS);
            Matcher matcher = pattern.matcher(output);
            return matcher.find() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String describe(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command())
                .map(command -> "process %d (%s)".formatted(pid, command))
                .orElse("process " + pid);
    }
}
