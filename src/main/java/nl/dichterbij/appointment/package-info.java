/**
 * Appointments in a case: made by the caseworker in the dossier, seen by the jobseeker on the own page and in the own
 * calendar.
 */
@NullMarked
@ApplicationModule(displayName = "Afspraken", allowedDependencies = {"forms", "trajectory", "region", "security"})
package nl.dichterbij.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
