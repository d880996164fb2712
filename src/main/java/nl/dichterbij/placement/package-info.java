/**
 * What follows a match: arrangements, the start, and the follow-up moments after it.
 */
@NullMarked
@ApplicationModule(displayName = "Plaatsing",
        allowedDependencies = {"forms", "employer", "trajectory", "region", "engine", "security"})
package nl.dichterbij.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
