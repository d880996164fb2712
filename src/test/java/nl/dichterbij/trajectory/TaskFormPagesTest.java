package nl.dichterbij.trajectory;

import static nl.dichterbij.trajectory.DossierPages.CASEWORKER;
import static nl.dichterbij.trajectory.DossierPages.MANAGER;
import static nl.dichterbij.trajectory.DossierPages.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form of an open step on the page of its case; the engine does not answer here. */
@PageTest
@Import({DossierPages.class, OpenStepFixture.class})
class TaskFormPagesTest {

    private static final String STOP = "{\"intakeOutcome\":\"stop\",\"stopReason\":\"education\"}";

    @Autowired
    private DossierPages pages;
    @Autowired
    private OpenStepFixture open;
    @Autowired
    private JdbcClient jdbc;

    private CaseSummary dossier;

    @BeforeEach
    void register() {
        dossier = pages.register(Benefit.NONE);
    }

    @Test
    void showsTheFormOfTheStepThatWaitsForTheTeamAndTheWayIntoTasklist() throws Exception {
        open.open(dossier, "await-employer", Map.of(), "employer");
        long key = open.open(dossier, "conduct-intake", Map.of("intakeOutcome", "not-reached"));
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(allOf(
                containsString("data-key=\"" + key + "\""), containsString("Wat is de uitkomst van de intake?"),
                containsString("{&quot;intakeOutcome&quot;:&quot;not-reached&quot;}"), containsString("/js/task-form"),
                containsString("/stappen/" + key + "\""), containsString("Hier invullen"))));
    }

    @Test
    void anotherStepIsOneClickAway() throws Exception {
        open.open(dossier, "conduct-intake", Map.of());
        long other = open.open(dossier, "await-employer", Map.of(), "employer");
        pages.open(CASEWORKER, dossier, "?stap=" + other).andExpect(content().string(containsString("data-key=\"" + other + "\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?stap=x", "?stap=1", "?stap=99999999999999999999999", "?gedaan=1", "?gedaan=%F0%9F%92%A5"})
    void anAddressThatNamesNoStepShowsThePage(String query) throws Exception {
        open.open(dossier, "conduct-intake", Map.of());
        pages.open(CASEWORKER, dossier, query).andExpect(status().isOk()).andExpect(content().string(containsString("taak-formulier")));
    }

    @Test
    void withoutAFormThereIsNoScriptAndTheStepIsForTasklist() throws Exception {
        long key = open.open(dossier, "conduct-intake", Map.of());
        jdbc.sql("update step set form_key = null, form_data = null where element_instance_key = ?").param(key).update();
        pages.open(CASEWORKER, dossier, "").andExpect(content().string(allOf(not(containsString("taak-formulier")),
                not(containsString("task-form")), containsString("Open in takenlijst"))));
        complete(key, STOP).andExpect(content().string(containsString("al afgerond of vervallen")));
    }

    @Test
    void aManagerSeesTheStepsAndNoForm() throws Exception {
        long key = open.open(dossier, "conduct-intake", Map.of());
        pages.open(MANAGER, dossier, "").andExpect(content().string(not(containsString("taak-formulier"))));
        pages.send(MANAGER, dossier, "/stappen/" + key, "antwoorden", STOP).andExpect(status().isForbidden());
        pages.send(OTHER_REGION, dossier, "/stappen/" + key, "antwoorden", STOP).andExpect(status().isNotFound());
        assertThat(sent(key)).isZero();
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasFilledIn() throws Exception {
        long key = open.open(dossier, "conduct-intake", Map.of());
        complete(key, "{\"intakeOutcome\":\"stop\",\"stopReason\":null}").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Waarom stopt het?:"), containsString("vul dit in."),
                containsString("data-given=\"{&quot;intakeOutcome&quot;:&quot;stop&quot;"))));
        assertThat(sent(key)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen json", "[]", "null", "\"x\"", "{\"naam\":\"Jan Jansen\"}", "{\"intakeOutcome\":{\"a\":1}}",
        "{\"intakeOutcome\":\"💥\"}", "{\"intakeOutcome\":[\"stop\"]}"})
    void nothingElseIsTaken(String answers) throws Exception {
        long key = open.open(dossier, "conduct-intake", Map.of());
        complete(key, answers).andExpect(status().isOk()).andExpect(content().string(containsString("De stap is niet afgerond")));
        assertThat(sent(key)).isZero();
    }

    @Test
    void tooMuchOrNothingIsRefused() throws Exception {
        long key = open.open(dossier, "conduct-intake", Map.of());
        complete(key, "{\"intakeOutcome\":\"" + "a".repeat(30_000) + "\"}").andExpect(status().isOk())
                .andExpect(content().string(containsString("De stap is niet afgerond")));
        pages.send(CASEWORKER, dossier, "/stappen/" + key).andExpect(content().string(containsString("De stap is niet afgerond")));
        pages.send(CASEWORKER, dossier, "/stappen/geen").andExpect(status().is4xxClientError());
    }

    @Test
    void aStepOfAnotherCaseIsNotCompletedFromHere() throws Exception {
        var other = pages.register(Benefit.NONE);
        long key = open.open(other, "conduct-intake", Map.of());
        complete(key, STOP).andExpect(content().string(containsString("al afgerond of vervallen")));
        assertThat(sent(key)).isZero();
    }

    @Test
    void anEngineThatDoesNotAnswerLosesNothing() throws Exception {
        long key = open.open(dossier, "conduct-intake", Map.of());
        complete(key, STOP).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Het proces is nu niet bereikbaar"), containsString("&quot;stopReason&quot;:&quot;education&quot;"))));
        assertThat(sent(key)).isZero();
    }

    @Test
    void aStepThatWasSentWaitsForItsProcess() throws Exception {
        long key = open.open(dossier, "conduct-intake", Map.of());
        jdbc.sql("update step set submitted_at = now(), submitted_by = 'consulent' where element_instance_key = ?").param(key).update();
        pages.open(CASEWORKER, dossier, "?gedaan=" + key).andExpect(content().string(allOf(containsString("wordt verwerkt"),
                containsString("data-pending=\"true\""), not(containsString("taak-formulier")))));
        complete(key, STOP).andExpect(content().string(containsString("al afgerond of vervallen")));
    }

    @Test
    void scriptsAndStylesComeFromHereAlone() throws Exception {
        open.open(dossier, "choose-route", Map.of("routeAdvice", List.of()));
        pages.open(CASEWORKER, dossier, "").andExpect(header().string("Content-Security-Policy",
                allOf(containsString("script-src 'self';"), containsString("style-src 'self';"), not(containsString("unsafe")))));
    }

    private org.springframework.test.web.servlet.ResultActions complete(long key, String answers) throws Exception {
        return pages.send(CASEWORKER, dossier, "/stappen/" + key, "antwoorden", answers);
    }

    private int sent(long key) {
        return jdbc.sql("select count(*) from step where element_instance_key = ? and (submitted_at is not null or closed_at is not null)")
                .param(key).query(Integer.class).single();
    }
}
