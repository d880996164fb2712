/**
 * Labour-market regions, municipalities, postcodes, the working calendar and the dated parameters that the
 * regions set, with the page on which a process owner maintains them. Knows nothing of people, cases or the engine.
 */
@ApplicationModule(displayName = "Regio", allowedDependencies = {"security"})
@NullMarked
package nl.dichterbij.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
