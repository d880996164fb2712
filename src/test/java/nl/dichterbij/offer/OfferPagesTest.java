package nl.dichterbij.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.Desk;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers offer work, by link and in public, and the team answers; what is expected of them stands in one list. */
@PageTest
@Import({Desk.class, OfferFixture.class})
class OfferPagesTest {

    private static final RegionCode DRENTHE = new RegionCode("AM03");
    private static final String PUBLIC = "/werkgevers/aanbieden";
    /** What an employer who is known must type and press: measured below, so that it does not grow unseen. */
    private static final int FIELDS_FOR_A_KNOWN_EMPLOYER = 1;
    private static final int CLICKS_FOR_A_KNOWN_EMPLOYER = 2;
    private static final int FIELDS_FOR_A_NEW_EMPLOYER = 7;

    @Autowired
    private Desk desk;
    @Autowired
    private OfferFixture fixture;
    @Autowired
    private Employers employers;
    @Autowired
    private WorkOffers offers;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void anEmployerWhoComesBackTypesOneFieldAndPressesTwoButtons() throws Exception {
        var employer = fixture.employer();
        var page = fixture.page(employer);
        desk.send(page + "/aanbieden", fields(Map.of())).andExpect(redirectedUrl(page + "?aangeboden"));

        int clicks = 0;
        int typed = 0;
        var overview = desk.visit(page).andReturn().getResponse().getContentAsString();
        assertThat(overview).contains("href=\"" + page + "/aanbieden?soort=VACANCY\"", "Medewerker groen");
        clicks++;
        var form = desk.visit(page + "/aanbieden?soort=VACANCY").andExpect(content().string(allOf(containsString("Groenbedrijf De Es"),
                containsString("KvK " + employers.get(employer).kvkNumber())))).andReturn().getResponse().getContentAsString();
        var sent = prefilled(form);
        sent.put("title", "Hovenier");
        typed++;
        clicks++;
        desk.send(page + "/aanbieden", flat(sent)).andExpect(redirectedUrl(page + "?aangeboden"));
        assertThat(clicks).isEqualTo(CLICKS_FOR_A_KNOWN_EMPLOYER);
        assertThat(typed).isEqualTo(FIELDS_FOR_A_KNOWN_EMPLOYER);
        assertThat(jdbc.sql("select title from vacancy where employer_id = ? order by offered_at").param(employer.value()).query(String.class).list())
                .containsExactly("Medewerker groen", "Hovenier");
    }

    @Test
    void aNewEmployerFillsInSevenFieldsAndNoMore() throws Exception {
        var sent = prefilled(desk.visit(PUBLIC).andReturn().getResponse().getContentAsString());
        var typed = Map.of("title", "Medewerker groen", "municipality", "0114", "minHours", "16", "maxHours", "32", "newEmployer.name", "Nieuw BV",
                "newEmployer.kvkNumber", OfferFixture.kvkNumber(), "newEmployer.contactPhone", "0591 123456");
        assertThat(typed).hasSize(FIELDS_FOR_A_NEW_EMPLOYER);
        sent.putAll(typed);
        desk.send(PUBLIC, flat(sent)).andExpect(redirectedUrl(PUBLIC + "/bedankt"));
    }

