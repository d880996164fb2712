package nl.dichterbij.engine;

import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms that this application deployed, in every version. A form that somebody else deployed is not known here. */
@Service
@Transactional(readOnly = true)
public class Forms {

    private final JdbcClient jdbc;

    Forms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that a user task of this process definition shows (binding "deployment"). */
    public Optional<TaskForm> find(long processDefinitionKey, String formId) {
        return jdbc.sql("""
                select form.form_key, form.schema from deployed_definition process
                join deployed_definition part on part.deployment_key = process.deployment_key
                join deployed_form form on form.form_key = part.definition_key
                where process.definition_key = ? and process.kind = 'process' and part.kind = 'form' and part.definition_id = ?
                order by part.version desc limit 1""")
                .params(processDefinitionKey, formId)
                .query((row, number) -> TaskForm.parse(row.getLong(1), row.getString(2))).optional();
    }

    public Optional<TaskForm> find(long formKey) {
        return jdbc.sql("select schema from deployed_form where form_key = ?").param(formKey)
                .query((row, number) -> TaskForm.parse(formKey, row.getString(1))).optional();
    }

    /**
     * Keeps the content of the forms of a deployment; again changes nothing.
     *
     * @param schemas JSON by form id
     */
    @Transactional
    void keep(long deploymentKey, Map<String, String> schemas) {
        schemas.forEach((id, schema) -> jdbc.sql("""
                insert into deployed_form (form_key, schema)
                select definition_key, ?::jsonb from deployed_definition
                where kind = 'form' and definition_id = ? and deployment_key = ?
                on conflict (form_key) do update set schema = excluded.schema""").params(schema, id, deploymentKey).update());
    }
}
