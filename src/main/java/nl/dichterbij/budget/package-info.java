/**
 * Money for jobseekers: the regelingen it comes from, the ledger in which it is reserved, committed, realised and
 * released, the waiting list when there is none, and the decision of a named person on every request.
 */
@NullMarked
@ApplicationModule(displayName = "Budget",
        allowedDependencies = {"forms", "trajectory", "person", "region", "engine", "security", "document"})
package nl.dichterbij.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
