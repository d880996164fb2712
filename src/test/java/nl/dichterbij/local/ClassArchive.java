package nl.dichterbij.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive of the classes that a program loads while it starts (application class-data sharing): with it the
 * platform starts in half the time. Made once, from the running program, for one JVM and one class path; a JVM that
 * cannot use it starts without.
 */
record ClassArchive(@Nullable Path file) {

    /** For a program whose classes change all the time. */
    static ClassArchive none() {
        return new ClassArchive(null);
    }

    static ClassArchive of(Path directory, String id, String classPath) {
        String key = Integer.toHexString((System.getProperty("java.vm.version") + classPath).hashCode());
        return new ClassArchive(directory.resolve(id + "-" + key + ".jsa"));
    }

    List<String> options() {
        if (file == null) {
            return List.of();
        }
        return Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:disable")
                : List.of("-XX:+RecordDynamicDumpInfo", "-Xlog:disable");
    }

    /** Takes some seconds, in which the program stands still; does nothing when there is an archive. */
    void makeFrom(ProcessHandle program) throws IOException, InterruptedException {
        if (file == null || Files.exists(file)) {
            return;
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(program.pid()), "VM.cds", "dynamic_dump", unfinished.toString())
                .redirectErrorStream(true).redirectOutput(new File("/dev/null")).start();
        if (jcmd.waitFor() == 0 && Files.exists(unfinished)) {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
