/**
 * Events where jobseekers and employers meet, such as Zoo Werkt 't Festival: editions, stands, anonymous headcounts, and
 * the leads of people who left their name. Visitors and leads are counted apart.
 */
@NullMarked
@ApplicationModule(displayName = "Evenement", allowedDependencies = {"forms", "employer", "trajectory", "region", "engine", "security"})
package nl.dichterbij.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
