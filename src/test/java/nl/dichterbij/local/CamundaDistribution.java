package nl.dichterbij.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The Camunda distribution, unpacked once. A directory of its final name is whole: it gets that name as the last step. */
final class CamundaDistribution {

    private static final long UNPACKED_MB = 330;

    private CamundaDistribution() {}

    /**
     * @param target where the distribution is to be, without the archive's own top directory
     * @param archive asked for only when it still has to be unpacked
     */
    static void unpackOnce(Path target, Supplier<Path> archive, Report report) throws IOException {
        if (Files.isDirectory(target)) {
            return;
        }
        Path source = archive.get();
        DiskSpace.require(target.getParent(), UNPACKED_MB + DiskSpace.WORKING_MB, "unpacking Camunda and working with it");
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        deleteRecursively(unfinished);
        report.line("unpacking %s", source.getFileName());
        try {
            unpack(source, unfinished);
        } catch (IOException e) {
            deleteRecursively(unfinished);
            throw new StartFailure("%s cannot be unpacked (%s); if the file is damaged, delete it and start again."
                    .formatted(source, e.getMessage()), e);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(Path archive, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file, 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = withoutTopDirectory(directory, entry.getName());
                if (entry.isFile()) {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                }
            }
        }
    }

    private static Path withoutTopDirectory(Path directory, String name) throws IOException {
        Path path = directory.resolve(name.substring(name.indexOf('/') + 1)).normalize();
        if (!path.startsWith(directory)) {
            throw new IOException("entry outside the archive: " + name);
        }
        return path;
    }

    static void deleteRecursively(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
