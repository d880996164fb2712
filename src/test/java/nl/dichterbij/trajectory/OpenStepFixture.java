package nl.dichterbij.trajectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Open steps with a form of this build, as the process opens them. */
@TestComponent
class OpenStepFixture {

    private static final AtomicLong KEYS = new AtomicLong(7_000_000_000L);

    private final JdbcClient jdbc;

    OpenStepFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return key of the step */
    long open(CaseSummary dossier, String formId, Map<String, Object> data) {
        return open(dossier, formId, data, "team");
    }

    long open(CaseSummary dossier, String formId, Map<String, Object> data, String waitingOn) {
        long key = KEYS.incrementAndGet();
        jdbc.sql("insert into deployed_form (form_key, schema) values (?, ?::jsonb)").params(key, schema(formId)).update();
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on,
                                  opened_at, due_at, form_key, form_data)
                values (?, ?, ?, ?, 0, ?, now(), now() + interval '3 days', ?, ?::jsonb)""")
                .params(key, dossier.id().value(), key, formId, waitingOn, key, JsonMapper.shared().writeValueAsString(data)).update();
        return key;
    }

    private static String schema(String formId) {
        try {
            return Files.readString(Path.of("forms", formId + ".form"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
