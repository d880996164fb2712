package nl.dichterbij.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application's database holds about a case, read beside the application. */
final class CaseRecords {

    private final JdbcClient database;

    CaseRecords(JdbcClient database) {
        this.database = database;
    }

    /** A human step that is open now. */
    record OpenStep(long elementInstanceKey, long processInstanceKey) {}

    UUID caseId(String number) {
        return database.sql("select id from trajectory where number = ?").param(number).query(UUID.class).single();
    }

    /** @param condition about one row, with one parameter */
    int count(String table, String condition, Object parameter) {
        return database.sql("select count(*) from " + table + " where " + condition).param(parameter)
                .query(Integer.class).single();
    }

    /** Codes with their occurrences, in the order in which they were passed. */
    List<String> milestones(UUID caseId) {
        return database.sql("select code from milestone where case_id = ? order by reached_at").param(caseId)
                .query(String.class).list();
    }

    Optional<OpenStep> openStep(UUID caseId, String elementId) {
        return database.sql("""
                select element_instance_key, process_instance_key from step
                where case_id = ? and element_id = ? and closed_at is null""").params(caseId, elementId)
                .query((row, number) -> new OpenStep(row.getLong(1), row.getLong(2))).optional();
    }

    OpenStep awaitStep(UUID caseId, String elementId) {
        return await("step " + elementId).atMost(Patience.ENGINE).pollInterval(Duration.ofMillis(200))
                .until(() -> openStep(caseId, elementId), Optional::isPresent).orElseThrow();
    }

    long trajectoryInstance(UUID caseId) {
        return database.sql("select instance_key from process_instance where process_id = 'trajectory' and business_key = ?")
                .param(caseId.toString()).query(Long.class).single();
    }

    /** Instances of all processes in which people did something for this case. */
    List<Long> instancesWithSteps(UUID caseId) {
        return database.sql("select distinct process_instance_key from step where case_id = ?").param(caseId)
                .query(Long.class).list();
    }

    UUID bestProposal(UUID caseId) {
        return database.sql("select id from proposal where case_id = ? and state = 'FOUND' order by score desc, id limit 1")
                .param(caseId).query(UUID.class).single();
    }

    /** Lets the follow-up of this month be due today. */
    void followUpIsDue(UUID caseId, int months) {
        database.sql("update follow_up set due_on = current_date where case_id = ? and months = ?")
                .params(caseId, months).update();
    }
}
