package nl.dichterbij.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases, regelingen and money for tests of this module; every regeling is a new one, so that tests share no pool. */
@TestComponent
class BudgetFixtures {

    static final RegionCode DRENTHE = new RegionCode("AM03");
    static final String EMMEN = "0114";
    static final String ASSEN = "0106";

    private final JdbcClient jdbc;
    private final Budgets budgets;
    private final RequestStore requests;
    private final Clock clock;

    BudgetFixtures(JdbcClient jdbc, Budgets budgets, RequestStore requests, Clock clock) {
        this.jdbc = jdbc;
        this.budgets = budgets;
        this.requests = requests;
        this.clock = clock;
    }

    CaseId newCase() {
        return newCase(newPerson(), EMMEN);
    }

    UUID newPerson() {
        var person = UUID.randomUUID();
        jdbc.sql("""
                insert into person (id, version, first_name, last_name, birth_date, postcode, municipality_code, email,
                                    preferred_contact, language, benefit, consent_given_at)
                values (?, 0, 'Jikke', 'Testveld', '1990-05-17', '7811AB', '0114', 'jikke@voorbeeld.nl', 'EMAIL', 'nl', 'NONE', now())""")
                .param(person).update();
        return person;
    }

    CaseId newCase(UUID person, String municipality) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into trajectory (id, version, number, submission_id, person_id, region_code, municipality_code,
                                        status, registered_at, hours_per_week, available_from, sectors)
                values (?, 0, '2026-' || lpad((nextval('case_serial') + 500000)::text, 6, '0'), ?, ?, 'AM03', ?, 'OPEN', now(), 32, '2026-01-01', '{LOGISTICS}')""")
                .params(id, UUID.randomUUID(), person, municipality).update();
        return new CaseId(id);
    }

    /** A regeling that is in force, with nothing in it. */
    Pool newPool() {
        return newPool(LocalDate.now(clock).minusYears(1), null);
    }

    Pool newPool(LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        var code = "test-" + UUID.randomUUID();
        jdbc.sql("insert into regeling (code, name, region_code, valid_from, valid_to, source) values (?, 'Test', 'AM03', ?, ?, 'Test')")
                .params(code, from, to).update();
        return new Pool(code, DRENTHE, LocalDate.now(clock).getYear(), BudgetCategory.TRAINING);
    }

    NewGrant grant(Pool pool, long euros) {
        return grant(pool, "Gemeente Emmen", euros);
    }

    NewGrant grant(Pool pool, String payer, long euros) {
        return new NewGrant(UUID.randomUUID(), pool.regeling(), pool.region(), pool.year(), pool.category(), payer, Money.of(euros));
    }

    NewBudgetRequest wanted(long euros) {
        return wanted(newCase(), euros);
    }

    NewBudgetRequest wanted(CaseId caseId, long euros) {
        return new NewBudgetRequest(caseId, 1, "course", BudgetCategory.TRAINING, Money.of(euros), false);
    }

    /** As the rules do it once they have found where a request is paid from. */
    void payFrom(BudgetRequestId id, Pool pool) {
        requests.payFrom(id, pool.regeling(), pool.year());
    }

    Budget only(Pool pool) {
        var all = budgets.of(pool);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " budgets");
        }
        return all.getFirst();
    }

    /** Adds up the ledger by itself, as an accountant would. */
    Money booked(Pool pool, EntryKind kind) {
        return new Money(jdbc.sql("""
                select coalesce(sum(amount), 0) from budget_entry where kind = ? and budget_id in
                    (select id from budget where regeling_code = ?)""").params(kind.name(), pool.regeling())
                .query(java.math.BigDecimal.class).single());
    }
}
