package nl.dichterbij.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dichterbij.security.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps decisions. Nothing of one is changed but that it gets a second signature, needs one after all, or is sent back. */
@Component
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, drafts that were sent back included. */
    List<BudgetDecision> of(BudgetRequestId id) {
        return jdbc.sql("select * from budget_decision where request_id = ? order by number desc").param(id.value())
                .query(DecisionStore::decision).list();
    }

    /** The one that counts. */
    Optional<BudgetDecision> findCurrent(BudgetRequestId id) {
        return of(id).stream().filter(decision -> decision.returned() == null).findFirst();
    }

    void add(BudgetRequestId id, BudgetOutcome outcome, String motivation, boolean twoNeeded, Account by, Instant at) {
        jdbc.sql("""
                insert into budget_decision (request_id, number, outcome, motivation, two_needed, first_username, first_name, first_at)
                select ?, count(*) + 1, ?, ?, ?, ?, ?, ? from budget_decision where request_id = ?""")
                .params(id.value(), outcome.name(), motivation, twoNeeded, by.username(), by.displayName(), Timestamp.from(at), id.value())
                .update();
    }

    void sign(BudgetRequestId id, Account by, Instant at) {
        jdbc.sql("""
                update budget_decision set second_username = ?, second_name = ?, second_at = ?
                where request_id = ? and returned_at is null""")
                .params(by.username(), by.displayName(), Timestamp.from(at), id.value()).update();
    }

    void needTwo(BudgetRequestId id) {
        jdbc.sql("update budget_decision set two_needed = true where request_id = ? and returned_at is null")
                .param(id.value()).update();
    }

    void sendBack(BudgetRequestId id, String reason, Account by, Instant at) {
        jdbc.sql("""
                update budget_decision set returned_by = ?, returned_name = ?, returned_at = ?, return_reason = ?
                where request_id = ? and returned_at is null""")
                .params(by.username(), by.displayName(), Timestamp.from(at), reason, id.value()).update();
    }

    private static BudgetDecision decision(ResultSet row, int number) throws SQLException {
        var second = row.getTimestamp("second_at");
        var returned = row.getTimestamp("returned_at");
        return new BudgetDecision(row.getInt("number"), BudgetOutcome.valueOf(row.getString("outcome")),
                row.getString("motivation"), row.getBoolean("two_needed"),
                new BudgetDecision.Signature(row.getString("first_username"), row.getString("first_name"), row.getTimestamp("first_at").toInstant()),
                second == null ? null : new BudgetDecision.Signature(row.getString("second_username"), row.getString("second_name"), second.toInstant()),
                returned == null ? null : new BudgetDecision.Return(row.getString("returned_name"), returned.toInstant(), row.getString("return_reason")));
    }
}
