package nl.dichterbij.trajectory;

import static nl.dichterbij.testing.Dossier.CASEWORKER;
import static nl.dichterbij.testing.Dossier.MANAGER;
import static nl.dichterbij.testing.Dossier.OTHER_REGION;
import static nl.dichterbij.testing.Dossier.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactNotes;
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

/** Notes of contacts: kept, warned about, removed. */
@PageTest
@Import(Dossier.class)
class NotesPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Dossier pages;
    @Autowired
    private ContactNotes notes;

    private CaseSummary dossier;
    private String address;

    @BeforeEach
    void register() {
        dossier = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        address = "/dossiers/" + dossier.number() + "/notities";
    }

    @Test
    void isKeptOnceHoweverOftenItIsSent() throws Exception {
        var submission = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            pages.send(CASEWORKER, address, "tekst", "Begint het liefst na negen uur. <b>💥", "inzending", submission).andExpect(redirectedUrl(address));
        }
        assertThat(notes.of(dossier.id().value(), 9)).singleElement().extracting(ContactNotes.Note::by).isEqualTo("consulent");
        assertThat(text(pages.open(CASEWORKER, address))).contains("Begint het liefst na negen uur. &lt;b&gt;💥");
        assertThat(text(pages.open(MANAGER, "/dossiers/" + dossier.number()))).contains("Begint het liefst na negen uur");
    }

    @Test
    void warnsWithoutRefusing() throws Exception {
        var typed = "Heeft last van een hernia en is bij de bedrijfsarts geweest.";
        assertThat(text(pages.send(CASEWORKER, address, "tekst", typed))).contains("Gaat dit over gezondheid?", "bedrijfsarts, hernia", typed);
        assertThat(notes.of(dossier.id().value(), 9)).isEmpty();
        pages.send(CASEWORKER, address, "tekst", typed, "toch", "ja").andExpect(redirectedUrl(address));
        assertThat(notes.of(dossier.id().value(), 9)).hasSize(1);
    }

    @Test
    void saysWhatIsWrongAndLosesNothing() throws Exception {
        assertThat(text(pages.send(CASEWORKER, address, "tekst", "  "))).contains("Schrijf een notitie.");
        assertThat(text(pages.send(CASEWORKER, address))).contains("Schrijf een notitie.");
        assertThat(text(pages.send(CASEWORKER, address, "tekst", "a".repeat(1001), "inzending", "onzin"))).contains("hooguit 1000 tekens", "aaaa");
    }

    @Test
    void isRemovedAfterAQuestion() throws Exception {
        pages.send(CASEWORKER, address, "tekst", "Weg hiermee");
        var id = notes.of(dossier.id().value(), 1).getFirst().id();
        assertThat(text(pages.open(CASEWORKER, address + "/" + id + "/weg"))).contains("Deze notitie verwijderen?", "Weg hiermee");
        assertThat(notes.of(dossier.id().value(), 1)).hasSize(1);
        var other = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        pages.send(CASEWORKER, "/dossiers/" + other.number() + "/notities/" + id + "/weg").andExpect(status().isNotFound());
        pages.send(CASEWORKER, address + "/" + id + "/weg").andExpect(redirectedUrl(address));
        pages.send(CASEWORKER, address + "/" + id + "/weg").andExpect(status().isNotFound());
        pages.open(CASEWORKER, address + "/onzin/weg").andExpect(status().isNotFound());
    }

    @Test
    void onlyTheTeamOfTheRegionReadsAndOnlyCaseworkersWrite() throws Exception {
        pages.open(OTHER_REGION, address).andExpect(status().isNotFound());
        pages.send(OTHER_REGION, address, "tekst", "x").andExpect(status().isNotFound());
        pages.open(MANAGER, address).andExpect(status().isOk());
        pages.send(MANAGER, address, "tekst", "x").andExpect(status().isForbidden());
        assertThat(text(pages.open(MANAGER, address))).doesNotContain("<textarea");
        pages.open("beheerder", address).andExpect(status().isForbidden());
        assertThat(notes.of(dossier.id().value(), 9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void look(String language, int width) throws Exception {
        pages.send(CASEWORKER, address, "tekst", "Heeft eigen vervoer.\nWil geen avonddienst, en begint het liefst na negen uur.");
        try (var look = new Look(port, language, width)) {
            look.signIn("consulent");
            look.at(address, "notities");
            look.submitAndLook("notities-fout");
            look.page().fill("#tekst", "Is vorige week geopereerd: operatie aan de knie.");
            look.submitAndLook("notities-waarschuwing");
            look.at("/dossiers/" + dossier.number() + "#notities", "dossier-notities");
            look.at(address + "/" + notes.of(dossier.id().value(), 1).getFirst().id() + "/weg", "notitie-weg");
        }
    }
}
