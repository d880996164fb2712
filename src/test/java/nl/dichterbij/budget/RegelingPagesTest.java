package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Regelingen as a process owner keeps them. Each test has one of its own, in a region without budgets of other tests. */
@PageTest
@Import(BudgetPages.class)
class RegelingPagesTest {

    private static final String OWNER = "proceseigenaar";
    private static final RegionCode ZEELAND = new RegionCode("AM24");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Autowired
    private BudgetPages pages;
    @Autowired
    private RegelingMaintenance maintenance;
    @Autowired
    private Regelingen regelingen;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private String name;
    private String code;
    private LocalDate today;

    @BeforeEach
    void enterOne() {
        today = LocalDate.now(clock);
        name = "Zeeuws fonds " + COUNTER.incrementAndGet();
        code = maintenance.enter(new RegelingDetails(name, ZEELAND, today.minusYears(1), null, "Besluit; te controleren"), "Nieuw", "test").orElseThrow();
    }

    @Test
    void showsWhatHoldsAndWhoSaidSo() throws Exception {
        pages.open(OWNER, "/regelingen").andExpect(status().isOk()).andExpect(content().string(allOf(containsString(name),
                containsString("RMT aanvullende dienstverlening"), containsString("Voorbij"), containsString("Geldt nu"),
                containsString("Te controleren"), containsString("Heel Nederland"), not(containsString("??")))));
        pages.open(OWNER, "/regelingen/" + code).andExpect(content().string(allOf(containsString("Nog geen budget"),
                containsString("Ingevoerd"), containsString("Besluit; te controleren"), not(containsString("??")))));
    }

