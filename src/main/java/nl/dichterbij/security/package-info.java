/** Who may do what: login, roles and rights, personal links, the log of opened dossiers. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.dichterbij.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
