package nl.dichterbij.engine;

import java.util.Optional;
import java.util.OptionalInt;

import io.camunda.client.api.response.DeploymentEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was deployed: which decisions and forms belong to which version of a process. */
@Service
public class Deployments {

    private final JdbcClient jdbc;

    Deployments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return version of the decision that a process of this definition calls (binding "deployment") */
    @Transactional(readOnly = true)
    public OptionalInt findDecisionVersion(long processDefinitionKey, String decisionId) {
        return jdbc.sql("""
                select decision.version from deployed_definition process
                join deployed_definition decision on decision.deployment_key = process.deployment_key
                where process.definition_key = ? and process.kind = 'process'
                  and decision.kind = 'decision' and decision.definition_id = ?
                order by decision.version desc limit 1""")
                .params(processDefinitionKey, decisionId).query(Integer.class).optional()
                .map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The version in the last deployment of this application that held it. */
    @Transactional(readOnly = true)
    public OptionalInt findNewestDecisionVersion(String decisionId) {
        return jdbc.sql("select max(version) from deployed_definition where kind = 'decision' and definition_id = ?")
                .param(decisionId).query((row, number) -> row.getObject(1, Integer.class)).list().stream()
                .filter(java.util.Objects::nonNull).mapToInt(Integer::intValue).findFirst();
    }

    @Transactional(readOnly = true)
    Optional<String> findLastChecksum() {
        return jdbc.sql("select checksum from deployment order by deployed_at desc limit 1")
                .query(String.class).optional();
    }

    @Transactional(readOnly = true)
    Optional<Long> findLastKey() {
        return jdbc.sql("select deployment_key from deployment order by deployed_at desc limit 1")
                .query(Long.class).optional();
    }

    @Transactional
    void record(DeploymentEvent deployed, String checksum) {
        jdbc.sql("""
                insert into deployment (deployment_key, checksum, deployed_at) values (?, ?, now())
                on conflict (deployment_key) do nothing""").params(deployed.getKey(), checksum).update();
        deployed.getProcesses().forEach(process -> add(deployed.getKey(), "process", process.getBpmnProcessId(),
                process.getVersion(), process.getProcessDefinitionKey()));
        deployed.getDecisions().forEach(decision -> add(deployed.getKey(), "decision", decision.getDmnDecisionId(),
                decision.getVersion(), decision.getDecisionKey()));
        deployed.getForm().forEach(form -> add(deployed.getKey(), "form", form.getFormId(),
                form.getVersion(), form.getFormKey()));
    }

    private void add(long deploymentKey, String kind, String id, int version, long key) {
        jdbc.sql("""
                insert into deployed_definition (deployment_key, kind, definition_id, version, definition_key)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(deploymentKey, kind, id, version, key).update();
    }
}
