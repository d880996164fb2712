package nl.dichterbij.trajectory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The form viewer on the page of a case, in a browser: accessible, nothing refused by the page's policy, nothing lost. */
@PageTest
@Import({DossierPages.class, OpenStepFixture.class})
class TaskFormLookTest {

    private static final List<Map<String, String>> ADVICE = List.of(
            Map.of("route", "matching", "reason", "Er zijn 4 vacatures waarvan alle eisen passen."),
            Map.of("route", "training", "reason", "Een korte scholing maakt meer vacatures passend."));

    @LocalServerPort
    private int port;
    @Autowired
    private DossierPages pages;
    @Autowired
    private OpenStepFixture open;

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void formsOfSteps(String language, int width) {
        try (var look = new Look(port, language, width)) {
            look.signIn("consulent");
            var route = pages.register(Benefit.NONE);
            open.open(route, "choose-route", Map.of("routeAdvice", ADVICE, "caseNumber", route.number().value()));
            look.at("/dossiers/" + route.number(), "dossier-taak-leeg");
            var form = look.page().locator("#taak-formulier");
            assertThat(form).isVisible();
            look.submitAndLook("dossier-taak-fout-in-browser");
            assertThat(form.locator(".fjs-form-field-error").first()).hasText("Vul dit in.");
            form.getByText("Jobcarving: werk op maat maken").last().click();
            form.getByText("Waarom kiest de kandidaat anders dan het advies?").waitFor();
            look.page().reload();
            assertThat(form.getByLabel("Jobcarving: werk op maat maken")).isChecked();
            look.at("/dossiers/" + route.number() + "?x", "dossier-taak-half");

            var start = pages.register(Benefit.NONE);
            open.open(start, "agree-placement", Map.of("instrumentAdvice", List.of(Map.of("name", "Loonkostenvoordeel", "reason", "Kan, met een verklaring.")),
                    "instrumentOptions", List.of(Map.of("label", "Loonkostenvoordeel", "value", "lkv"), Map.of("label", "Geen", "value", "none"))));
            open.open(start, "await-employer", Map.of(), "employer");
            look.at("/dossiers/" + start.number(), "dossier-taak-afspraken");
            form.getByText("Ja, de afspraken zijn gemaakt").click();
            form.getByText("Soort contract").waitFor();
            assertThat(form.locator(".fjs-select-display")).hasText("Kies");
            look.submitAndLook("dossier-taak-afspraken-fout");
        }
    }

    @ParameterizedTest
    @CsvSource("nl, 320")
    void whatTheEngineDoesNotTakeStaysInTheForm(String language, int width) {
        try (var look = new Look(port, language, width)) {
            look.signIn("consulent");
            var dossier = pages.register(Benefit.NONE);
            open.open(dossier, "conduct-intake", Map.of());
            look.at("/dossiers/" + dossier.number(), "dossier-taak-intake");
            look.page().locator("#taak-formulier").getByText("Kandidaat niet bereikt").click();
            look.submitAndLook("dossier-taak-onbereikbaar");
            assertThat(look.page().locator("#taak .utrecht-alert--error")).containsText("niet bereikbaar");
            assertThat(look.page().locator("#taak-formulier").getByLabel("Kandidaat niet bereikt")).isChecked();
        }
    }
}
