package nl.dichterbij.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.dichterbij.testing.Drawn;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
class ParameterPagesTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private UserDetailsService accounts;
    @Autowired
    private ParameterMaintenance parameters;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MessageSource messages;
    @Autowired
    private Clock clock;

    /** One that nothing else uses. */
    private String code;

    @BeforeEach
    void addParameter() {
        code = "registration.test-" + UUID.randomUUID();
        jdbc.sql("insert into parameter (code, value, unit, valid_from, source) values (?, '5', 'working-day', '2022-01-01', 'Raadsbrief; te controleren')")
                .param(code).update();
    }

    @Test
    void listsTheGroupsAndWhatIsInThem() throws Exception {
        page("").andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Termijnen"), containsString("groep=term"),
                containsString("niet zeker"), not(containsString("??")))));
        page("?groep=term").andExpect(content().string(allOf(containsString("Termijn van: " + Drawn.step("conduct-intake")),
                containsString("Startwaarde van Dichterbij"), not(containsString(code)))));
        page("?groep=registration").andExpect(content().string(allOf(containsString("Jongste leeftijd"), containsString(code))));
        page("?groep=💥").andExpect(status().isOk());
    }

    /** A process owner reads no codes: whoever adds a parameter adds words for it. */
    @Test
    void everyParameterAndGroupHasWords() {
        var codes = jdbc.sql("select distinct code from parameter where code not like 'registration.test-%'").query(String.class).list();
        for (var language : List.of("nl", "en")) {
            var locale = Locale.forLanguageTag(language);
            assertThat(codes).allSatisfy(one -> {
                var family = one.split("\\.")[0];
                assertThat(messages.getMessage("parameter.group." + family, null, "", locale)).as(family).isNotEmpty();
                var ofStep = messages.getMessage("parameter.of-step." + family, null, "", locale);
                assertThat(messages.getMessage("parameter.name." + one, null, ofStep, locale)).as(one).isNotEmpty();
            });
        }
    }

    /** No ceiling per person is known; a region may set one. */
    @Test
    void whatMayHaveNoValueCanGetOne() throws Exception {
        var optional = "registration.test-" + UUID.randomUUID();
        jdbc.sql("insert into optional_parameter (code, unit, example) values (?, 'euro', '5000')").param(optional).update();
        page("?groep=budget").andExpect(content().string(allOf(containsString("/parameters/budget.person-ceiling"),
                containsString("Hoogste bedrag per persoon"), containsString("Niet ingesteld"))));
        page("/" + optional).andExpect(status().isOk()).andExpect(content().string(containsString("Niet ingesteld")));
        code = optional;
        send(form(Map.of("value", "7500", "region", "AM03", "bevestigd", "ja"), LocalDate.now(clock))).andExpect(redirectedUrl("/parameters/" + optional + "?bewaard"));
        assertThat(parameters.all(new ParameterCode(optional))).singleElement()
                .returns("7500", ParameterRow::value).returns("AM03", ParameterRow::regionCode).returns("euro", ParameterRow::unit);
        page("/" + optional).andExpect(content().string(not(containsString("Niet ingesteld"))));
    }

    @Test
    void marksWhatIsUncertain() throws Exception {
        page("?groep=te-controleren").andExpect(content().string(allOf(containsString(code), containsString("Te controleren"),
                not(containsString("Termijn van: " + Drawn.step("conduct-intake"))))));
    }

    @Test
    void aNewValueIsLookedAtFirstAndThenKeptWithItsMaker() throws Exception {
        var day = LocalDate.now(clock).plusDays(40);
        send(form(Map.of("value", "8"), day)).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Klopt de nieuwe waarde?"), containsString("8"), containsString("werkdagen"))));
        assertThat(parameters.all(new ParameterCode(code))).as("only asked so far").hasSize(1);

        send(form(Map.of("value", "8", "bevestigd", "ja"), day)).andExpect(redirectedUrl("/parameters/" + code + "?bewaard"));
        page("/" + code).andExpect(content().string(allOf(containsString("proceseigenaar"), containsString("Omdat het moet"),
                containsString("wordt"), containsString("Komt nog"), containsString("Geldt nu"))));

        send(form(Map.of("value", "9", "bevestigd", "ja"), day)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Op deze dag begint al een andere waarde")));
        assertThat(parameters.all(new ParameterCode(code))).hasSize(2);
    }

    @Test
    void aRegionCanHaveItsOwn() throws Exception {
        send(form(Map.of("value", "8", "region", "AM03", "bevestigd", "ja"), LocalDate.now(clock))).andExpect(status().is3xxRedirection());
        page("/" + code).andExpect(content().string(allOf(containsString("Drenthe"), containsString("Heel Nederland"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "value | '' | Vul de nieuwe waarde in",
            "value | veel | past niet bij deze parameter",
            "value | <b>8</b> | past niet bij deze parameter",
            "value | 5 | Deze waarde geldt op die dag al",
            "region | AM99 | Kies een regio uit de lijst",
            "validFrom.year | 2021 | Deze dag is al geweest",
            "validFrom.year | 2999 | Klopt het jaar",
            "validFrom.month | 13 | Deze dag bestaat niet",
            "validFrom.day | 💥 | Deze dag bestaat niet",
            "source | '' | Vul in waar de waarde vandaan komt",
            "source | <script> | Gebruik alleen letters",
            "reason | '' | Vul in waarom de waarde verandert",
            "reason | 😀 | Gebruik alleen letters"})
    void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String message) throws Exception {
        for (String confirmed : List.of("", "ja")) {
            var fields = new HashMap<>(form(Map.of("value", "8"), LocalDate.now(clock).plusDays(3)));
            fields.put(field, typed);
            if (!confirmed.isEmpty()) {
                fields.put("bevestigd", confirmed);
            }
            send(fields).andExpect(status().isOk()).andExpect(content().string(containsString(message)));
        }
        assertThat(parameters.all(new ParameterCode(code))).hasSize(1);
    }

    @Test
    void aTextThatIsTooLongIsRefused() throws Exception {
        send(form(Map.of("value", "8", "reason", "a".repeat(301)), LocalDate.now(clock).plusDays(3)))
                .andExpect(content().string(containsString("hoogstens 300 tekens")));
    }

    /** As after a step was added to a diagram: no row, no Java. */
    @Test
    void aStepThatGoesByTheDefaultCanGetAValueOfItsOwn() throws Exception {
        jdbc.sql("delete from parameter where code = 'reminder.discuss-next-step'").update();
        page("/reminder.default").andExpect(content().string(allOf(containsString("/parameters/reminder.discuss-next-step/nieuw"),
                containsString(Drawn.step("discuss-next-step")), not(containsString("/parameters/reminder.conduct-intake/nieuw")))));
        page("/reminder.discuss-next-step").andExpect(status().isOk()).andExpect(content().string(containsString("De standaardwaarde geldt")));
        code = "reminder.discuss-next-step";
        send(form(Map.of("value", "4", "bevestigd", "ja"), LocalDate.now(clock))).andExpect(status().is3xxRedirection());
        assertThat(parameters.all(new ParameterCode(code))).singleElement().extracting(ParameterRow::value, ParameterRow::unit)
                .containsExactly("4", "working-day");
        page("/reminder.no-such-step/nieuw").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.such", "x'--", "UPPER", "💥"})
    void anUnknownParameterIsNotFound(String unknown) throws Exception {
        for (String end : List.of("", "/nieuw")) {
            mvc.perform(get("/parameters/{c}" + end, unknown).with(account("proceseigenaar"))).andExpect(status().isNotFound());
        }
        mvc.perform(post("/parameters/{c}/nieuw", unknown).with(account("proceseigenaar")).with(csrf())).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulent", "manager", "beheerder"})
    void onlyAProcessOwnerMay(String username) throws Exception {
        for (String address : List.of("/parameters", "/parameters/" + code, "/parameters/" + code + "/nieuw")) {
            mvc.perform(get(address).with(account(username))).andExpect(status().isForbidden());
        }
        mvc.perform(post("/parameters/" + code + "/nieuw").param("value", "8").with(account(username)).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(get("/werk").with(account(username))).andExpect(content().string(not(containsString("\"/parameters\""))));
    }

    private Map<String, String> form(Map<String, String> given, LocalDate from) {
        var fields = new HashMap<>(Map.of("region", "", "source", "Besluit 12", "reason", "Omdat het moet",
                "validFrom.day", "" + from.getDayOfMonth(), "validFrom.month", "" + from.getMonthValue(), "validFrom.year", "" + from.getYear()));
        fields.putAll(given);
        return fields;
    }

    private ResultActions send(Map<String, String> fields) throws Exception {
        var request = post("/parameters/" + code + "/nieuw").with(account("proceseigenaar")).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private ResultActions page(String below) throws Exception {
        return mvc.perform(get("/parameters" + below).with(account("proceseigenaar")));
    }

    private RequestPostProcessor account(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
