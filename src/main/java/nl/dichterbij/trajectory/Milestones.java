package nl.dichterbij.trajectory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The milestones a case passed: the figures on every dashboard and the words on the jobseeker's own page. One row for
 * each milestone and occurrence, whatever is delivered twice. The code is the element id of the milestone in the
 * diagram, so a process owner adds one without a Java developer.
 */
@Service
public class Milestones {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Milestones(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param at when it was passed */
    public record Milestone(String code, int occurrence, Instant at) {
    }

    @Transactional
    public void reach(CaseId caseId, String code, int occurrence) {
        var now = Instant.now(clock);
        var rows = jdbc.sql("""
                insert into milestone (case_id, code, occurrence, reached_at) values (?, ?, ?, ?)
                on conflict (case_id, code, occurrence) do nothing""")
                .params(caseId.value(), code, occurrence, Timestamp.from(now)).update();
        if (rows == 1) {
            events.publishEvent(new MilestoneReached(caseId, code, occurrence, now));
        }
    }

    /** In the order in which they were passed. */
    @Transactional(readOnly = true)
    public List<Milestone> of(CaseId caseId) {
        return jdbc.sql("select code, occurrence, reached_at from milestone where case_id = ? order by reached_at, code")
                .param(caseId.value())
                .query((row, number) -> new Milestone(row.getString(1), row.getInt(2), row.getTimestamp(3).toInstant()))
                .list();
    }
}
