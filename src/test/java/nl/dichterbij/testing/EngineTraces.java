package nl.dichterbij.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every test method starts on an empty engine, which gives out the same keys again: forget those of the last one. */
class EngineTraces implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(JdbcClient.class)
                .sql("truncate process_instance, step, event_publication").update();
    }
}
