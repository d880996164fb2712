package nl.dichterbij.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.dichterbij.testing.AfterWork;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.testing.Market;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every worker dies once between its commit and the completion of its job, so every job is delivered twice; and every
 * registration is sent twice. One case, one placement and one row per milestone must be what is left.
 */
@ApplicationTest
@Import(CrashAfterCommitTest.DyingWorkers.class)
class CrashAfterCommitTest {

    @Autowired
    private Cases cases;
    @Autowired
    private Market market;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingIsLostOrDoubled() {
        DyingWorkers.SURVIVED.clear();
        var skill = market.skill(7);
        market.vacancy(skill, 5);
        var submission = java.util.UUID.randomUUID();
        var id = cases.register(submission).caseId();
        assertThat(cases.register(submission).caseId()).isEqualTo(id);
        market.learn(id, skill);
        cases.until(id, "follow-up");
        cases.eventually(() -> assertThat(count("select count(*) from follow_up where case_id = ?", id.value())).isEqualTo(4));

        assertThat(count("select count(*) from trajectory where submission_id = ?", submission)).isEqualTo(1);
        assertThat(count("select count(*) from placement where case_id = ?", id.value())).isEqualTo(1);
        assertThat(count("select count(*) from vacancy_place where case_id = ?", id.value())).isEqualTo(1);
        assertThat(count("select count(*) from proposal where case_id = ?", id.value())).isEqualTo(1);
        assertThat(count("select count(*) - count(distinct code) from milestone where case_id = ?", id.value())).isZero();
        assertThat(count("select count(*) from milestone where case_id = ?", id.value())).isEqualTo(7);
        assertThat(count("select count(*) from step where case_id = ? and closed_at is null", id.value())).isZero();
        assertThat(DyingWorkers.SURVIVED).as("job types that were delivered twice").hasSizeGreaterThan(18);
    }

    private int count(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class DyingWorkers {

        static final Set<String> SURVIVED = ConcurrentHashMap.newKeySet();
        private static final Set<String> DIED = ConcurrentHashMap.newKeySet();

        @Bean
        static AfterWork dyingWorkers() {
            return new AfterWork(DyingWorkers::once);
        }

        /** The first delivery of each type of job commits and then dies; the second one goes through. */
        private static void once(String jobType) {
            if (DIED.add(jobType)) {
                throw new IllegalStateException("died after commit");
            }
            SURVIVED.add(jobType);
        }
    }
}
