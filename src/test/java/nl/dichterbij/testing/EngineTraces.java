package nl.dichterbij.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every test method starts on an empty engine, which gives out the same keys again: forget those of the last one. */
class EngineTraces implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(JdbcClient.class)
                .sql("truncate process_instance, step, event_publication").update();
    }
}
