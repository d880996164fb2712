package nl.dichterbij.placement;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The question to the employer whether somebody started, once each time the start date is reached. The employer's
 * answer waits until the process takes it over; when a caseworker completed the step before that, the caseworker's
 * counts and the employer's changes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StartRequests {

    private static final String COLUMNS = "select id, answered_at is not null, settled_by is not null, outcome, new_start_date from start_request ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartRequests(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param answer what the employer said; null while nothing was said */
    record Request(UUID id, boolean settled, @Nullable StartAnswer answer) {

        boolean isOpen() {
            return answer == null && !settled;
        }
    }

    /** @param key of the step that asks: the second delivery gives the same question */
    UUID ask(CaseId caseId, PlacementView of, long key) {
        var placement = of.id();
        var id = UUID.randomUUID();
        var added = jdbc.sql("""
                insert into start_request (id, placement_id, element_instance_key, asked_at) values (?, ?, ?, ?)
                on conflict (element_instance_key) do nothing""").params(id, placement, key, now()).update() == 1;
        if (added) {
            events.publishEvent(new StartConfirmationAsked(caseId, placement, id, of.vacancy()));
        }
        return added ? id : jdbc.sql("select id from start_request where element_instance_key = ?").param(key)
                .query(UUID.class).single();
    }

    @Transactional(readOnly = true)
    Optional<Request> findNewest(UUID placement) {
        return query(COLUMNS + "where placement_id = ? order by asked_at desc, id limit 1", placement);
    }

    /** @return whether this answer was the first to the question that is open */
    boolean answer(UUID placement, StartAnswer answer) {
        var open = query(COLUMNS + "where placement_id = ? and answered_at is null and settled_by is null for update", placement);
        open.ifPresent(request -> {
            jdbc.sql("update start_request set answered_at = ?, outcome = ?, new_start_date = ? where id = ?")
                    .params(now(), answer.outcome(), answer.newStartDate(), request.id()).update();
            events.publishEvent(EngineMessage.to("placement-start-answered", request.id().toString()));
        });
        return open.isPresent();
    }

    /** @throws java.util.NoSuchElementException when the employer did not answer this question */
    StartAnswer answerTo(UUID request) {
        return query(COLUMNS + "where id = ? and answered_at is not null", request).map(Request::answer).orElseThrow();
    }

    /** @return whether the employer's answer counts from now on; false when it was settled before */
    boolean settleByEmployer(UUID request) {
        return jdbc.sql("update start_request set settled_by = 'EMPLOYER' where id = ? and settled_by is null").param(request).update() == 1;
    }

    void settleByTeam(UUID placement) {
        jdbc.sql("update start_request set settled_by = 'TEAM' where placement_id = ? and settled_by is null").param(placement).update();
    }

    private Optional<Request> query(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query((row, number) -> new Request(row.getObject(1, UUID.class), row.getBoolean(3),
                row.getBoolean(2) ? new StartAnswer(row.getString(4), date(row.getDate(5))) : null)).optional();
    }

    private static @Nullable LocalDate date(@Nullable Date value) {
        return value == null ? null : value.toLocalDate();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
