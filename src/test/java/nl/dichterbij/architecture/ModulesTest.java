package nl.dichterbij.architecture;

import nl.dichterbij.Dichterbij;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other only as the design says, without cycles. */
class ModulesTest {

    @Test
    void modulesKeepToTheirDependencies() {
        ApplicationModules.of(Dichterbij.class).verify();
    }
}
