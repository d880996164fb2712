package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.trajectory.CaseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The parameters say: more than one absence among the last four meetings is a signal. */
@TrainingTest
@Transactional
@RecordApplicationEvents
class AttendanceTest {

    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private Enrolments enrolments;
    @Autowired
    private EnrolmentQueries queries;
    @Autowired
    private Attendance attendance;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEvents events;

    private CaseId id;
    private Participant participant;

    @BeforeEach
    void start() {
        id = fixtures.newCase(fixtures.today().minusYears(20));
        var start = fixtures.start(programme(), 0, 3);
        enrolments.take(id, 1, start, false).orElseThrow();
        enrolments.recordStart(fixtures.step(id, "confirm-training-start"), 1, "started");
        entities.flush();
        fixtures.beganEarlier(start, 100);
        participant = queries.on(start).getFirst();
    }

    @Test
    void oneAbsenceIsNoSignal() {
        absent(28);
        present(21);
        present(14);
        assertThat(signals()).isZero();
    }

    @Test
    void theSecondAbsenceInFourMeetingsIsASignal() {
        absent(28);
        present(21);
        present(14);
        absent(7);
        assertThat(events.stream(EngineMessage.class).filter(message -> message.name().equals("training-at-risk"))).singleElement()
                .satisfies(message -> {
                    assertThat(message.correlationKey()).isEqualTo(participant.enrolmentId().toString());
                    assertThat(message.variables()).isEmpty();
                    assertThat(message.messageId()).endsWith(fixtures.today().minusDays(7).toString());
                });
    }

    @Test
    void whatLiesLongerBackDoesNotCount() {
        absent(35);
        present(28);
        present(21);
        present(14);
        absent(7);
        assertThat(signals()).isZero();
    }

    @Test
    void everyFurtherAbsenceIsASignalOnce() {
        absent(21);
        absent(14);
        assertThat(signals()).isEqualTo(1);
        record(14, AbsenceReason.TRANSPORT);
        assertThat(signals()).as("only another reason").isEqualTo(1);
        absent(7);
        assertThat(signals()).isEqualTo(2);
        present(7);
        assertThat(signals()).isEqualTo(2);
    }

    @Test
    void whoIsBeingSpokenToNeedsNoSignal() {
        fixtures.step(id, "discuss-training-progress");
        absent(14);
        absent(7);
        assertThat(signals()).isZero();
    }

    @Test
    void whoHasStoppedNeedsNoSignal() {
        absent(14);
        participant = new Participant(participant.enrolmentId(), id, EnrolmentState.DROPPED_OUT, 1, 0);
        absent(7);
        assertThat(signals()).isZero();
    }

    @Test
    void followsTheParameters() {
        jdbc.sql("""
                insert into parameter (code, region_code, value, unit, valid_from, source)
                values ('training.absence-threshold', 'AM03', '0', 'count', '2022-01-01', 'test')""").update();
        absent(7);
        assertThat(signals()).isEqualTo(1);
    }

    @Test
    void aCorrectionReplacesWhatWasEntered() {
        absent(7);
        present(7);
        assertThat(attendance.of(participant.enrolmentId())).containsExactly(new Attendance.Entry(fixtures.today().minusDays(7), Optional.empty()));
    }

    private void present(int daysAgo) {
        attendance.record(fixtures.today().minusDays(daysAgo), Map.of(participant, Optional.empty()));
    }

    private void absent(int daysAgo) {
        record(daysAgo, AbsenceReason.UNANNOUNCED);
    }

    private void record(int daysAgo, AbsenceReason reason) {
        attendance.record(fixtures.today().minusDays(daysAgo), Map.of(participant, Optional.of(reason)));
    }

    private long signals() {
        return events.stream(EngineMessage.class).filter(message -> message.name().equals("training-at-risk")).count();
    }
}
