package nl.dichterbij.jobcarving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The question to the employer whether a function suits, once each time it is put forward. As with a start, the
 * employer's answer waits until the process takes it over; when a caseworker was first, that answer counts.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FunctionRequests {

    private static final String COLUMNS = "select id, attempt, hours, works_council_needed, answer, settled_by from function_request ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FunctionRequests(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param attempt 1 for the first proposal in a round
     * @param answer  of the employer, by link: agree or decline
     */
    record Request(UUID id, int attempt, int hours, boolean worksCouncilNeeded, @Nullable String answer, boolean settled) {

        boolean isOpen() {
            return answer == null && !settled;
        }
    }

    Optional<Request> findAskedBy(long key) {
        return jdbc.sql(COLUMNS + "where element_instance_key = ?").param(key).query(FunctionRequests::request).optional();
    }

    Request ask(CarvingId carving, long key, int hours, boolean worksCouncilNeeded) {
        var attempt = jdbc.sql("select coalesce(max(attempt), 0) + 1 from function_request where carving_id = ?")
                .param(carving.value()).query(Integer.class).single();
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into function_request (id, carving_id, element_instance_key, attempt, hours, works_council_needed, asked_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, carving.value(), key, attempt, hours, worksCouncilNeeded, now()).update();
        return new Request(id, attempt, hours, worksCouncilNeeded, null, false);
    }

    @Transactional(readOnly = true)
    Optional<Request> findNewest(CarvingId carving) {
        return jdbc.sql(COLUMNS + "where carving_id = ? order by attempt desc limit 1").param(carving.value())
                .query(FunctionRequests::request).optional();
    }

    /** @return whether this answer was the first to the question that is open */
    boolean answer(CarvingId carving, String answer) {
        var open = jdbc.sql(COLUMNS + "where carving_id = ? and answered_at is null and settled_by is null for update")
                .param(carving.value()).query(FunctionRequests::request).optional();
        open.ifPresent(request -> {
            jdbc.sql("update function_request set answered_at = ?, answer = ? where id = ?").params(now(), answer, request.id()).update();
            events.publishEvent(EngineMessage.to("function-proposal-answered", request.id().toString()));
        });
        return open.isPresent();
    }

    /** @throws java.util.NoSuchElementException when the employer did not answer this question */
    String answerTo(UUID request) {
        return jdbc.sql("select answer from function_request where id = ? and answer is not null").param(request)
                .query(String.class).optional().orElseThrow();
    }

    /** @return whether the employer's answer counts from now on; false when it was settled before */
    boolean settleByEmployer(UUID request) {
        return jdbc.sql("update function_request set settled_by = 'EMPLOYER' where id = ? and settled_by is null").param(request).update() == 1;
    }

    /** Nobody is asked any more. */
    void settleByTeam(CarvingId carving) {
        jdbc.sql("update function_request set settled_by = 'TEAM' where carving_id = ? and settled_by is null").param(carving.value()).update();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3), row.getBoolean(4), row.getString(5),
                row.getString(6) != null);
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
