/**
 * Documents that people keep: a template becomes an accessible PDF/A that looks and reads the same for ever. Knows
 * nothing of what the documents are about.
 */
@NullMarked
@ApplicationModule(displayName = "Documenten", allowedDependencies = {})
package nl.dichterbij.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
