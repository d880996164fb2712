/**
 * What every page shares: layout, languages, error pages, home page. Other modules use its templates
 * ({@code web/layout}, {@code web/fields}, {@code web/parts}), never its Java.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.dichterbij.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
