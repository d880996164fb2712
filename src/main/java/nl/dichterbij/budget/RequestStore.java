package nl.dichterbij.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads, locks and changes rows of requests. Amounts and the states that follow from them are the ledger's work. */
@Component
class RequestStore {

    private static final String ROWS = "select * from budget_request";

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BudgetRequest get(BudgetRequestId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No request " + id));
    }

    Optional<BudgetRequest> find(BudgetRequestId id) {
        return jdbc.sql(ROWS + " where id = ?").param(id.value()).query(RequestStore::request).optional();
    }

    /** Locks the request until the transaction ends; lock its pool first. */
    BudgetRequest lock(BudgetRequestId id) {
        return jdbc.sql(ROWS + " where id = ? for update").param(id.value()).query(RequestStore::request).single();
    }

    /** The newest first. */
    List<BudgetRequest> of(CaseId caseId) {
        return jdbc.sql(ROWS + " where case_id = ? order by requested_at desc, id").param(caseId.value())
                .query(RequestStore::request).list();
    }

    /** In the order in which they will be offered money. */
    List<BudgetRequest> waitingIn(RegionCode region) {
        return jdbc.sql(ROWS + " where region_code = ? and state = 'WAITING' order by waiting_number").param(region.value())
                .query(RequestStore::request).list();
    }

    /** How many wait for this pool, those of earlier years included; the pool is locked, or the answer is for show. */
    int countWaiting(Pool pool) {
        return jdbc.sql("select count(*) from budget_request" + WAITING)
                .params(pool.regeling(), pool.region().value(), pool.year(), pool.category().name())
                .query(Integer.class).single();
    }

    /** The one whose turn it is; the pool is locked. */
    Optional<BudgetRequest> lockFirstWaiting(Pool pool) {
        return jdbc.sql(ROWS + WAITING + " order by waiting_number limit 1 for update")
                .params(pool.regeling(), pool.region().value(), pool.year(), pool.category().name())
                .query(RequestStore::request).optional();
    }

    /** Who waits for a pool; an index serves it. */
    static final String WAITING =
            " where regeling_code = ? and region_code = ? and year <= ? and category = ? and state = 'WAITING'";

    /** Where somebody waits, each in the year in which the first of them began to. */
    List<Pool> waitedFor() {
        return jdbc.sql("""
                select regeling_code, region_code, min(year), category from budget_request
                where state = 'WAITING' and regeling_code is not null group by 1, 2, 4 order by 1, 2, 4""")
                .query((row, number) -> new Pool(row.getString(1), new RegionCode(row.getString(2)), row.getInt(3),
                        BudgetCategory.valueOf(row.getString(4)))).list();
    }

    BudgetRequestId add(NewBudgetRequest wanted, UUID person, RegionCode region, BudgetRequest.@Nullable Asker asker,
                        RequestState state, Instant at) {
        jdbc.sql("""
                insert into budget_request (id, case_id, occurrence, purpose, person_id, region_code, category, amount,
                       regular_provision_available, requested_at, requested_by, requested_by_name, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (case_id, occurrence, purpose) do nothing""")
                .params(UUID.randomUUID(), wanted.caseId().value(), wanted.occurrence(), wanted.purpose(), person,
                        region.value(), wanted.category().name(), wanted.amount().euros(),
                        wanted.regularProvisionAvailable(), Timestamp.from(at), asker == null ? null : asker.username(),
                        asker == null ? null : asker.name(), state.name())
                .update();
        return new BudgetRequestId(jdbc.sql("select id from budget_request where case_id = ? and occurrence = ? and purpose = ?")
                .params(wanted.caseId().value(), wanted.occurrence(), wanted.purpose()).query(UUID.class).single());
    }

    void payFrom(BudgetRequestId id, String regeling, int year) {
        jdbc.sql("update budget_request set regeling_code = ?, year = ? where id = ?")
                .params(regeling, year, id.value()).update();
    }

    void countReservation(BudgetRequestId id, Instant until) {
        jdbc.sql("update budget_request set reservations = reservations + 1, reserved_until = ? where id = ?")
                .params(Timestamp.from(until), id.value()).update();
    }

