/**
 * Everything that knows Camunda's client API: messages to the engine after commit, deployment, what workers share.
 * Other modules publish an {@link nl.dichterbij.engine.EngineMessage} inside their transaction and declare job
 * workers; they never hold a Camunda client.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.dichterbij.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
