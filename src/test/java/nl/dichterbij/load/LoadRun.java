package nl.dichterbij.load;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dichterbij.local.LocalPlatform;
import nl.dichterbij.local.PlatformOptions;
import org.junit.jupiter.api.Test;

/**
 * Carries many whole cases, all routes mixed, on a local platform of its own that begins empty, by turns with the
 * application and with workers that do nothing on the same diagrams. Prints trajectories per minute of both and their
 * ratio, then checks every invariant. Run it with {@code mvn test-compile failsafe:integration-test failsafe:verify
 * -Dit.test=LoadRun}; {@link Options} tells what can be asked. No journey: {@code mvn verify} leaves it out.
 */
class LoadRun {

    @Test
    void everyCaseEndsAsItShould() throws InterruptedException {
        try (LocalPlatform platform = LocalPlatform.startEmpty(PlatformOptions.journeys("load"));
                Comparison comparison = new Comparison(Options.given(), platform)) {
            assertThat(comparison.run()).isEmpty();
        }
    }
}
