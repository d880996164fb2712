package nl.dichterbij.testing;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Points a test's data source at a fresh embedded PostgreSQL database, with a key of its own. Every context has its own. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresTestConfiguration {

    @Bean(destroyMethod = "close")
    JdbcConnectionDetails testDatabase() {
        return new TestDatabase();
    }

    @Bean
    DynamicPropertyRegistrar testKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return properties -> properties.add("dichterbij.bsn-key", () -> Base64.getEncoder().encodeToString(key));
    }
}
