package nl.dichterbij.trajectory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.dichterbij.trajectory.DossierPages.CASEWORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Names of skills while somebody types. */
@PageTest
@Import({DossierPages.class, Dossier.class})
class SkillSuggestionsTest {

    private static final String ADDRESS = "/vaardigheden/zoeken";

    @LocalServerPort
    private int port;
    @Autowired
    private DossierPages pages;
    @Autowired
    private Dossier team;

    @Test
    void namesWhatEscoKnows() throws Exception {
        var cook = pages.occupation("kok");
        assertThat(Dossier.text(team.send(CASEWORKER, ADDRESS, "query", "kok"))).startsWith("[").contains("\"" + cook.label() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%", "_'--", "💥", "<b>"})
    void anythingElseFindsNothing(String typed) throws Exception {
        team.send(CASEWORKER, ADDRESS, "query", typed).andExpect(status().isOk()).andExpect(content().json("[]", org.springframework.test.json.JsonCompareMode.STRICT));
        team.send(CASEWORKER, ADDRESS).andExpect(content().json("[]"));
        team.send(CASEWORKER, ADDRESS, "query", "kok".repeat(40)).andExpect(content().json("[]"));
    }

    @Test
    void isForWhoMayChangeADossier() throws Exception {
        team.send(Dossier.MANAGER, ADDRESS, "query", "kok").andExpect(status().isForbidden());
        team.send("beheerder", ADDRESS, "query", "kok").andExpect(status().isForbidden());
    }

    @Test
    void appearWhileTyping() {
        var cook = pages.occupation("kok");
        var dossier = pages.register(Benefit.NONE);
        try (var look = new Look(port, "nl", 320)) {
            look.signIn(CASEWORKER);
            look.at("/dossiers/" + dossier.number() + "/vaardigheden", "vaardigheden-suggesties");
            look.page().locator("#query").pressSequentially("kok");
            assertThat(look.page().locator("#query-suggesties option[value='" + cook.label() + "']")).hasCount(1);
        }
    }
}
