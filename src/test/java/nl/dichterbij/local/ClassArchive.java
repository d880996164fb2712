package nl.dichterbij.local;

import java.nio.file.Path;
import java.util.List;

/**
 * An archive of the classes that a program loads while it starts (application class-data sharing): with it the
 * platform starts in half the time. The JVM itself makes it when the program ends in good order, for one JVM and one
 * class path, and makes it anew when it does not fit any more. A running program is never stopped for it: asking one
 * to write its archive (jcmd VM.cds) crashes busy web applications.
 */
record ClassArchive(Path file) {

    static ClassArchive of(Path directory, String id, String classPath) {
        String key = Integer.toHexString((System.getProperty("java.vm.version") + classPath).hashCode());
        return new ClassArchive(directory.resolve(id + "-" + key + ".jsa"));
    }

    List<String> options() {
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file, "-Xlog:disable");
    }
}
