package nl.dichterbij.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The human steps of every case, and of whatever else steps are about, as the processes open and close them: the
 * application's own task list, exact and fast, where the engine's search lags by seconds. Closing is the guard against double delivery: only the first
 * delivery of a step's answers closes it. It locks the case before the step, as the end of a case does: the two wait for
 * each other and never both.
 */
@Service
@Transactional
public class Steps {

    private static final String COLUMNS = """
            select element_instance_key, process_instance_key, element_id, occurrence, waiting_on,
                   opened_at, due_at, reminded_at, closed_at, outcome from step""";

    private static final String CLOSED = "\n" + """
            returning element_instance_key, process_instance_key, element_id, occurrence, waiting_on,
                      opened_at, due_at, reminded_at, closed_at, outcome, case_id""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @return true the first time; false when the step was closed before: then do nothing more */
    public boolean close(StepRef step, String outcome) {
        lockCase(step.subject());
        return closed("""
                update step set closed_at = ?, outcome = ?
                where element_instance_key = ? and coalesce(case_id, subject_id) = ? and closed_at is null""",
                now(), outcome, step.elementInstanceKey(), step.subject()) == 1;
    }

    /** Closes a step and keeps its answers with it; only the first time, as {@link #close(StepRef, String)}. */
    boolean close(StepRef step, String outcome, StepAnswers answers) {
        lockCase(step.subject());
        return closed("""
                update step set closed_at = ?, outcome = ?, answers = ?::jsonb
                where element_instance_key = ? and coalesce(case_id, subject_id) = ? and closed_at is null""",
                now(), outcome, answers.json(), step.elementInstanceKey(), step.subject()) == 1;
    }

    /** What was answered in the closed steps of a case that have no worker of their own, the first closed first. */
    @Transactional(readOnly = true)
    List<AnsweredStep> answeredIn(CaseId caseId) {
        return jdbc.sql("""
                select element_id, occurrence, closed_at, answers from step
                where case_id = ? and answers is not null order by closed_at, element_instance_key""")
                .param(caseId.value()).query((row, number) -> new AnsweredStep(row.getString(1), row.getInt(2),
                        row.getTimestamp(3).toInstant(), StepAnswers.parse(row.getString(4)))).list();
    }

    /** Closes what a timer or an end left open in one process instance. */
    public void closeIn(CaseId caseId, long processInstanceKey, String outcome) {
        lockCase(caseId.value());
        closed("""
                update step set closed_at = ?, outcome = ?
                where case_id = ? and process_instance_key = ? and closed_at is null""",
                now(), outcome, caseId.value(), processInstanceKey);
    }

    void closeAll(CaseId caseId, String outcome) {
        closeAll(caseId.value(), outcome);
    }

    /** Closes every open step about a case or another subject: it has ended. */
    public void closeAll(UUID subject, String outcome) {
        closed("""
                update step set closed_at = ?, outcome = ?
                where (case_id = ? or subject_id = ?) and closed_at is null""",
                now(), outcome, subject, subject);
    }

    /** Opening twice changes nothing; a case that was stopped in the meantime gets no new step. */
    void open(StepRef step, long processInstanceKey, String elementId, int occurrence, String waitingOn, Terms terms) {
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence,
                                  waiting_on, opened_at, due_at, priority)
                select ?, id, ?, ?, ?, ?, ?, ?, ? from trajectory where id = ? and status <> 'STOPPED'
                on conflict (element_instance_key) do nothing""")
                .params(step.elementInstanceKey(), processInstanceKey, elementId, occurrence, waitingOn, now(),
                        Timestamp.from(terms.dueAt().toInstant()), terms.priority(), step.caseId().value()).update();
    }

    /** As above, for a step about something else than a case. */
    void open(StepSubject subject, long elementInstanceKey, long processInstanceKey, String elementId, int occurrence,
              String waitingOn, Terms terms) {
        if (!subject.open()) {
            return;
        }
        jdbc.sql("""
                insert into step (element_instance_key, subject_id, region_code, process_instance_key, element_id,
                                  occurrence, waiting_on, opened_at, due_at, priority) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (element_instance_key) do nothing""")
                .params(elementInstanceKey, subject.id(), subject.region().value(), processInstanceKey, elementId,
                        occurrence, waitingOn, now(), Timestamp.from(terms.dueAt().toInstant()), terms.priority()).update();
    }

    /** Marks the open steps of a process instance as reminded: they come first in the list of work. */
    void remind(UUID subject, long processInstanceKey) {
        jdbc.sql("""
                update step set reminded_at = ? where (case_id = ? or subject_id = ?)
                  and process_instance_key = ? and closed_at is null and reminded_at is null""")
                .params(now(), subject, subject, processInstanceKey).update();
    }

    @Transactional(readOnly = true)
    public List<Step> openIn(CaseId caseId) {
        return jdbc.sql(COLUMNS + " where case_id = ? and closed_at is null order by due_at")
                .param(caseId.value()).query(Steps::step).list();
    }

    /** Open steps of a region about anything but cases, those that are due first on top, each with its subject. */
    @Transactional(readOnly = true)
    public Map<Step, UUID> openOfOtherSubjects(RegionCode region) {
        var open = new LinkedHashMap<Step, UUID>();
        jdbc.sql(COLUMNS.replace(" from step", ", subject_id from step")
                + " where region_code = ? and subject_id is not null and closed_at is null order by due_at, element_instance_key")
                .param(region.value()).query(row -> {
                    open.put(step(row, 0), row.getObject("subject_id", UUID.class));
                });
        return open;
    }

    /** All steps of a case, the first opened first. */
    @Transactional(readOnly = true)
    public List<Step> of(CaseId caseId) {
        return jdbc.sql(COLUMNS + " where case_id = ? order by opened_at, element_instance_key")
                .param(caseId.value()).query(Steps::step).list();
    }

    @Transactional(readOnly = true)
    public Optional<Step> find(StepRef step) {
        return jdbc.sql(COLUMNS + " where coalesce(case_id, subject_id) = ? and element_instance_key = ?")
                .params(step.subject(), step.elementInstanceKey()).query(Steps::step).optional();
    }

    /** Nothing is locked for a step about something else than a case. */
    private void lockCase(UUID subject) {
        jdbc.sql("select 1 from trajectory where id = ? for no key update").param(subject).query(Integer.class).optional();
    }

    /** @return how many were closed; what waited on people in a case is told to whoever listens */
    private int closed(String update, Object... values) {
        var closed = new LinkedHashMap<Step, Optional<UUID>>();
        jdbc.sql(update + CLOSED).params(values).query(row -> {
            closed.put(step(row, 0), Optional.ofNullable(row.getObject("case_id", UUID.class)));
        });
        closed.forEach((step, caseId) -> caseId.ifPresent(id -> events.publishEvent(new StepClosed(new CaseId(id),
                step.elementInstanceKey(), step.occurrence(), step.waitingOn(), step.openedAt(), Objects.requireNonNull(step.closedAt())))));
        return closed.size();
    }

    /** Who sent the answers of a step from the page of its case; empty when they came another way. */
    @Transactional(readOnly = true)
    public Optional<String> findSubmitter(StepRef step) {
        return jdbc.sql("""
                select submitted_by from step
                where coalesce(case_id, subject_id) = ? and element_instance_key = ? and submitted_by is not null""")
                .params(step.subject(), step.elementInstanceKey()).query(String.class).optional();
    }

    /** Usernames of who sent the answers of steps from the page of their case, by the step's key. */
    @Transactional(readOnly = true)
    Map<Long, String> submittersIn(CaseId caseId) {
        var found = new LinkedHashMap<Long, String>();
        jdbc.sql("select element_instance_key, submitted_by from step where case_id = ? and submitted_by is not null")
                .param(caseId.value()).query(row -> {
                    found.put(row.getLong(1), row.getString(2));
                });
        return found;
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4), row.getString(5),
                row.getTimestamp(6).toInstant(), row.getTimestamp(7).toInstant(), instant(row, 8), instant(row, 9),
                row.getString(10));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
