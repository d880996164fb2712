package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.testing.FixedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rules are given, and what is kept of what they said. */
@BudgetTest
class BudgetFactsTest {

    @Autowired
    private BudgetFixtures fixtures;
    @Autowired
    private BudgetRequests requests;
    @Autowired
    private BudgetAdvices advices;
    @Autowired
    private Reservations reservations;
    @Autowired
    private Grants grants;
    @Autowired
    private RequestStore store;
    @Autowired
    private JdbcClient jdbc;

    private Pool pool;

    /** No other regeling than the test's own is in force: everything is rolled back afterwards. */
    @BeforeEach
    void onlyOneRegeling() {
        jdbc.sql("update regeling set valid_to = ? where valid_to is null or valid_to > ?")
                .params(FixedClock.TODAY, FixedClock.TODAY).update();
        pool = fixtures.newPool();
    }

    @Test
    void tellsThatAllIsFine() {
        grants.enter(fixtures.grant(pool, 500));
        var id = requests.request(fixtures.wanted(100));
        assertThat(advices.gather(id)).isEqualTo(new BudgetFacts(1, true, true, false, true, 0, euros(100), euros(500), euros(100), null));
        assertThat(store.get(id).pool()).contains(pool);
        assertThat(advices.gather(id).asVariables()).containsEntry("personCeiling", null).containsEntry("assessment", 1)
                .containsEntry("schemeActive", true).hasSize(10);
    }

    @Test
    void knowsWhenARegelingIsInForce() {
        jdbc.sql("delete from regeling where code = ?").param(pool.regeling()).update();
        fixtures.newPool(FixedClock.TODAY.plusDays(1), null);
        fixtures.newPool(FixedClock.TODAY.minusYears(1), FixedClock.TODAY);
        var id = requests.request(fixtures.wanted(100));
        assertThat(advices.gather(id)).returns(false, BudgetFacts::schemeActive).returns(false, BudgetFacts::categoryInPlan);
        assertThat(store.get(id).pool()).isEmpty();
        fixtures.newPool(FixedClock.TODAY, FixedClock.TODAY.plusDays(1));
        assertThat(advices.gather(id).schemeActive()).isTrue();
    }

    @Test
    void rmtHasEndedAndItsSuccessorIsInForce() {
        assertThat(jdbc.sql("select valid_from || ' ' || valid_to from regeling where code = 'rmt'").query(String.class).single())
                .isEqualTo("2021-03-25 2025-01-01");
        jdbc.sql("update regeling set valid_to = null where code = 'werkcentrum-drenthe'").update();
        jdbc.sql("delete from regeling where code = ?").param(pool.regeling()).update();
        var id = requests.request(fixtures.wanted(100));
        assertThat(advices.gather(id)).returns(true, BudgetFacts::schemeActive).returns(false, BudgetFacts::categoryInPlan);
        assertThat(store.get(id).regeling()).isEqualTo("werkcentrum-drenthe");
    }

    @Test
    void looksAtTheHomeTownOfToday() {
        grants.enter(fixtures.grant(pool, 500));
        var moved = fixtures.newCase(fixtures.newPerson(), BudgetFixtures.ASSEN);
        assertThat(advices.gather(requests.request(fixtures.wanted(moved, 100))).residentInRegion()).isFalse();
    }

    @Test
    void looksForMoneyOfThisKindAndThisYear() {
        grants.enter(new NewGrant(UUID.randomUUID(), pool.regeling(), pool.region(), pool.year() - 1, pool.category(), "Emmen", Money.of(500)));
        grants.enter(new NewGrant(UUID.randomUUID(), pool.regeling(), pool.region(), pool.year(), BudgetCategory.GUIDANCE, "Emmen", Money.of(500)));
        var id = requests.request(fixtures.wanted(100));
        assertThat(advices.gather(id)).returns(false, BudgetFacts::categoryInPlan).returns(euros(0), BudgetFacts::availableAmount);
    }

    /** One party pays a request; two that have a little each do not make it. */
    @Test
    void tellsWhatThePartyHasThatHasMost() {
        grants.enter(fixtures.grant(pool, "Emmen", 60));
        grants.enter(fixtures.grant(pool, "UWV", 70));
        assertThat(advices.gather(requests.request(fixtures.wanted(100))).availableAmount()).isEqualTo(euros(70));
    }

    @Test
    void countsWhatThePersonGetsInOtherCasesAsWell() {
        jdbc.sql("insert into parameter (code, region_code, value, unit, valid_from, source) values ('budget.person-ceiling', 'AM03', '150.50', 'euro', '2022-01-01', 'Test')").update();
        grants.enter(fixtures.grant(pool, 500));
        var person = fixtures.newPerson();
        var first = requests.request(fixtures.wanted(fixtures.newCase(person, BudgetFixtures.EMMEN), 100));
        var second = requests.request(fixtures.wanted(fixtures.newCase(person, BudgetFixtures.EMMEN), 60));
        var facts = advices.gather(first);
        assertThat(facts.personAmount()).isEqualTo(euros(100));
        assertThat(facts.personCeiling()).isEqualByComparingTo("150.50");
        reservations.reserve(first);
        assertThat(advices.gather(second)).returns(euros(160), BudgetFacts::personAmount);
    }

    @Test
    void keepsEveryAdviceOnceWithWhatItWasGiven() {
        grants.enter(fixtures.grant(pool, 500));
        var id = requests.request(fixtures.wanted(100));
        var facts = advices.gather(id);
        advices.record(id, 1, facts, new BudgetAdvice("within-rules", "reserve", "Past."));
        advices.record(id, 1, facts, new BudgetAdvice("no-balance", "waiting-list", "Nog eens."));
        assertThat(advices.findLast(id)).hasValueSatisfying(given -> {
            assertThat(given.advice()).isEqualTo(new BudgetAdvice("within-rules", "reserve", "Past."));
            assertThat(given.facts()).isEqualTo(facts);
            assertThat(given.regeling()).isEqualTo(pool.regeling());
        });
        var again = advices.gather(id);
        assertThat(again.assessment()).isEqualTo(2);
        advices.record(id, 1, again, new BudgetAdvice("scheme-inactive", "refuse", "Nee."));
        assertThat(advices.findLast(id)).hasValueSatisfying(given -> assertThat(given.advice().ruleId()).isEqualTo("scheme-inactive"));
    }

    /** Parameters of the term: 28 days, at the end of the working day. */
    @Test
    void saysUntilWhenTheTeamHasToDecide() {
        var id = requests.request(fixtures.wanted(100));
        var until = advices.record(id, 1, advices.gather(id), new BudgetAdvice("category-not-in-plan", "refuse", "Nee."));
        assertThat(LocalDate.ofInstant(until, java.time.ZoneId.of("Europe/Amsterdam"))).isEqualTo(FixedClock.TODAY.plusDays(28));
        assertThat(until.atZone(java.time.ZoneId.of("Europe/Amsterdam")).getHour()).isEqualTo(17);
    }

    private static java.math.BigDecimal euros(long euros) {
        return Money.of(euros).euros();
    }
}
