package nl.dichterbij.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that this platform's BSNs are encrypted with: made once, kept beside its data, never in the repository. */
final class LocalSecrets {

    private static final String KEY = "dichterbij.bsn-key";
    private static final int KEY_BYTES = 32;

    private LocalSecrets() {}

    /** Folder with one file for each secret property, as Spring's configuration tree reads it. */
    static Path in(Path directory) {
        Path folder = directory.resolve("secrets");
        Path key = folder.resolve(KEY);
        try {
            if (!Files.exists(key)) {
                byte[] bytes = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(folder);
                Files.writeString(key, Base64.getEncoder().encodeToString(bytes));
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
