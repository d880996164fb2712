package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.document.PdfFile;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.Bsn;
import nl.dichterbij.person.People;
import nl.dichterbij.testing.Desk;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import({Desk.class, DossierPages.class})
class OwnDataPagesTest {

    @Autowired
    private Desk desk;
    @Autowired
    private DossierPages pages;
    @Autowired
    private People people;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private DataRequests requests;
    @Autowired
    private JdbcClient jdbc;

    private CaseSummary dossier;
    private String own;

    @BeforeEach
    void register() {
        dossier = desk.register();
        own = desk.own(dossier);
    }

    @Test
    void theJobseekerSeesWhatTheTeamKnowsAndHowOftenItLooked() throws Exception {
        desk.visit(own).andExpect(content().string(containsString(own + "/gegevens")));
        desk.visit(own + "/gegevens").andExpect(content().string(allOf(containsString("Jikke Testveld"), containsString("7811AB Emmen"),
                containsString("jikke@voorbeeld.nl"), containsString("Niemand van het team heeft uw dossier"))))
                .andExpect(header().string("X-Robots-Tag", "noindex"));
        desk.visitAs(Desk.CASEWORKER, "/dossiers/" + dossier.number());
        desk.visitAs(Desk.MANAGER, "/dossiers/" + dossier.number());
        desk.visit(own + "/gegevens").andExpect(content().string(allOf(containsString("uw dossier 2 keer bekeken"), not(containsString("manager")))));
    }

    @Test
    void aCorrectionIsKeptAndTheTeamSeesThatThereWasOne() throws Exception {
        correct(Map.of("phone", "0591 123456", "municipality", "0109")).andExpect(redirectedUrl(own + "/gegevens?bewaard"));
        assertThat(people.get(dossier.person()).phone()).isEqualTo("0591 123456");
        assertThat(trajectories.get(dossier.id()).municipality().value()).isEqualTo("0109");
        desk.visitAs(Desk.CASEWORKER, "/dossiers/" + dossier.number()).andExpect(content().string(containsString("Kandidaat heeft gegevens verbeterd")));
    }

    @Test
    void aCorrectionLeavesBenefitConsentAndBsnAsTheyAre() throws Exception {
        var withBsn = pages.register(Benefit.WW);
        people.recordBsn(withBsn.person(), Bsn.parse("111222333").orElseThrow());
        var before = people.get(withBsn.person());
        var address = desk.own(withBsn);
        desk.send(address + "/gegevens/verbeteren", fields(withBsn, Map.of("firstName", "Anders", "benefit", "NONE"))).andExpect(status().is3xxRedirection());
        var after = people.get(withBsn.person());
        assertThat(after.firstName()).isEqualTo("Anders");
        assertThat(after.benefit()).isEqualTo(before.benefit());
        assertThat(after.consentGivenAt()).isEqualTo(before.consentGivenAt());
        assertThat(people.findBsn(withBsn.person())).isPresent();
        desk.visit(address + "/gegevens").andExpect(content().string(allOf(containsString("We bewaren ook uw burgerservicenummer"), not(containsString("111222333")))));
        desk.visit(address + "/gegevens.json").andExpect(content().string(not(containsString("111222333"))));
    }

    @ParameterizedTest
    @CsvSource({"lastName, '', Vul uw achternaam in", "lastName, <b>, id=\"lastName-fout\"", "birthDate.day, 32, Deze datum bestaat niet",
        "postcode, x, id=\"postcode-fout\"", "municipality, 0014, ligt in een andere regio", "municipality, abcd, id=\"municipality-fout\"",
        "email, geen adres, id=\"email-fout\"", "phone, 1, id=\"phone-fout\"", "language, xx, id=\"language-fout\""})
    void whatIsWrongIsToldAtTheFieldAndNothingChanges(String field, String value, String message) throws Exception {
        var before = people.get(dossier.person());
        correct(Map.of(field, value)).andExpect(status().isOk()).andExpect(content().string(containsString(message)));
        assertThat(people.get(dossier.person())).isEqualTo(before);
    }

    @Test
    void whenTheTeamWasFirstNothingIsOverwritten() throws Exception {
        var fields = fields(dossier, Map.of("firstName", "Laat"));
        correct(Map.of("firstName", "Eerder"));
        desk.send(own + "/gegevens/verbeteren", fields).andExpect(redirectedUrl(own + "/gegevens?gewijzigd"));
        assertThat(people.get(dossier.person()).firstName()).isEqualTo("Eerder");
    }

    @Test
    void theFileHoldsEverythingAndNothingOfOthers() throws Exception {
        desk.visitAs(Desk.CASEWORKER, "/dossiers/" + dossier.number());
        desk.visit(own + "/gegevens.json").andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("mijn-gegevens.json")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.person.lastName").value("Testveld")).andExpect(jsonPath("$.case.number").value(dossier.number().value()))
                .andExpect(jsonPath("$.milestones[0].code").value("milestone-registered")).andExpect(jsonPath("$.dossierOpenedAt.length()").value(1))
                .andExpect(jsonPath("$.mails[0].kind").value("REGISTRATION_RECEIVED"))
                .andExpect(jsonPath("$.appointments").isArray()).andExpect(jsonPath("$.proposals").isArray()).andExpect(jsonPath("$.placements").isArray())
                .andExpect(jsonPath("$.trainings").isArray()).andExpect(jsonPath("$.openHiring").isArray()).andExpect(jsonPath("$.statements").isArray())
                .andExpect(jsonPath("$.budgetRequests").isArray()).andExpect(jsonPath("$.contactNotes").isArray())
                .andExpect(content().string(not(containsString("consulent"))));
    }

