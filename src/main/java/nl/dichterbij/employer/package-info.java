/**
 * Employers and the vacancies they offer, with the places in them that cases hold. A case is known here only as an id.
 */
@NullMarked
@ApplicationModule(displayName = "Werkgever", allowedDependencies = {"forms", "region", "skills", "security"})
package nl.dichterbij.employer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
