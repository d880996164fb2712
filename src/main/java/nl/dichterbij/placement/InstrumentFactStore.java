package nl.dichterbij.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import nl.dichterbij.trajectory.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of every round, so that nothing is asked twice in one round and the next starts with what is known. */
@Component
class InstrumentFactStore {

    private static final String COLUMNS = """
            uwv_registered, fit_doubted, trial_conditions, ww_trial_access, earns_minimum_wage, wage_value,
            jobs_register, lkv_certificate, support_needed""";

    private final JdbcClient jdbc;

    InstrumentFactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param occurrence the round in which they were answered */
    record Known(int occurrence, InstrumentFacts facts) {
    }

    void save(CaseId caseId, int occurrence, InstrumentFacts facts, Instant at) {
        jdbc.sql("delete from instrument_facts where case_id = ? and occurrence = ?").params(caseId.value(), occurrence).update();
        jdbc.sql("insert into instrument_facts (case_id, occurrence, recorded_at, " + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(caseId.value(), occurrence, Timestamp.from(at), facts.uwvRegistered(), facts.fitDoubted(),
                        facts.trialConditions(), facts.wwTrialAccess(), facts.earnsMinimumWage(), facts.wageValue(),
                        facts.jobsRegister(), facts.lkvCertificate(), facts.supportNeeded()).update();
    }

    Optional<Known> findNewest(CaseId caseId) {
        return jdbc.sql("select occurrence, " + COLUMNS + " from instrument_facts where case_id = ? order by occurrence desc limit 1")
                .param(caseId.value()).query(InstrumentFactStore::known).optional();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(row.getInt(1), new InstrumentFacts(row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10)));
    }
}
