/**
 * The taxonomy of occupations and skills (ESCO today, CompetentNL by the same tables), the skill profiles of people
 * and how near one skill is to another. Knows a person only as an id.
 */
@ApplicationModule(displayName = "Vaardigheden", allowedDependencies = {"security"})
@NullMarked
package nl.dichterbij.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
