package nl.dichterbij.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of jobseekers and employers, one row for each moment and party. */
@Component
class FollowUpAnswers {

    private final JdbcClient jdbc;

    FollowUpAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this party had answered before: the first answer counts */
    boolean add(FollowUpAnswer answer) {
        var outcome = answer.outcome();
        return jdbc.sql("""
                insert into follow_up_answer (follow_up_id, party, work_status, hours_per_week, contract_type, at_risk, answered_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (follow_up_id, party) do nothing""")
                .params(answer.followUpId(), answer.party().name(), outcome.status().name(), outcome.hoursPerWeek(),
                        outcome.contractType() == null ? null : outcome.contractType().name(),
                        Boolean.TRUE.equals(outcome.atRisk()), Timestamp.from(answer.at())).update() == 1;
    }

    List<FollowUpAnswer> of(Collection<UUID> followUps) {
        return followUps.isEmpty() ? List.of() : jdbc.sql("""
                select follow_up_id, party, work_status, hours_per_week, contract_type, at_risk, answered_at
                from follow_up_answer where follow_up_id in (:ids) order by answered_at, party desc""")
                .param("ids", followUps).query(FollowUpAnswers::answer).list();
    }

    private static FollowUpAnswer answer(ResultSet row, int number) throws SQLException {
        var contract = row.getString("contract_type");
        return new FollowUpAnswer(row.getObject("follow_up_id", UUID.class), Party.valueOf(row.getString("party")),
                new FollowUpOutcome(WorkStatus.valueOf(row.getString("work_status")),
                        row.getObject("hours_per_week", Integer.class),
                        contract == null ? null : ContractType.valueOf(contract), row.getBoolean("at_risk")),
                row.getTimestamp("answered_at").toInstant());
    }
}
