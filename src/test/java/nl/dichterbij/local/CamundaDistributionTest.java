package nl.dichterbij.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CamundaDistributionTest {

    private final Report report = new Report(System.out);

    @TempDir
    Path directory;

    @Test
    void unpacksWithoutTheArchivesOwnTopDirectory() throws IOException {
        Path archive = archive("camunda-zeebe-8.6.0/lib/a.jar");
        Path target = directory.resolve("camunda");

        CamundaDistribution.unpackOnce(target, () -> archive, report);

        assertThat(target.resolve("lib/a.jar")).hasContent("content");
    }

    @Test
    void asksForNothingTheSecondTime() throws IOException {
        Path target = Files.createDirectory(directory.resolve("camunda"));

        CamundaDistribution.unpackOnce(target, () -> fail("not needed"), report);
    }

    @Test
    void doesAgainWhatWasInterrupted() throws IOException {
        Path archive = archive("top/lib/a.jar");
        Path half = Files.createDirectories(directory.resolve("camunda.unfinished/lib"));
        Files.writeString(half.resolve("a.jar"), "con");

        CamundaDistribution.unpackOnce(directory.resolve("camunda"), () -> archive, report);

        assertThat(directory.resolve("camunda/lib/a.jar")).hasContent("content");
        assertThat(directory.resolve("camunda.unfinished")).doesNotExist();
    }

    @Test
    void aDamagedArchiveIsNamedAndLeavesNothingHalf() throws IOException {
        Path archive = archive("top/lib/a.jar");
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> CamundaDistribution.unpackOnce(directory.resolve("camunda"), () -> archive, report))
                .withMessageContaining(archive.toString()).withMessageContaining("delete it and start again");
        assertThat(directory.resolve("camunda")).doesNotExist();
    }

    @Test
    void anEntryCannotEscape() throws IOException {
        Path archive = archive("top/../../outside.txt");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> CamundaDistribution.unpackOnce(directory.resolve("camunda"), () -> archive, report));
        assertThat(directory.resolve("outside.txt")).doesNotExist();
    }

    private Path archive(String entry) throws IOException {
        Path archive = directory.resolve("camunda-zeebe-8.6.0.tar.gz");
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(archive);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(file))) {
            TarArchiveEntry header = new TarArchiveEntry(entry, true);
            header.setSize(content.length);
            tar.putArchiveEntry(header);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return archive;
    }
}
