package nl.dichterbij.budget;

import static nl.dichterbij.budget.BudgetPages.CASEWORKER;
import static nl.dichterbij.budget.BudgetPages.MANAGER;
import static nl.dichterbij.budget.BudgetPages.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The money of a region: budgets, ledger, waiting list, and entering money. */
@PageTest
@Import({BudgetPages.class, BudgetFixtures.class})
class BudgetOverviewPageTest {

    @Autowired
    private BudgetPages pages;
    @Autowired
    private BudgetFixtures fixtures;
    @Autowired
    private Grants grants;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private int year;
    private String payer;

    @BeforeEach
    void payer() {
        year = LocalDate.now(clock).getYear();
        payer = "Fonds " + UUID.randomUUID();
    }

    @Test
    void aManagerEntersMoneyAndTakesItOutAgain() throws Exception {
        pages.open(MANAGER, "/budget/invoeren").andExpect(status().isOk()).andExpect(content().string(containsString("Werkcentrum Drenthe")));
        var submission = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            enter("submission", submission, "amount", "12.345,67").andExpect(redirectedUrl("/budget?bewaard&jaar=" + year));
        }
        pages.open(MANAGER, "/budget").andExpect(content().string(allOf(containsString(payer), containsString("€\u00A012.345,67"))));
        enter("direction", "out", "amount", "12.345,68").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Zoveel is er niet vrij in dit budget."), containsString("value=\"12.345,68\""), containsString(payer))));
        enter("direction", "out", "amount", "345,67").andExpect(redirectedUrl("/budget?bewaard&jaar=" + year));
        assertThat(jdbc.sql("select granted from budget where paying_party = ?").param(payer).query(java.math.BigDecimal.class).single())
                .isEqualByComparingTo("12000");
        assertThat(jdbc.sql("select kind || ' ' || username from budget_entry where budget_id = (select id from budget where paying_party = ?) order by id")
                .param(payer).query(String.class).list()).containsExactly("GRANT manager", "REDUCE manager");
        pages.open(CASEWORKER, "/budget/grootboek").andExpect(content().string(allOf(containsString("€\u00A012.345,67"), containsString("Erbij"), containsString("Eraf"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount      | veel      | Vul een bedrag in euro in
            amount      | 0         | Vul een bedrag in euro in
            amount      | -5        | Vul een bedrag in euro in
            payingParty | <b>Ik</b> | alleen gewone tekst
            payingParty | ''        | Vul in wie betaalt.
            regeling    | rmt       | De regeling RMT aanvullende dienstverlening geldt niet in
            regeling    | bestaat   | Kies een regeling.
            year        | 99999     | Kies een jaar.
            year        | x         | Kies een jaar.
            category    | FEEST     | Kies een soort.
            direction   | opzij     | Kies of er geld bij komt of af gaat.
            """)
    void whatIsWrongIsSaidAtItsField(String field, String value, String message) throws Exception {
        enter(field, value).andExpect(status().isOk()).andExpect(content().string(containsString(message)));
        assertThat(jdbc.sql("select count(*) from budget where paying_party = ?").param(payer).query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/budget?jaar=1999", "/budget?jaar=x", "/budget/grootboek?jaar=1999&pagina=77", "/budget/grootboek?pagina=x",
        "/budget/wachtlijst?pagina=999999", "/budget?jaar=999999"})
    void oddAddressesAreAnswered(String address) throws Exception {
        pages.open(MANAGER, address).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theLedgerIsPaged() throws Exception {
        var pool = fixtures.newPool();
        for (int i = 0; i < LedgerLines.PAGE + 1; i++) {
            grants.enter(fixtures.grant(pool, "Fonds", 7));
        }
        pages.open(MANAGER, "/budget/grootboek?pagina=2").andExpect(content().string(allOf(containsString("rel=\"prev\""), containsString("/budget/grootboek?jaar=" + year))));
    }

    @Test
    void everybodySeesTheirOwnRegionOnlyAndManagersAloneEnterMoney() throws Exception {
        enter("amount", "5");
        pages.open(OTHER_REGION, "/budget").andExpect(status().isOk()).andExpect(content().string(allOf(not(containsString(payer)),
                containsString("RMT aanvullende dienstverlening"), not(containsString("Werkcentrum Drenthe")))));
        pages.open(OTHER_REGION, "/budget/grootboek").andExpect(status().isOk()).andExpect(content().string(not(containsString(payer))));
        pages.open(CASEWORKER, "/budget").andExpect(content().string(not(containsString("/budget/invoeren"))));
        pages.open(CASEWORKER, "/budget/invoeren").andExpect(status().isForbidden());
        pages.send(CASEWORKER, "/budget/invoeren", "amount", "5").andExpect(status().isForbidden());
        for (var page : new String[] {"/budget", "/budget/grootboek", "/budget/wachtlijst"}) {
            pages.open("beheerder", page).andExpect(status().isForbidden());
        }
    }

    /** A complete form, in which these fields differ. */
    private org.springframework.test.web.servlet.ResultActions enter(String... changed) throws Exception {
        var fields = new java.util.LinkedHashMap<>(java.util.Map.of("direction", "in", "regeling", "werkcentrum-drenthe",
                "year", String.valueOf(year), "category", "GUIDANCE", "payingParty", payer, "amount", "10"));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return pages.send(MANAGER, "/budget/invoeren", fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue())).toArray(String[]::new));
    }
}
