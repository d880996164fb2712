/**
 * What worked: figures of a region, made from events of other modules alone.
 */
@NullMarked
@ApplicationModule(displayName = "Cijfers", allowedDependencies = {"trajectory", "placement", "region", "security"})
package nl.dichterbij.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
