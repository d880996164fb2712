package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
class RegistrationPagesTest {

    private static final Pattern LINK = Pattern.compile("/mijn/([A-Za-z0-9_-]{43})");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void threeStepsLeadToACaseAndALink() throws Exception {
        Typed typed = new Typed();
        step("1", typed).andExpect(content().string(containsString("Hoe bereiken we u?")));
        step("2", typed).andExpect(content().string(containsString("Wat zoekt u?")));
        step("3", typed).andExpect(content().string(allOf(containsString("Klopt alles?"), containsString("Fatima El Amrani"))));
        String token = token(send(typed).andExpect(content().string(containsString("Bedankt"))));
        mvc.perform(get("/mijn/" + token)).andExpect(content().string(containsString("Dag Fatima")));
        assertThat(cases(typed)).isEqualTo(1);
    }

    @Test
    void whatWasTypedTravelsAlongInTheFormOnly() throws Exception {
        Typed typed = new Typed().with("firstName", "Jan & Piet <b>");
        step("2", typed).andExpect(content().string(containsString("value=\"Jan &amp; Piet &lt;b&gt;\"")))
                .andExpect(result -> assertThat(result.getRequest().getSession(false)).isNull());
    }

    @ParameterizedTest
    @CsvSource({"2, 1, Wie bent u?", "3, 2, Hoe bereiken we u?", "4, 1, Wie bent u?"})
    void goingBackKeepsEverything(String from, String to, String heading) throws Exception {
        Typed typed = new Typed().with("step", from).with("to", to).with("email", "half getypt");
        mvc.perform(post("/aanmelden").params(typed.values()).with(csrf()))
                .andExpect(content().string(allOf(containsString(heading), containsString("half getypt"),
                        containsString("El Amrani"), not(containsString("niet kloppen")))));
    }

    @Test
    void anotherLanguageKeepsWhatWasTypedAndChecksNothing() throws Exception {
        Typed typed = new Typed().with("step", "1").with("taal", "en").with("postcode", "");
        mvc.perform(post("/aanmelden").params(typed.values()).with(csrf()))
                .andExpect(content().string(allOf(containsString("Who are you?"), containsString("El Amrani"),
                        not(containsString("Fill in your postcode.")))));
    }

    @Test
    void aMistakeIsToldAtTheFieldAndOnTopAndNothingIsLost() throws Exception {
        Typed typed = new Typed().with("birthDate.day", "31").with("birthDate.month", "2").with("lastName", "<i>😀</i>");
        step("1", typed).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Er zijn 2 punten die niet kloppen"), containsString("href=\"#birthDate\""),
                containsString("id=\"lastName-fout\""), containsString("Deze datum bestaat niet"),
                containsString("value=\"&lt;i&gt;😀&lt;/i&gt;\""), containsString("value=\"31\""))));
    }

    @Test
    void aPostcodeElsewhereGetsTheNameOfTheRightRegion() throws Exception {
        step("1", new Typed().with("postcode", "8011AB")).andExpect(content().string(containsString("arbeidsmarktregio Zwolle")));
    }

    @ParameterizedTest
    @CsvSource({"lastName, ''", "municipality, 9999", "consent, nee", "phone, x", "birthDate.year, abcd", "sectors, PIRACY",
        "hoursPerWeek, 99999999999999999999", "benefit, <script>", "availableFrom.year, 0000"})
    void whateverIsSentToTheLastStepThereIsNoCaseAndNoError500(String field, String value) throws Exception {
        Typed typed = new Typed().with(field, value);
        send(typed).andExpect(status().isOk()).andExpect(content().string(containsString("punt")));
        assertThat(cases(typed)).isZero();
    }

    @Test
    void anEmptyPostIsAnsweredWithTheFirstStep() throws Exception {
        mvc.perform(post("/aanmelden/bedankt").with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(containsString("Vul uw voornaam in.")));
        mvc.perform(post("/aanmelden").with(csrf()).param("step", "ignore").param("to", "-7")).andExpect(status().isOk());
    }

    @Test
    void sendingTwiceGivesOneCaseAndTheLinkBothTimes() throws Exception {
        Typed typed = new Typed();
        String first = token(send(typed));
        String second = token(send(typed));
        assertThat(cases(typed)).isEqualTo(1);
        for (String token : List.of(first, second)) {
            mvc.perform(get("/mijn/" + token)).andExpect(status().isOk());
        }
    }

    @Test
    void sendingAtTheSameMomentGivesOneCase() throws Exception {
        Typed typed = new Typed();
        Callable<Integer> send = () -> send(typed).andReturn().getResponse().getStatus();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(8, send))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(cases(typed)).isEqualTo(1);
    }

    @Test
    void muchLaterTheLinkIsNotShownAgain() throws Exception {
        Typed typed = new Typed();
        send(typed);
        jdbc.sql("update trajectory set registered_at = registered_at - interval '1 hour' where submission_id = :id")
                .param("id", submission(typed)).update();
        send(typed).andExpect(content().string(allOf(containsString("was al bij ons binnen"), not(containsString("/mijn/")))));
    }

    @Test
    void aProgramThatFillsInEverythingIsStoppedAndAPersonIsNot() throws Exception {
        Typed typed = new Typed().with("website", "http://spam.example");
        send(typed).andExpect(content().string(containsString("Verstuur uw aanmelding nog een keer")));
        assertThat(cases(typed)).isZero();
        send(typed.without("website")).andExpect(content().string(containsString("Bedankt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-0000-0000-000000000000"})
    void aSubmissionIdOfOnesOwnMakingIsRefused(String id) throws Exception {
        send(new Typed().with("submissionId", id)).andExpect(content().string(containsString("Open de pagina Aanmelden opnieuw")));
    }

    @Test
    void tooManyFromOnePlaceIsAFriendlyMessage() {
        var throttle = new RegistrationThrottle(new RegistrationProperties(List.of("AM03"), 2));
        assertThat(throttle.accepts("192.0.2.7")).isTrue();
        assertThat(throttle.accepts("192.0.2.7")).isTrue();
        assertThat(throttle.accepts("192.0.2.7")).isFalse();
        assertThat(throttle.accepts("192.0.2.8")).isTrue();
    }

    @Test
    void openingTheLastAddressStartsAgain() throws Exception {
        mvc.perform(get("/aanmelden/bedankt")).andExpect(redirectedUrl("/aanmelden"));
    }

    private ResultActions step(String step, Typed typed) throws Exception {
        return mvc.perform(post("/aanmelden").params(typed.values()).param("step", step).with(csrf()));
    }

    private ResultActions send(Typed typed) throws Exception {
        return mvc.perform(post("/aanmelden/bedankt").params(typed.values()).with(csrf()));
    }

    private static String token(ResultActions answer) throws Exception {
        Matcher link = LINK.matcher(answer.andReturn().getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private int cases(Typed typed) {
        return jdbc.sql("select count(*) from trajectory where submission_id = :id").param("id", submission(typed))
                .query(Integer.class).single();
    }

    private static UUID submission(Typed typed) {
        return UUID.fromString(typed.values().getFirst("submissionId"));
    }
}
