package nl.dichterbij.processtest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

/**
 * A test of diagrams without the application: only a Camunda client and mocked job workers.
 *
 * <p>Autowire {@code CamundaClient} and {@code CamundaProcessTestContext}. Every test method starts on an empty engine.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithProcessEngine
@SpringBootTest(
        classes = ProcessTest.Empty.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.main.banner-mode=off",
            "spring.main.log-startup-info=false",
            "logging.level.root=warn",
            "logging.level.io.camunda.process.test.api=info", // what a failed test's instances looked like
            "logging.level.io.camunda.zeebe.processor=off" // complains of polls that were cut off at the end of a test
        })
public @interface ProcessTest {

    /** Deliberately without auto-configuration: diagrams need no database, web server or workers. */
    @Configuration(proxyBeanMethods = false)
    class Empty {}
}