    @Test
    void sendingTwiceOffersOnce() throws Exception {
        var employer = fixture.employer();
        var page = fixture.page(employer);
        var fields = fields(Map.of("submissionId", UUID.randomUUID().toString()));
        desk.send(page + "/aanbieden", fields);
        desk.send(page + "/aanbieden", fields);
        assertThat(offers.of(employer)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from vacancy where employer_id = ?").param(employer.value()).query(Integer.class).single()).isOne();
    }

    @Test
    void anOpenHiringPlaceByLinkWaitsForTheTeamWhichChoosesWhoKeepsTheList() throws Exception {
        var employer = fixture.employer();
        var page = fixture.page(employer);
        desk.send(page + "/aanbieden", fields(Map.of("kind", "OPEN_HIRING")));
        desk.visit(page).andExpect(content().string(containsString("Het team bekijkt het")));
        var team = "/werkgevers/aanbod/" + offers.of(employer).getFirst().id();
        desk.sendAs(Desk.CASEWORKER, team + "/aannemen").andExpect(content().string(containsString("Kies wie de lijst bijhoudt.")));
        desk.sendAs(Desk.CASEWORKER, team + "/aannemen", "lijst", "EMPLOYER_OWNED").andExpect(redirectedUrlPattern("/open-hiring/*"));
        assertThat(jdbc.sql("select mode from open_hiring_place where employer_id = ?").param(employer.value()).query(String.class).single()).isEqualTo("EMPLOYER_OWNED");
        desk.sendAs(Desk.CASEWORKER, team + "/aannemen", "lijst", "EMPLOYER_OWNED").andExpect(redirectedUrl("/werkgevers/aanbod"));
        assertThat(jdbc.sql("select count(*) from open_hiring_place where employer_id = ?").param(employer.value()).query(Integer.class).single()).isOne();
    }

    @Test
    void workThatIsLeftUndoneNeedsNoHoursButAFewWords() throws Exception {
        var employer = fixture.employer();
        var page = fixture.page(employer);
        var undone = Map.of("kind", "CARVE", "minHours", "", "maxHours", "", "places", "");
        desk.send(page + "/aanbieden", fields(undone)).andExpect(content().string(containsString("Vertel in een paar zinnen welk werk er blijft liggen")));
        var told = new LinkedHashMap<>(undone);
        told.put("description", "Onkruid wieden blijft liggen.");
        desk.send(page + "/aanbieden", fields(told)).andExpect(redirectedUrl(page + "?aangeboden"));
        var team = "/werkgevers/aanbod/" + offers.of(employer).getFirst().id();
        desk.visitAs(Desk.CASEWORKER, team).andExpect(content().string(containsString("Onkruid wieden blijft liggen.")));
        desk.sendAs(Desk.CASEWORKER, team + "/aannemen").andExpect(redirectedUrl("/werkgevers/" + employer));
    }

    @Test
    void aNewEmployerIsRegisteredWhenTheTeamTakesTheOffer() throws Exception {
        var kvk = OfferFixture.kvkNumber();
        offerInPublic(kvk, "Nieuw BV");
        assertThat(employers.find(new KvkNumber(kvk))).isEmpty();
        var offer = ofNew(kvk);
        desk.visitAs(Desk.CASEWORKER, "/werkgevers/aanbod").andExpect(content().string(containsString(offer.id().toString())));
        desk.visitAs(Desk.CASEWORKER, "/werk").andExpect(content().string(containsString("href=\"/werkgevers/aanbod\"")));
        desk.sendAs(Desk.CASEWORKER, "/werkgevers/aanbod/" + offer.id() + "/aannemen").andExpect(redirectedUrlPattern("/vacatures/*"));
        var employer = employers.find(new KvkNumber(kvk)).orElseThrow();
        assertThat(employer.contact().phone()).isEqualTo("0591 123456");
        desk.sendAs(Desk.CASEWORKER, "/werkgevers/" + employer.id() + "/link").andExpect(content().string(containsString("/werkgever/overzicht/")));
        assertThat(jdbc.sql("select count(*) from work_offer where new_contact_phone is not null and id = ?").param(offer.id()).query(Integer.class).single()).isZero();
    }

    @Test
    void whoTypesTheNumberOfAKnownCompanyLearnsNothingAndMakesNoSecondOne() throws Exception {
        var known = employers.get(fixture.employer());
        var answer = offerInPublic(known.kvkNumber().value(), "Heel anders BV");
        assertThat(answer).doesNotContain("Groenbedrijf", "Henk Baas");
        var offer = ofNew(known.kvkNumber().value());
        desk.visitAs(Desk.CASEWORKER, "/werkgevers/aanbod/" + offer.id()).andExpect(content().string(containsString("Groenbedrijf De Es")));
        desk.sendAs(Desk.CASEWORKER, "/werkgevers/aanbod/" + offer.id() + "/aannemen");
        assertThat(offers.find(offer.id()).orElseThrow().employer()).isEqualTo(known.id());
        assertThat(employers.get(known.id()).name()).isEqualTo("Groenbedrijf De Es");
    }

    @Test
    void whatIsDeclinedLeavesNoContactBehind() throws Exception {
        var kvk = OfferFixture.kvkNumber();
        offerInPublic(kvk, "Nieuw BV");
        var team = "/werkgevers/aanbod/" + ofNew(kvk).id();
        desk.sendAs(Desk.CASEWORKER, team + "/afwijzen", "reden", "zomaar").andExpect(content().string(containsString("Kies een reden.")));
        desk.sendAs(Desk.CASEWORKER, team + "/afwijzen", "reden", "conditions").andExpect(redirectedUrl("/werkgevers/aanbod"));
        desk.visitAs(Desk.CASEWORKER, team).andExpect(content().string(allOf(containsString("Afgewezen"), not(containsString("0591 123456")))));
        desk.sendAs(Desk.CASEWORKER, team + "/aannemen").andExpect(redirectedUrl("/werkgevers/aanbod"));
        assertThat(employers.find(new KvkNumber(kvk))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kind, X, Kies wat u aanbiedt", "title, '', id=\"title-fout\"", "title, '<b>', id=\"title-fout\"", "description, 😀, id=\"description-fout\"",
        "municipality, 0363, Kies een gemeente", "minHours, 0, id=\"minHours-fout\"", "maxHours, 99, id=\"maxHours-fout\"", "maxHours, 8, id=\"maxHours-fout\"",
        "places, x, id=\"places-fout\"", "newEmployer.kvkNumber, 1234567, id=\"newEmployer.kvkNumber-fout\"", "newEmployer.kvkNumber, 00000000, id=\"newEmployer.kvkNumber-fout\"",
        "newEmployer.name, '', id=\"newEmployer.name-fout\"", "newEmployer.contactPhone, '', Vul een telefoonnummer of een e-mailadres in",
        "website, spam, nog een keer"})
    void whatIsWrongIsToldAtTheFieldAndNothingIsKept(String field, String value, String message) throws Exception {
        var kvk = OfferFixture.kvkNumber();
        var changed = new LinkedHashMap<>(newEmployer(kvk, "Nieuw BV"));
        changed.put(field, value);
        desk.send(PUBLIC, fields(changed)).andExpect(status().isOk()).andExpect(content().string(allOf(containsString(message), containsString("id=\"fouten\""))));
        assertThat(offers.openIn(DRENTHE)).noneMatch(offer -> offer.newEmployer() != null && offer.newEmployer().kvkNumber().value().equals(kvk));
    }

    @Test
    void onlyCaseworkersOfTheRegionAnswer() throws Exception {
        var kvk = OfferFixture.kvkNumber();
        offerInPublic(kvk, "Nieuw BV");
        var team = "/werkgevers/aanbod/" + ofNew(kvk).id();
        desk.visitAs(Desk.MANAGER, team).andExpect(status().isOk()).andExpect(content().string(not(containsString("/aannemen"))));
        desk.sendAs(Desk.MANAGER, team + "/aannemen").andExpect(status().isForbidden());
        desk.visitAs(Desk.OTHER_REGION, team).andExpect(status().isNotFound());
        desk.sendAs(Desk.OTHER_REGION, team + "/afwijzen", "reden", "conditions").andExpect(status().isNotFound());
        desk.visitAs(Desk.OTHER_REGION, "/werkgevers/aanbod").andExpect(content().string(not(containsString(team))));
        desk.visitAs("proceseigenaar", "/werkgevers/aanbod").andExpect(status().isForbidden());
        desk.visitAs(Desk.CASEWORKER, "/werkgevers/aanbod/onzin").andExpect(status().isNotFound());
        assertThat(ofNew(kvk).isOpen()).isTrue();
    }

    @Test
    void theListOfWhatIsExpectedOpensEachMatterByALinkOfItsOwn() throws Exception {
        var employer = fixture.employer();
        var page = fixture.page(employer);
        desk.visit(page).andExpect(content().string(containsString("U bent helemaal bij")));
        var carving = fixture.proposedFunction(employer, desk.register().id().value());
        var place = fixture.listWithTurn(employer, desk.register().id().value());
        fixture.judgement(employer, desk.register().id().value());
        desk.visit(page).andExpect(content().string(allOf(containsString("Winkelhulp"), containsString("Inpakker"), containsString("Medewerker plant"),
                containsString("Uw praktijkopleider heeft hiervoor een eigen link"), not(containsString("Jikke")), not(containsString("Testveld")))));
        for (int i = 0; i < 2; i++) {
            var own = desk.send(page + "/doen", "wat", "function", "welke", carving.toString()).andExpect(redirectedUrlPattern("/werkgever/functievoorstel/*"))
                    .andReturn().getResponse().getRedirectedUrl();
            desk.visit(own).andExpect(status().isOk()).andExpect(content().string(containsString("Winkelhulp")));
        }
        desk.visit(desk.send(page + "/doen", "wat", "list", "welke", place.toString()).andReturn().getResponse().getRedirectedUrl()).andExpect(status().isOk());
        jdbc.sql("update function_request set answered_at = now(), answer = 'agree' where carving_id = ?").param(carving).update();
        desk.visit(page).andExpect(content().string(not(containsString("Winkelhulp"))));
        desk.send(page + "/doen", "wat", "function", "welke", carving.toString()).andExpect(redirectedUrl(page + "?klaar"));
    }

    @Test
    void anotherEmployersMatterCannotBeOpened() throws Exception {
        var carving = fixture.proposedFunction(fixture.employer(), desk.register().id().value());
        var page = fixture.page(fixture.employer());
        desk.send(page + "/doen", "wat", "function", "welke", carving.toString()).andExpect(redirectedUrl(page + "?klaar"));
        desk.send(page + "/doen").andExpect(redirectedUrl(page + "?klaar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/aanbieden"})
    void aLinkExpiresIsReplacedAndCannotBeGuessed(String part) throws Exception {
        var employer = fixture.employer();
        var page = fixture.page(employer);
        desk.visit(page + part).andExpect(status().isOk()).andExpect(header().string("X-Robots-Tag", "noindex"));
        desk.visit("/werkgever/overzicht/" + "A".repeat(43) + part).andExpect(status().isNotFound());
        var answer = desk.sendAs(Desk.CASEWORKER, "/werkgevers/" + employer + "/link").andReturn().getResponse().getContentAsString();
        desk.visit(page + part).andExpect(status().isNotFound());
        var link = Pattern.compile("/werkgever/overzicht/[A-Za-z0-9_-]{43}").matcher(answer);
        assertThat(link.find()).isTrue();
        desk.visit(link.group() + part).andExpect(status().isOk());
        jdbc.sql("update personal_link set expires_at = now() - interval '1 minute' where subject = ?").param(employer.value()).update();
        desk.visit(link.group() + part).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheTeamThatRegisteredAnEmployerGivesALink() throws Exception {
        var page = "/werkgevers/" + fixture.employer() + "/link";
        desk.visitAs(Desk.CASEWORKER, page).andExpect(status().isOk());
        desk.visitAs(Desk.MANAGER, page).andExpect(status().isForbidden());
        desk.sendAs(Desk.OTHER_REGION, page).andExpect(status().isNotFound());
        desk.visit(page).andExpect(redirectedUrl("/inloggen"));
        desk.visitAs(Desk.CASEWORKER, "/werkgevers/onzin/link").andExpect(status().isNotFound());
    }

    private String offerInPublic(String kvk, String name) throws Exception {
        var answer = desk.send(PUBLIC, fields(newEmployer(kvk, name))).andExpect(redirectedUrl(PUBLIC + "/bedankt"));
        return answer.andReturn().getResponse().getContentAsString() + desk.visit(PUBLIC + "/bedankt").andReturn().getResponse().getContentAsString();
    }

    private static Map<String, String> newEmployer(String kvk, String name) {
        return Map.of("newEmployer.name", name, "newEmployer.kvkNumber", kvk, "newEmployer.contactPhone", "0591 123456");
    }

    private WorkOffer ofNew(String kvk) {
        return jdbc.sql("select id from work_offer where new_kvk_number = ?").param(kvk).query(UUID.class).list().stream()
                .map(id -> offers.find(id).orElseThrow()).findFirst().orElseThrow();
    }

    private static String[] fields(Map<String, String> changes) {
        var fields = new LinkedHashMap<String, String>(Map.of("kind", "VACANCY", "title", "Medewerker groen", "description", "",
                "municipality", "0114", "minHours", "16", "maxHours", "32", "places", "2"));
        fields.putAll(changes);
        return flat(fields);
    }

    /** What a browser would send of this form as it was shown: the values that stand in it. */
    private static Map<String, String> prefilled(String html) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : List.of("submissionId", "title", "minHours", "maxHours", "places")) {
            values.put(name, first(html, "<input(?=[^>]*name=\"" + name + "\")[^>]*value=\"([^\"]*)\""));
        }
        values.put("kind", first(html, "<input(?=[^>]*name=\"kind\")(?=[^>]*checked)[^>]*value=\"([^\"]*)\""));
        values.put("municipality", first(html, "<option(?=[^>]*selected)[^>]*value=\"([0-9]+)\""));
        return values;
    }

    private static String first(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        return found.find() ? found.group(1) : "";
    }

    private static String[] flat(Map<String, String> fields) {
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> {
            sent.add(name);
            sent.add(value);
        });
        return sent.toArray(String[]::new);
    }
}
