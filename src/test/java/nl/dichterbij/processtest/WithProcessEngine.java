package nl.dichterbij.processtest;

import io.camunda.process.test.api.CamundaSpringProcessTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Puts a process engine under a Spring test; add it to {@code @SpringBootTest} to run the whole application on it.
 *
 * <p>The engine is in memory, or a container with {@code -Dprocess-tests=containers}. Test classes that use it must not
 * run in parallel inside one JVM.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@CamundaSpringProcessTest
@ContextConfiguration(initializers = EngineChoice.class)
public @interface WithProcessEngine {}
