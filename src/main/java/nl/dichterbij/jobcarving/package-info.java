/**
 * Jobcarving and functiecreatie: the analysis of work at an employer, the tasks carved out of it, and the function that
 * is made of them for one case (Inclusief Herontwerp van Werk).
 */
@NullMarked
@ApplicationModule(displayName = "Jobcarving",
        allowedDependencies = {"forms", "employer", "placement", "trajectory", "region", "engine", "security"})
package nl.dichterbij.jobcarving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
