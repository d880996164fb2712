package nl.dichterbij.trajectory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dichterbij.engine.Forms;
import nl.dichterbij.engine.TaskForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms of open steps with what they show, kept when the step opens: exact, and the same whichever version the engine
 * has. A step whose form is not known here, or asks for text, has none; it is answered in Tasklist.
 */
@Component
@Transactional
class StepForms {

    /** A step that was sent is closed by its process in well under a second; after this long it may be sent again. */
    static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Forms forms;
    private final JdbcClient jdbc;
    private final Clock clock;

    StepForms(Forms forms, JdbcClient jdbc, Clock clock) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param data what the form shows and what was answered before, by variable */
    record Filled(TaskForm form, Map<String, Object> data) {

        public String dataJson() {
            return JSON.writeValueAsString(data);
        }
    }

    /** Keeps the form of a step that has just opened; again changes nothing. */
    void keep(long elementInstanceKey, long processDefinitionKey, String formId, Map<String, Object> variables, Map<String, Object> local) {
        forms.find(processDefinitionKey, formId).filter(TaskForm::isCoded).ifPresent(form -> {
            var all = new HashMap<>(variables);
            all.putAll(local);
            jdbc.sql("update step set form_key = ?, form_data = ?::jsonb where element_instance_key = ? and form_key is null")
                    .params(form.key(), JSON.writeValueAsString(form.mentioned(all)), elementInstanceKey).update();
        });
    }

    /** Of an open step of this case that is not on its way to the engine. */
    @Transactional(readOnly = true)
    Optional<Filled> find(CaseId caseId, long elementInstanceKey) {
        return jdbc.sql("""
                select form_key, form_data from step where case_id = ? and element_instance_key = ?
                and closed_at is null and form_key is not null and (submitted_at is null or submitted_at <= ?)""")
                .params(caseId.value(), elementInstanceKey, before())
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2))).optional()
                .flatMap(kept -> forms.find(kept.getKey()).map(form -> new Filled(form, read(kept.getValue()))));
    }

    /** Open steps that were sent a moment ago: their process has not gone on yet. */
    @Transactional(readOnly = true)
    List<Long> sentIn(CaseId caseId) {
        return jdbc.sql("select element_instance_key from step where case_id = ? and closed_at is null and submitted_at > ?")
                .params(caseId.value(), before()).query(Long.class).list();
    }

    /** Open steps whose form can be shown, those that wait for the team first, then by due date. */
    @Transactional(readOnly = true)
    List<Long> answerableIn(CaseId caseId) {
        return jdbc.sql("""
                select element_instance_key from step
                where case_id = ? and closed_at is null and form_key is not null and (submitted_at is null or submitted_at <= ?)
                order by waiting_on <> 'team', due_at, element_instance_key""")
                .params(caseId.value(), before()).query(Long.class).list();
    }

    /** @return false when somebody sent it a moment before, or when it closed */
    boolean send(CaseId caseId, long elementInstanceKey, String username) {
        return jdbc.sql("""
                update step set submitted_at = ?, submitted_by = ? where case_id = ? and element_instance_key = ?
                and closed_at is null and (submitted_at is null or submitted_at <= ?)""")
                .params(Timestamp.from(Instant.now(clock)), username, caseId.value(), elementInstanceKey, before()).update() == 1;
    }

    /** The engine did not take the answers. */
    void takeBack(CaseId caseId, long elementInstanceKey) {
        jdbc.sql("""
                update step set submitted_at = null, submitted_by = null
                where case_id = ? and element_instance_key = ? and closed_at is null""")
                .params(caseId.value(), elementInstanceKey).update();
    }

    private Timestamp before() {
        return Timestamp.from(Instant.now(clock).minus(PATIENCE));
    }

    private static Map<String, Object> read(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, Object>>() { });
    }
}