    @Test
    void aNewOneIsLookedAtFirstAndEnteredOnce() throws Exception {
        var fresh = "Pilot Élan " + name;
        var fields = Map.of("name", fresh, "region", ZEELAND.value(), "source", "Brief van 3 maart", "reason", "Begint nu");
        send("/regelingen/nieuw", dates(fields, today, today.plusDays(9))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Klopt de regeling?"), containsString("Brief van 3 maart"))));
        assertThat(jdbc.sql("select count(*) from regeling where name = ?").param(fresh).query(Integer.class).single()).isZero();

        var confirmed = new HashMap<>(dates(fields, today, today.plusDays(9)));
        confirmed.put("bevestigd", "ja");
        var its = "pilot-elan-" + code;
        send("/regelingen/nieuw", confirmed).andExpect(redirectedUrl("/regelingen/" + its + "?bewaard"));
        send("/regelingen/nieuw", confirmed).andExpect(status().isOk()).andExpect(content().string(containsString("Er is al een regeling met deze naam")));
        assertThat(regelingen.find(its).orElseThrow()).isEqualTo(new Regeling(its, fresh, today, today.plusDays(10), "Brief van 3 maart"));
        assertThat(regelingen.inForce(ZEELAND, BudgetCategory.TRAINING, today.plusDays(9))).extracting(Regeling::code).contains(its);
        assertThat(regelingen.inForce(ZEELAND, BudgetCategory.TRAINING, today.plusDays(10))).extracting(Regeling::code).doesNotContain(its);
    }

    @Test
    void anEndCountsFromTheDayAfterAndIsKeptWithItsMaker() throws Exception {
        var fields = change(Map.of("bevestigd", "ja", "seen", "1"), today);
        send("/regelingen/" + code + "/wijzigen", fields).andExpect(redirectedUrl("/regelingen/" + code + "?bewaard"));
        assertThat(regelingen.inForce(ZEELAND, BudgetCategory.TRAINING, today)).extracting(Regeling::code).contains(code);
        assertThat(regelingen.inForce(ZEELAND, BudgetCategory.TRAINING, today.plusDays(1))).extracting(Regeling::code).doesNotContain(code);
        pages.open(OWNER, "/regelingen/" + code).andExpect(content().string(allOf(containsString("proceseigenaar"),
                containsString("geen einde bekend"), containsString("Laatste dag"), containsString("Het houdt op"))));

        // a colleague had the form open since before
        send("/regelingen/" + code + "/wijzigen", change(Map.of("bevestigd", "ja", "seen", "1"), today.plusDays(5)))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Een collega heeft deze regeling intussen gewijzigd")));
        assertThat(regelingen.find(code).orElseThrow().lastDay()).isEqualTo(today);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> jdbc.sql("delete from regeling_change where regeling_code = ?").param(code).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsOverDoesNotBeginAgain() throws Exception {
        jdbc.sql("update regeling set valid_to = ? where code = ?").params(today, code).update();
        send("/regelingen/" + code + "/wijzigen", change(Map.of("seen", "1"), today.plusDays(3)))
                .andExpect(content().string(containsString("Deze regeling is voorbij")));
        // its source can still be put better
        var source = change(Map.of("seen", "1", "source", "Staatscourant 2026, 1", "bevestigd", "ja"), today.minusDays(1));
        send("/regelingen/" + code + "/wijzigen", source).andExpect(status().is3xxRedirection());
        assertThat(regelingen.find(code).orElseThrow()).returns("Staatscourant 2026, 1", Regeling::source).returns(today, Regeling::validTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "name | '' | Vul de naam van de regeling in",
            "name | <b>x</b> | Gebruik alleen letters",
            "region | AM99 | Kies een regio uit de lijst",
            "validFrom.day | '' | Deze dag bestaat niet",
            "validFrom.year | 1999 | Klopt het jaar",
            "lastDay.month | 13 | Deze dag bestaat niet",
            "lastDay.year | 2019 | De laatste dag ligt voor de eerste dag",
            "source | '' | Vul in waar de regeling is vastgelegd",
            "source | 💥 | Gebruik alleen letters",
            "reason | '' | Vul in waarom u dit invoert"})
    void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String message) throws Exception {
        for (var confirmed : List.of("", "ja")) {
            var fields = new HashMap<>(dates(Map.of("name", "Nooit " + name, "region", "", "source", "Brief", "reason", "Zomaar"), today, today.plusDays(9)));
            fields.put(field, typed);
            if (!confirmed.isEmpty()) {
                fields.put("bevestigd", confirmed);
            }
            send("/regelingen/nieuw", fields).andExpect(status().isOk()).andExpect(content().string(containsString(message)));
        }
        assertThat(jdbc.sql("select count(*) from regeling where name like 'Nooit %'").query(Integer.class).single()).isZero();
    }

    @Test
    void saysThatNothingChangedAndThatAnEndInThePastCannotBe() throws Exception {
        send("/regelingen/" + code + "/wijzigen", dates(Map.of("name", name, "source", "Besluit; te controleren", "reason", "Zomaar", "seen", "1"), null, null))
                .andExpect(content().string(containsString("U heeft niets veranderd")));
        send("/regelingen/" + code + "/wijzigen", change(Map.of("seen", "1"), today.minusDays(1)))
                .andExpect(content().string(containsString("Deze dag is al geweest")));
    }

    @Test
    void onlyTheProcessOwnerMayAndWhatIsNotThereIsNotFound() throws Exception {
        for (var user : List.of(BudgetPages.CASEWORKER, BudgetPages.MANAGER)) {
            for (var address : List.of("/regelingen", "/regelingen/nieuw", "/regelingen/" + code, "/regelingen/" + code + "/wijzigen")) {
                pages.open(user, address).andExpect(status().isForbidden());
            }
            pages.send(user, "/regelingen/nieuw", "name", "x").andExpect(status().isForbidden());
        }
        pages.open(OWNER, "/regelingen/bestaat-niet").andExpect(status().isNotFound());
        pages.open(OWNER, "/regelingen/bestaat-niet/wijzigen").andExpect(status().isNotFound());
        pages.send(OWNER, "/regelingen/bestaat-niet/wijzigen", "name", "x").andExpect(status().isNotFound());
        pages.send(OWNER, "/regelingen/nieuw", "taal", "en", "name", "Half").andExpect(status().isOk()).andExpect(content().string(containsString("Half")));
    }

    private Map<String, String> change(Map<String, String> more, LocalDate lastDay) {
        var fields = new HashMap<>(Map.of("name", name, "source", "Besluit; te controleren", "reason", "Het houdt op"));
        fields.putAll(more);
        return dates(fields, null, lastDay);
    }

    private static Map<String, String> dates(Map<String, String> fields, @org.jspecify.annotations.Nullable LocalDate from,
                                             @org.jspecify.annotations.Nullable LocalDate last) {
        var all = new HashMap<>(fields);
        put(all, "validFrom", from);
        put(all, "lastDay", last);
        return all;
    }

    private static void put(Map<String, String> all, String field, @org.jspecify.annotations.Nullable LocalDate day) {
        all.put(field + ".day", day == null ? "" : "" + day.getDayOfMonth());
        all.put(field + ".month", day == null ? "" : "" + day.getMonthValue());
        all.put(field + ".year", day == null ? "" : "" + day.getYear());
    }

    private ResultActions send(String address, Map<String, String> fields) throws Exception {
        return pages.send(OWNER, address, fields.entrySet().stream().flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new));
    }
}
