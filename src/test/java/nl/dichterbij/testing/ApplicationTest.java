package nl.dichterbij.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.dichterbij.processtest.WithProcessEngine;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application: its pages by MockMvc, its workers on a process engine, its tables on PostgreSQL. The engine is
 * empty at the start of every test method and gets all diagrams, decisions and forms; the database is kept, so a test
 * registers people of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithProcessEngine
@SpringBootTest(properties = {
        // the in-memory engine cannot push the job of a listener
        "camunda.client.worker.defaults.stream-enabled=false",
        "dichterbij.deploy-always=true",
        "dichterbij.outbox.retry-every=PT0.2S",
        "dichterbij.follow-up.look-every=PT0.2S",
        "dichterbij.registration.sends-per-hour=100000"
})
@ExtendWith(EngineTraces.class)
@AutoConfigureMockMvc
@ActiveProfiles({"web", "workers"})
@Import({PostgresTestConfiguration.class, Cases.class, Market.class})
public @interface ApplicationTest {
}
