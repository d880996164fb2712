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

    /** @param subject a case, or whatever else the step is about */
    Optional<OpenStep> openStep(UUID subject, String elementId) {
        return database.sql("""
                select element_instance_key, process_instance_key from step
                where coalesce(case_id, subject_id) = ? and element_id = ? and closed_at is null""").params(subject, elementId)
                .query((row, number) -> new OpenStep(row.getLong(1), row.getLong(2))).optional();
    }

    OpenStep awaitStep(UUID subject, String elementId) {
        return await("step " + elementId).atMost(Patience.ENGINE).pollInterval(Duration.ofMillis(100))
                .until(() -> openStep(subject, elementId), Optional::isPresent).orElseThrow();
    }

    void awaitMilestone(UUID caseId, String code) {
        await(code).atMost(Patience.ENGINE).pollInterval(Duration.ofMillis(100)).until(() -> milestones(caseId).contains(code));
    }

    /** Waits until this query about the case, its one parameter, finds this. */
    void awaitText(String expected, String query, Object parameter) {
        await(expected + " from " + query).atMost(Patience.ENGINE).pollInterval(Duration.ofMillis(100))
                .until(() -> texts(query, parameter), found -> found.equals(List.of(expected)));
    }

    /** The first column of what a query with one parameter finds. */
    List<String> texts(String query, Object parameter) {
        return database.sql(query).param(parameter).query(String.class).list();
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

    /** Lets the day of an event be over: the process waits for eight o'clock of it, and this runs at any hour. */
    void eventWasYesterday(UUID edition) {
        database.sql("update edition set held_on = current_date - 1 where id = ?").params(edition).update();
    }

    /** Lets the follow-up of this month be due today. */
    void followUpIsDue(UUID caseId, int months) {
        database.sql("update follow_up set due_on = current_date where case_id = ? and months = ?")
                .params(caseId, months).update();
    }
}
