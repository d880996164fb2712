/**
 * Open hiring: work for whoever is first on the list, without questions and without selection. Keeps the places, their
 * append-only lists and what became of everybody on them. Knows nothing of benefit, age, education or skills.
 */
@NullMarked
@ApplicationModule(displayName = "Open hiring",
        allowedDependencies = {"forms", "employer", "trajectory", "person", "placement", "region", "engine", "security"})
package nl.dichterbij.openhiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
