package nl.dichterbij.trajectory;

import static nl.dichterbij.testing.Dossier.CASEWORKER;
import static nl.dichterbij.testing.Dossier.MANAGER;
import static nl.dichterbij.testing.Dossier.OTHER_REGION;
import static nl.dichterbij.testing.Dossier.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.security.DossierReads;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A case on one page. */
@PageTest
@Import({Dossier.class, OpenStepFixture.class})
class SummaryPageTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Dossier pages;
    @Autowired
    private OpenStepFixture open;
    @Autowired
    private DossierReads reads;

    private CaseSummary dossier;
    private String address;

    @BeforeEach
    void register() throws Exception {
        dossier = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        open.open(dossier, "conduct-intake", Map.of());
        pages.send(CASEWORKER, "/dossiers/" + dossier.number() + "/notities", "tekst", "Heeft eigen vervoer.");
        pages.send(CASEWORKER, "/dossiers/" + dossier.number() + "/nemen");
        address = "/dossiers/" + dossier.number() + "/overdracht";
    }

    @Test
    void tellsWhatAColleagueHasToKnowAndIsLogged() throws Exception {
        int before = reads.of(dossier.id().value(), 99).size();
        assertThat(text(pages.open(CASEWORKER, address))).contains("Intake voeren", "Heeft eigen vervoer.", "doet deze zaak", "Aanmelding ontvangen")
                .doesNotContain("taak-formulier", "Zaak stoppen");
        assertThat(reads.of(dossier.id().value(), 99).size()).isEqualTo(before + 1);
    }

    @Test
    void isForTheTeamOfTheRegion() throws Exception {
        pages.open(MANAGER, address).andExpect(status().isOk());
        pages.open(OTHER_REGION, address).andExpect(status().isNotFound());
        pages.open("beheerder", address).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void look(String language, int width) {
        try (var look = new Look(port, language, width)) {
            look.signIn(CASEWORKER);
            look.at(address, "samenvatting");
        }
    }

    @Test
    void fitsOnOneSheetOfPaper() {
        try (var look = new Look(port, "nl", 760)) {
            look.signIn(CASEWORKER);
            look.page().navigate("http://localhost:" + port + address);
            look.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            // A4 within margins of 12 mm at 96 dots an inch
            look.page().setViewportSize(703, 1032);
            look.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(java.nio.file.Path.of("target/e2e/pages/samenvatting-op-papier.png")));
            assertThat((int) look.page().evaluate("Math.ceil(document.querySelector('main').getBoundingClientRect().bottom + scrollY)")).isLessThanOrEqualTo(1032);
        }
    }
}
