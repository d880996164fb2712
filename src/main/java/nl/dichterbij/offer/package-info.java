/**
 * The employer's own page: what is still expected, and offering work in a few minutes; with the public page for an
 * employer that is new, and the team's answer to what was offered.
 */
@NullMarked
@ApplicationModule(displayName = "Aanbod", allowedDependencies = {"forms", "employer", "openhiring", "trajectory", "region", "security"})
package nl.dichterbij.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
