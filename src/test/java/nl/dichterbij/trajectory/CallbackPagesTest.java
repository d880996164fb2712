package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.Desk;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Being called instead of typing, and registering with somebody's help. */
@PageTest
@Import({Desk.class, DossierPages.class})
class CallbackPagesTest {

    private static final RegionCode DRENTHE = new RegionCode("AM03");
    private static final String PAGE = "/aanmelden/terugbellen";

    @Autowired
    private Desk desk;
    @Autowired
    private Callbacks callbacks;
    @Autowired
    private JdbcClient jdbc;

    private final String submission = UUID.randomUUID().toString();
    private final String name = "Naam " + DossierPages.letters();

    @Test
    void whoAsksBecomesWorkOfTheOwnTeamAndNoCase() throws Exception {
        int cases = count("trajectory");
        ask("phone", "06 - 1234 5678").andExpect(redirectedUrl(PAGE + "/bedankt"));
        ask("phone", "06 - 1234 5678");
        desk.visit(PAGE + "/bedankt").andExpect(content().string(containsString("binnen 2 werkdagen")));
        assertThat(callbacks.openIn(DRENTHE)).filteredOn(one -> one.name().equals(name)).singleElement()
                .satisfies(one -> assertThat(one.phone()).isEqualTo("0612345678"));
        assertThat(count("trajectory")).isEqualTo(cases);
        desk.visitAs(Desk.CASEWORKER, "/werk").andExpect(content().string(containsString("op een telefoontje")));
        desk.visitAs(Desk.CASEWORKER, "/terugbellen").andExpect(content().string(allOf(containsString(name), containsString("0612345678"), containsString("In de middag"))));
        desk.visitAs(Desk.OTHER_REGION, "/terugbellen").andExpect(content().string(not(containsString(name))));
        desk.visitAs(Desk.MANAGER, "/terugbellen").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({"name, '', Vul uw naam in", "name, '<b>x</b>', id=\"name-fout\"", "name, 😀, id=\"name-fout\"", "phone, '', id=\"phone-fout\"",
        "phone, 12, id=\"phone-fout\"", "municipality, 0363, id=\"municipality-fout\"", "municipality, '', id=\"municipality-fout\"",
        "moment, nu, Kies wanneer we u het beste kunnen bellen", "submissionId, x, Open de pagina Aanmelden opnieuw", "website, spam, nog een keer"})
    void whatIsWrongIsToldAndNothingIsKept(String field, String value, String message) throws Exception {
        ask(field, value).andExpect(status().isOk()).andExpect(content().string(containsString(message)));
        assertThat(callbacks.openIn(DRENTHE)).noneMatch(one -> one.name().equals(name));
    }

    @Test
    void notReachedStaysOpen() throws Exception {
        var id = asked();
        desk.sendAs(Desk.CASEWORKER, "/terugbellen/" + id).andExpect(content().string(containsString("Kies wat de uitkomst is.")));
        desk.sendAs(Desk.CASEWORKER, "/terugbellen/" + id, "uitkomst", "NO_ANSWER").andExpect(redirectedUrl("/terugbellen?bewaard"));
        assertThat(callbacks.openIn(DRENTHE)).filteredOn(one -> one.id().equals(id)).singleElement().satisfies(one -> assertThat(one.attempts()).isEqualTo(1));
    }

    @ParameterizedTest
    @EnumSource(value = CallbackRequest.Outcome.class, names = "NO_ANSWER", mode = EnumSource.Mode.EXCLUDE)
    void withTheOutcomeNameAndNumberAreErased(CallbackRequest.Outcome outcome) throws Exception {
        var id = asked();
        desk.sendAs(Desk.CASEWORKER, "/terugbellen/" + id, "uitkomst", outcome.name());
        assertThat(callbacks.openIn(DRENTHE)).noneMatch(one -> one.id().equals(id));
        assertThat(kept(id)).isZero();
    }

    @Test
    void anotherRegionChangesNothing() throws Exception {
        var id = asked();
        desk.sendAs(Desk.OTHER_REGION, "/terugbellen/" + id, "uitkomst", "HELPED");
        desk.sendAs(Desk.MANAGER, "/terugbellen/" + id, "uitkomst", "HELPED").andExpect(status().isForbidden());
        assertThat(kept(id)).isOne();
    }

    @Test
    void afterTheTermEverythingOfThePersonIsErased() throws Exception {
        var old = asked();
        jdbc.sql("update callback_request set asked_at = asked_at - interval '30 days' where id = ?").param(old).update();
        ask("submissionId", UUID.randomUUID().toString());
        while (callbacks.erase() > 0) {
            // until nothing is left to erase
        }
        assertThat(kept(old)).isZero();
        assertThat(callbacks.openIn(DRENTHE)).anyMatch(one -> one.name().equals(name));
    }

    @Test
    void aHelperIsToldWhatToDoInEveryStepAndCanGoOnWithTheNext() throws Exception {
        desk.visit("/aanmelden?hulp=ja").andExpect(content().string(allOf(containsString("U helpt iemand anders"), containsString("Zit samen achter het scherm"))));
        var typed = new Typed().with("helped", "true");
        for (String step : java.util.List.of("1", "2", "3")) {
            desk.send("/aanmelden", values(typed, "step", step)).andExpect(content().string(containsString("U helpt iemand anders")));
        }
        desk.send("/aanmelden/bedankt", values(typed)).andExpect(content().string(allOf(containsString("Nog iemand aanmelden"), containsString("/mijn/"))));
        desk.send("/aanmelden/bedankt", values(new Typed())).andExpect(content().string(not(containsString("Nog iemand aanmelden"))));
    }

    private static String[] values(Typed typed, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of(more));
        typed.values().forEach((field, values) -> values.forEach(value -> fields.addAll(java.util.List.of(field, value))));
        return fields.toArray(String[]::new);
    }

    private UUID asked() throws Exception {
        ask("moment", "EVENING");
        return callbacks.openIn(DRENTHE).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id();
    }

    private ResultActions ask(String changed, String value) throws Exception {
        var fields = new java.util.LinkedHashMap<String, String>(java.util.Map.of("submissionId", submission, "name", name, "phone", "0612345678",
                "municipality", "0114", "moment", "AFTERNOON", "website", ""));
        fields.put(changed, value);
        var sent = new java.util.ArrayList<String>();
        fields.forEach((field, typed) -> sent.addAll(java.util.List.of(field, typed)));
        return desk.send(PAGE, sent.toArray(String[]::new));
    }

    private int kept(UUID id) {
        return jdbc.sql("select count(*) from callback_request where id = ? and (name is not null or phone is not null)").param(id).query(Integer.class).single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
