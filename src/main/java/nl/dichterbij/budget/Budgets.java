package nl.dichterbij.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and locks budgets. Their totals are the ledger's work: see {@link Ledger}. */
@Component
class Budgets {

    private static final String ROWS = """
            select id, regeling_code, region_code, year, category, paying_party,
                   granted, reserved, committed, realised, available from budget""";
    private static final String IN_POOL = " where regeling_code = ? and region_code = ? and year = ? and category = ?";

    private final JdbcClient jdbc;

    Budgets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the whole pool until the transaction ends. @return its budgets as they are now, by paying party */
    List<Budget> lock(Pool pool) {
        return inPool(pool, " order by paying_party for update");
    }

    List<Budget> of(Pool pool) {
        return inPool(pool, " order by paying_party");
    }

    Optional<Budget> find(UUID id) {
        return jdbc.sql(ROWS + " where id = ?").param(id).query(Budgets::budget).optional();
    }

    /** By regeling, category and paying party. */
    List<Budget> in(RegionCode region, int year) {
        return jdbc.sql(ROWS + " where region_code = ? and year = ? order by regeling_code, category, paying_party")
                .params(region.value(), year).query(Budgets::budget).list();
    }

    /** The newest first. */
    List<Integer> years(RegionCode region) {
        return jdbc.sql("select distinct year from budget where region_code = ? order by year desc")
                .param(region.value()).query(Integer.class).list();
    }

    /** @return the budget, made with nothing in it when it was not there */
    UUID open(Pool pool, String payingParty) {
        jdbc.sql("""
                insert into budget (id, regeling_code, region_code, year, category, paying_party) values (?, ?, ?, ?, ?, ?)
                on conflict (regeling_code, region_code, year, category, paying_party) do nothing""")
                .params(UUID.randomUUID(), pool.regeling(), pool.region().value(), pool.year(), pool.category().name(), payingParty)
                .update();
        return jdbc.sql("select id from budget" + IN_POOL + " and paying_party = ?")
                .params(pool.regeling(), pool.region().value(), pool.year(), pool.category().name(), payingParty)
                .query(UUID.class).single();
    }

    private List<Budget> inPool(Pool pool, String end) {
        return jdbc.sql(ROWS + IN_POOL + end)
                .params(pool.regeling(), pool.region().value(), pool.year(), pool.category().name())
                .query(Budgets::budget).list();
    }

    private static Budget budget(ResultSet row, int number) throws SQLException {
        return new Budget(row.getObject("id", UUID.class), new Pool(row.getString("regeling_code"),
                new RegionCode(row.getString("region_code")), row.getInt("year"),
                BudgetCategory.valueOf(row.getString("category"))), row.getString("paying_party"),
                money(row, "granted"), money(row, "reserved"), money(row, "committed"), money(row, "realised"),
                money(row, "available"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }
}
