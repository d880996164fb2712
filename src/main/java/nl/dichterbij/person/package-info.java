/**
 * The jobseeker's dossier: who someone is, how to reach them, what they consented to. The only place where personal
 * data is kept; everything else refers to a person by {@link nl.dichterbij.person.PersonId}.
 */
@NullMarked
@ApplicationModule(displayName = "Persoon", allowedDependencies = {"region", "security"})
package nl.dichterbij.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