    void enlist(BudgetRequestId id, Instant until) {
        jdbc.sql("""
                update budget_request set state = 'WAITING', waiting_number = nextval('budget_waiting_number'),
                       waiting_until = ? where id = ?""").params(Timestamp.from(until), id.value()).update();
    }

    /** It has waited long enough: off the list, and not on it again before the team had its time to decide. */
    void endWait(BudgetRequestId id) {
        put(id, RequestState.REQUESTED);
        jdbc.sql("update budget_request set waited = true where id = ?").param(id.value()).update();
    }

    /** The team had its time to decide: it may wait once more. */
    void mayWaitAgain(BudgetRequestId id) {
        jdbc.sql("update budget_request set waited = false where id = ?").param(id.value()).update();
    }

    void ask(BudgetRequestId id, BudgetRequest.Asker asker) {
        jdbc.sql("update budget_request set requested_by = ?, requested_by_name = ?, explanation = ? where id = ?")
                .params(asker.username(), asker.name(), asker.explanation(), id.value()).update();
    }

    /** What was decided holds from now on. */
    void decide(BudgetRequestId id, BudgetOutcome outcome, Instant at) {
        jdbc.sql("update budget_request set outcome = ?, decided_at = ?, remark = null where id = ?")
                .params(outcome.name(), Timestamp.from(at), id.value()).update();
    }

    void remark(BudgetRequestId id, String code) {
        jdbc.sql("update budget_request set remark = ? where id = ?").params(code, id.value()).update();
    }

    /** What is committed outlives the case. */
    void settleLater(BudgetRequestId id) {
        jdbc.sql("update budget_request set settled_later = true where id = ?").param(id.value()).update();
    }

    /** Makes decisions on money for one person wait for each other until the transaction ends; before any other lock. */
    void lockPerson(UUID person) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))").param("budget-person:" + person)
                .query(Integer.class).single();
    }

    /** What other requests of the same person take from this regeling, in any case. */
    Money takenByPerson(BudgetRequest request, String regeling) {
        return new Money(jdbc.sql("""
                select coalesce(sum(reserved + committed + realised), 0) from budget_request
                where person_id = ? and regeling_code = ? and id <> ?""")
                .params(request.person(), regeling, request.id().value()).query(java.math.BigDecimal.class).single());
    }

    /** How many requests for the same were granted in the region. */
    int countComparable(BudgetRequest request) {
        return jdbc.sql("""
                select count(*) from budget_request
                where region_code = ? and category = ? and purpose = ? and state = 'COMMITTED' and id <> ?""")
                .params(request.region().value(), request.category().name(), request.purpose(), request.id().value())
                .query(Integer.class).single();
    }

    /** To a state without money. */
    void put(BudgetRequestId id, RequestState state) {
        jdbc.sql("update budget_request set state = ? where id = ?").params(state.name(), id.value()).update();
    }

    private static BudgetRequest request(ResultSet row, int number) throws SQLException {
        var askedBy = row.getString("requested_by");
        return new BudgetRequest(new BudgetRequestId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)), row.getInt("occurrence"), row.getString("purpose"),
                row.getObject("person_id", UUID.class), new RegionCode(row.getString("region_code")),
                BudgetCategory.valueOf(row.getString("category")), money(row, "amount"),
                row.getBoolean("regular_provision_available"), row.getTimestamp("requested_at").toInstant(),
                askedBy == null ? null : new BudgetRequest.Asker(askedBy, row.getString("requested_by_name"), row.getString("explanation")),
                RequestState.valueOf(row.getString("state")), row.getString("outcome") == null ? null : BudgetOutcome.valueOf(row.getString("outcome")),
                instant(row, "decided_at"), row.getString("remark"), row.getString("regeling_code"),
                row.getObject("year", Integer.class), row.getObject("budget_id", UUID.class), row.getInt("reservations"),
                instant(row, "reserved_until"), row.getObject("waiting_number", Long.class), instant(row, "waiting_until"), row.getBoolean("waited"), row.getBoolean("settled_later"),
                money(row, "reserved"), money(row, "committed"), money(row, "realised"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