    @Test
    void thereIsAFileToReadAsWell() throws Exception {
        var file = desk.visit(own + "/gegevens.pdf").andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf")).andReturn().getResponse().getContentAsByteArray();
        var pdf = new PdfFile(file);
        assertThat(pdf.text()).contains("Jikke Testveld", "Wat u zoekt", "Uw aanmelding", "Niemand van het team");
        assertThat(pdf.problems()).isEmpty();
    }

    @Test
    void askingForErasureIsWorkForTheTeamUntilItIsAnswered() throws Exception {
        desk.visit(own + "/gegevens/verwijderen").andExpect(content().string(containsString("Ja, vraag het")));
        desk.send(own + "/gegevens/verwijderen").andExpect(redirectedUrl(own + "/gegevens?gevraagd"));
        desk.send(own + "/gegevens/verwijderen");
        assertThat(requests.of(dossier.id())).singleElement().satisfies(one -> assertThat(one.answerBy()).isEqualTo(one.askedOn().plusMonths(1)));
        var request = requests.of(dossier.id()).getFirst();
        var page = "/dossiers/" + dossier.number() + "/verzoeken/" + request.id();
        desk.visitAs(Desk.CASEWORKER, "/werk").andExpect(content().string(containsString(page)));
        desk.visit(own + "/gegevens").andExpect(content().string(containsString("U krijgt antwoord voor of op")));
        desk.sendAs(Desk.CASEWORKER, page, "antwoord", "onzin").andExpect(content().string(containsString("Kies een antwoord.")));
        desk.sendAs(Desk.CASEWORKER, page, "antwoord", "kept-by-law").andExpect(status().is3xxRedirection());
        desk.visit(own + "/gegevens").andExpect(content().string(containsString("we moeten een deel bewaren")));
        desk.visitAs(Desk.CASEWORKER, page).andExpect(status().isNotFound());
        assertThat(trajectories.get(dossier.id()).isOpen()).isTrue();
    }

    @Test
    void takingBackConsentStopsTheHelpAtOnce() throws Exception {
        desk.send(own + "/gegevens/toestemming").andExpect(redirectedUrl(own + "/gegevens?ingetrokken"));
        assertThat(trajectories.get(dossier.id()).closeReason()).isEqualTo(CloseReason.WITHDRAWN);
        assertThat(requests.openIn(dossier.region())).anyMatch(open -> open.number().equals(dossier.number().value()));
        desk.visit(own + "/gegevens").andExpect(content().string(containsString("U nam uw toestemming terug")));
    }

    @Test
    void onlyCaseworkersOfTheRegionAnswer() throws Exception {
        requests.askErasure(dossier);
        var page = "/dossiers/" + dossier.number() + "/verzoeken/" + requests.of(dossier.id()).getFirst().id();
        desk.visitAs(Desk.MANAGER, page).andExpect(status().isForbidden());
        desk.sendAs(Desk.OTHER_REGION, page, "antwoord", "taken-back").andExpect(status().isNotFound());
        desk.visitAs(Desk.OTHER_REGION, "/werk").andExpect(content().string(not(containsString(page))));
        desk.visitAs(Desk.CASEWORKER, "/dossiers/" + desk.register().number() + page.substring(page.indexOf("/verzoeken"))).andExpect(status().isNotFound());
        assertThat(requests.of(dossier.id())).allMatch(DataRequest::isOpen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gegevens", "/gegevens/verbeteren", "/gegevens/verwijderen", "/gegevens/toestemming", "/gegevens.json", "/gegevens.pdf"})
    void whoGuessesALinkLearnsNothing(String page) throws Exception {
        desk.visit("/mijn/" + "A".repeat(43) + page).andExpect(status().isNotFound());
        jdbc.sql("update personal_link set expires_at = now() - interval '1 minute' where subject = ?").param(dossier.id().value()).update();
        desk.visit(own + page).andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.ResultActions correct(Map<String, String> changes) throws Exception {
        return desk.send(own + "/gegevens/verbeteren", fields(dossier, changes));
    }

    private String[] fields(CaseSummary of, Map<String, String> changes) {
        var known = people.getKnown(of.person());
        var fields = new LinkedHashMap<String, String>(Map.of("version", "" + known.version(), "firstName", "Jikke", "lastName", "Testveld",
                "birthDate.day", "17", "birthDate.month", "5", "birthDate.year", "1990", "postcode", "7811AB", "municipality", "0114"));
        fields.putAll(Map.of("email", "jikke@voorbeeld.nl", "phone", "0612345678", "preferredContact", "EMAIL", "language", "nl"));
        fields.putAll(changes);
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> {
            sent.add(name);
            sent.add(value);
        });
        return sent.toArray(String[]::new);
    }
}
