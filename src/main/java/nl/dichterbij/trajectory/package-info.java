/**
 * The case: from registration through intake, skills check and route choice to its end, with the steps that people
 * take in it and the milestones it passes. Modules of the routes build on it.
 */
@NullMarked
@ApplicationModule(displayName = "Traject", allowedDependencies = {"person", "region", "skills", "engine", "security", "document"})
package nl.dichterbij.trajectory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
