/**
 * Messages to people. A mail is ordered in the transaction of the fact that it tells, by listening to what other modules
 * publish, and sent after commit. No other module knows this one.
 */
@NullMarked
@ApplicationModule(displayName = "Berichten",
        allowedDependencies = {"person", "region", "employer", "trajectory", "matching", "placement", "openhiring", "training",
                "budget", "jobcarving", "praktijkleren", "security"})
package nl.dichterbij.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
