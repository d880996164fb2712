/**
 * Courses, learn-work places and programmes that a jobseeker can follow: what is offered, the places in it, who is
 * enrolled, how it goes and what it costs.
 */
@NullMarked
@ApplicationModule(displayName = "Opleiding",
        allowedDependencies = {"forms", "budget", "trajectory", "person", "region", "engine", "security"})
package nl.dichterbij.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
