package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.PageTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A jobseeker withdraws while the process records an answer: both are done, one after the other. */
@PageTest
@Import(DossierPages.class)
class WithdrawalTest {

    @Autowired
    private DossierPages pages;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Steps steps;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"intake", "route", "other"})
    void anAnswerAndAWithdrawalAtTheSameMomentWaitForEachOther(String answer) throws Exception {
        var id = pages.register(Benefit.NONE).id();
        var step = step(id);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> answered = Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
                trajectories.lockIfOpen(id);
                var started = answer(threads, answer, step);
                Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(10)).until(this::somebodyWaitsForMe);
                trajectories.withdraw(id);
                return started;
            }));
            answered.get(20, TimeUnit.SECONDS);
        }
        assertThat(steps.find(step)).hasValueSatisfying(closed -> assertThat(closed.outcome()).isEqualTo("withdrawn"));
        assertThat(trajectories.answersOf(id)).isEqualTo(new CaseAnswers(null, null, null, null));
    }

    private Future<?> answer(ExecutorService threads, String answer, StepRef step) {
        return threads.submit(() -> {
            switch (answer) {
                case "intake" -> trajectories.recordIntake(step, "stop", "no-wish", true);
                case "route" -> trajectories.recordRouteChoice(step, "training", null);
                default -> steps.closeIn(step.caseId(), step.elementInstanceKey(), "expired");
            }
        });
    }

    private boolean somebodyWaitsForMe() {
        return jdbc.sql("select exists (select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class).single();
    }

    private StepRef step(CaseId id) {
        var key = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 60);
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, ?, 'choose-route', 1, 'team', now(), now())""").params(key, id.value(), key).update();
        return new StepRef(id, key);
    }

    @Test
    void aWithdrawalThatLosesItsLocksIsTriedOnceMore() {
        var id = new CaseId(UUID.randomUUID());
        var losing = mock(Trajectories.class);
        doThrow(new CannotAcquireLockException("deadlock")).doNothing().when(losing).withdraw(id);
        new Withdrawals(losing).withdraw(id);
        verify(losing, times(2)).withdraw(id);

        doThrow(new CannotAcquireLockException("deadlock")).when(losing).withdraw(id);
        assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(() -> new Withdrawals(losing).withdraw(id));
    }
}
