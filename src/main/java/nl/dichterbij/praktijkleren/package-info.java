/**
 * Learning in practice: the qualification register, recognised leerbedrijven, the agreement between school, leerbedrijf
 * and student, the judgement of the praktijkopleider, and the praktijkverklaring that anybody can verify.
 */
@NullMarked
@ApplicationModule(displayName = "Praktijkleren",
        allowedDependencies = {"employer", "trajectory", "person", "region", "engine", "security", "document"})
package nl.dichterbij.praktijkleren;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
