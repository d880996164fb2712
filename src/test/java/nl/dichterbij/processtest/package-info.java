/**
 * Process tests: Camunda Process Test on an in-memory engine, or on containers where Docker is present.
 *
 * <p>A test class carries {@link nl.dichterbij.processtest.ProcessTest} and uses Camunda Process Test's own API. The
 * rest of this package makes Camunda Process Test believe that the in-memory engine of zeebe-process-test is a remote
 * Camunda: it answers the REST searches from the engine's record stream.
 */
@NullMarked
package nl.dichterbij.processtest;

import org.jspecify.annotations.NullMarked;
