package nl.dichterbij.training;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was at which weekly meeting. Too many absences among the last meetings lead to a talk at once; how many is a
 * parameter.
 */
@Service
@Transactional
class Attendance {

    /** While one of these is open somebody is looking already. */
    private static final Set<String> TALKS = Set.of("discuss-training-progress", "complete-training");
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Trajectories trajectories;
    private final Steps steps;
    private final Parameters parameters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendance(JdbcClient jdbc, Trajectories trajectories, Steps steps, Parameters parameters,
               ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
        this.steps = steps;
        this.parameters = parameters;
        this.events = events;
        this.clock = clock;
    }

    /** A day on which there was a meeting, with how many were there and how many were not. */
    record Meeting(LocalDate heldOn, int present, int absent) {
    }

    /** @param reason empty for somebody who was there */
    record Entry(LocalDate heldOn, Optional<AbsenceReason> reason) {

        public boolean present() {
            return reason.isEmpty();
        }
    }

    /**
     * Keeps who was there on a day; what was entered for that day before is replaced.
     *
     * @param answers enrolment and the reason of absence; an empty reason for somebody who was there
     */
    void record(LocalDate heldOn, Map<Participant, Optional<AbsenceReason>> answers) {
        answers.forEach((participant, reason) -> {
            var before = find(participant.enrolmentId(), heldOn);
            store(participant.enrolmentId(), heldOn, reason);
            if (reason.isPresent() && before.flatMap(Entry::reason).isEmpty()) {
                signalIfTooOften(participant, heldOn);
            }
        });
    }

    private void store(UUID enrolment, LocalDate heldOn, Optional<AbsenceReason> reason) {
        jdbc.sql("""
                insert into training_attendance (enrolment_id, held_on, present, absence_reason, recorded_at) values (?, ?, ?, ?, ?)
                on conflict (enrolment_id, held_on) do update
                set present = excluded.present, absence_reason = excluded.absence_reason, recorded_at = excluded.recorded_at""")
                .params(enrolment, heldOn, reason.isEmpty(), reason.map(Enum::name).orElse(null), Timestamp.from(Instant.now(clock)))
                .update();
    }

    /** At most one signal for each meeting, however often its attendance is corrected, and none about who has stopped. */
    private void signalIfTooOften(Participant participant, LocalDate heldOn) {
        if (participant.state() == EnrolmentState.STARTED && isTooOften(participant) && !isBeingSpokenTo(participant)) {
            var enrolment = participant.enrolmentId().toString();
            events.publishEvent(new EngineMessage("training-at-risk", enrolment,
                    "training-at-risk:%s:%s".formatted(enrolment, heldOn), KEPT, Map.of()));
        }
    }

    private boolean isBeingSpokenTo(Participant participant) {
        return steps.openIn(participant.caseId()).stream().anyMatch(step -> TALKS.contains(step.elementId()));
    }

    private boolean isTooOften(Participant participant) {
        var region = trajectories.get(participant.caseId()).region();
        var today = LocalDate.now(clock);
        var window = parameters.getInt(new ParameterCode("training.absence-window"), region, today);
        var threshold = parameters.getInt(new ParameterCode("training.absence-threshold"), region, today);
        return of(participant.enrolmentId()).stream().limit(window).filter(entry -> !entry.present()).count() > threshold;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    List<Entry> of(UUID enrolment) {
        return jdbc.sql("select held_on, absence_reason from training_attendance where enrolment_id = ? order by held_on desc")
                .param(enrolment).query((row, number) -> entry(row.getObject(1, LocalDate.class), row.getString(2))).list();
    }

    @Transactional(readOnly = true)
    Optional<Entry> find(UUID enrolment, LocalDate heldOn) {
        return of(enrolment).stream().filter(entry -> entry.heldOn().equals(heldOn)).findFirst();
    }

    /** The meetings of those who began on this start, latest first. */
    @Transactional(readOnly = true)
    List<Meeting> meetings(UUID startId) {
        return jdbc.sql("""
                select a.held_on, count(*) filter (where a.present), count(*) filter (where not a.present)
                from training_attendance a join training_enrolment e on e.id = a.enrolment_id
                where e.start_id = ? group by a.held_on order by a.held_on desc""")
                .param(startId).query((row, number) -> new Meeting(row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3)))
                .list();
    }

    private static Entry entry(LocalDate heldOn, @Nullable String reason) {
        return new Entry(heldOn, Optional.ofNullable(reason).map(AbsenceReason::valueOf));
    }
}
