package nl.dichterbij.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Points a test's data source at a fresh embedded PostgreSQL database. Every context has its own. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresTestConfiguration {

    @Bean(destroyMethod = "close")
    JdbcConnectionDetails testDatabase() {
        return new TestDatabase();
    }
}
