/**
 * Innovative matching: which vacancies suit a case and why, the proposals made, and what became of them.
 */
@NullMarked
@ApplicationModule(displayName = "Matching",
        allowedDependencies = {"skills", "employer", "placement", "trajectory", "region", "engine", "security"})
package nl.dichterbij.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
