package nl.dichterbij.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationSettingsTest {

    @TempDir
    private Path directory;

    @Test
    void demoIsShortForTheApplicationsProperty() {
        assertThat(ApplicationSettings.of(options(), List.of("--demo=false")))
                .contains("--dichterbij.demo=false").doesNotContain("--demo=false");
    }

    @Test
    void whatItDoesNotKnowGoesToTheApplicationAsItIs() {
        assertThat(ApplicationSettings.of(options(), List.of("--demonstrate=x", "import"))).endsWith("--demonstrate=x", "import");
    }

    @Test
    void thePlatformsPortsGoAlong() {
        assertThat(ApplicationSettings.of(options(), List.of()))
                .contains("--local.ports.application=8180", "--local.ports.gateway=26600", "--local.ports.postgres=54429");
    }

    @Test
    void thePortOffsetIsForTheLauncherOnly() {
        List<String> typed = List.of("--port-offset=100");

        assertThat(ApplicationSettings.ports(typed)).isEqualTo(Ports.shifted(100));
        assertThat(ApplicationSettings.of(options(), typed)).noneMatch(argument -> argument.contains("offset"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port-offset=", "--port-offset=-1", "--port-offset=ten", "--port-offset=60000"})
    void aPortOffsetThatCannotBeIsRefusedInOneSentence(String typed) {
        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> ApplicationSettings.ports(List.of(typed)))
                .withMessageContaining("is not a number from 0 to");
    }

    private PlatformOptions options() {
        return new PlatformOptions(directory, directory.resolve("programs"), Ports.shifted(100), false, false);
    }
}
