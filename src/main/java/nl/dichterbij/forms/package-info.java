/** Reads what people type into forms: text, numbers, dates in three boxes. Knows nothing of what it is about. */
@ApplicationModule(displayName = "Formulieren", allowedDependencies = {})
@NullMarked
package nl.dichterbij.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
