/**
 * The development platform without Docker: PostgreSQL, OpenSearch and Camunda 8.6.0 as processes on this machine, with
 * the application. {@link nl.dichterbij.local.LocalDichterbij} is what {@code mvn spring-boot:test-run} runs;
 * {@link nl.dichterbij.local.LocalPlatform} is the same platform for journey tests.
 */
@NullMarked
package nl.dichterbij.local;

import org.jspecify.annotations.NullMarked;
