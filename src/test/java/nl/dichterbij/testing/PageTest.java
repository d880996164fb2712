package nl.dichterbij.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The pages of the application with everything behind them but the engine: on the real database, with the
 * demonstration accounts, over HTTP at a free port or by MockMvc. The database is kept between tests, so a test
 * registers people of its own. One context serves all of these tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "dichterbij.demo=false",
        "dichterbij.registration.sends-per-hour=100000",
        "camunda.client.grpc-address=http://127.0.0.1:1",
        "camunda.client.rest-address=http://127.0.0.1:1",
        "dichterbij.outbox.retry-every=PT10M",
        "logging.level.nl.dichterbij.engine=OFF"
})
@AutoConfigureMockMvc
@ActiveProfiles({"web", "local"})
@Import(PostgresTestConfiguration.class)
public @interface PageTest {
}
