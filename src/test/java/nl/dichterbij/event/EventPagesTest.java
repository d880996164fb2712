package nl.dichterbij.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The pages of the team, and the page behind a QR code, as a browser without JavaScript uses them. */
class EventPagesTest extends EventTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    UserDetailsService accounts;

    @Test
    void plansAnEditionOnceAndShowsIt() {
        assertThat(as("consulent", get("/evenementen/nieuw"))).hasStatusOk().bodyText().contains("Nieuw evenement", "Borger-Odoorn");
        var form = form();
        var address = as("consulent", post("/evenementen/nieuw").params(form)).getResponse().getRedirectedUrl();
        assertThat(as("consulent", post("/evenementen/nieuw").params(form)).getResponse().getRedirectedUrl()).isEqualTo(address);
        assertThat(as("consulent", get(address))).hasStatusOk().bodyText().contains("Banenmarkt &amp; meer", "Gepland", "0 (plaats voor 3.000)", "Er zijn nog geen stands");
        assertThat(as("consulent", get("/evenementen"))).bodyText().contains("Banenmarkt &amp; meer");
        assertThat(as("consulent", get(address + "/wijzigen"))).hasStatusOk().bodyText().contains("Banenmarkt &amp; meer", "name=\"version\" value=\"0\"");
        form.set("name", "Anders");
        form.set("version", "0");
        assertThat(as("consulent", post(address + "/wijzigen").params(form))).hasStatus3xxRedirection();
        assertThat(as("consulent", post(address + "/wijzigen").params(form))).hasStatusOk().bodyText().contains("Er is intussen iets veranderd");
        assertThat(as("consulent", get(address))).bodyText().contains("Anders");
    }

    @ParameterizedTest
    @CsvSource({"name, '', Vul de naam van het evenement in", "name, <b>😀, Gebruik gewone letters", "venue, '', Vul de locatie in",
        "heldOn.day, 31, Deze dag bestaat niet", "heldOn.year, 2020, Vul een dag in vanaf vandaag", "municipality, 0106, hoort niet bij de regio",
        "municipality, '', Kies de gemeente", "capacity, veel, van 1 tot en met"})
    void tellsWhatIsWrongAtTheFieldAndLosesNothing(String field, String value, String message) {
        var form = form();
        form.set("heldOn.month", "2");
        form.set("heldOn.day", "1");
        form.set(field, value);
        assertThat(as("consulent", post("/evenementen/nieuw").params(form))).hasStatusOk().bodyText()
                .contains(message, "id=\"fouten\"", form.getFirst("submissionId"));
    }

    @Test
    void anotherRegionSeesNothing() {
        var stand = openStand();
        leads.receive(stand, UUID.randomUUID(), somebody("Wietse Brandsma", "0612345678"));
        var address = "/evenementen/" + editions.get(stand.edition()).number();
        for (var page : List.of("", "/wijzigen", "/annuleren", "/qr", "/leads", "/stands/1/qr.svg")) {
            assertThat(as("consulent-groningen", get(address + page))).as(page).hasStatus(404);
            assertThat(as("beheerder", get(address + page))).as(page).hasStatus(403);
        }
        var lead = "/leads/" + only(stand.edition()).id();
        for (var action : List.of("/wijzigen", "/annuleren", "/stands", "/stands/1/weg", "/tellingen", lead + "/gesproken", lead + "/sluiten?reden=no-interest")) {
            assertThat(as("consulent-groningen", post(address + action))).as(action).hasStatus(404);
            assertThat(as("manager", post(address + action))).as(action).hasStatus(403);
        }
        assertThat(as("manager", get(address))).hasStatusOk().bodyText().doesNotContain("/leads", "/annuleren", "Brandsma");
        assertThat(as("manager", get(address + "/leads"))).hasStatus(403);
        assertThat(only(stand.edition()).state()).isEqualTo(LeadState.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-999999", "onzin", "💥", "E-000001'--"})
    void anUnknownNumberIsNotFound(String number) {
        assertThat(as("consulent", get("/evenementen/{n}", number))).hasStatus(404);
    }

    @Test
    void standsAreAddedAsAListAndNothingIsLost() {
        var address = "/evenementen/" + editions.get(plan()).number();
        var number = employer("Kwekerij");
        assertThat(as("consulent", post(address + "/stands").param("van", "0").param("nummers", number + "\n<b>12</b>\n"))).hasStatusOk()
                .bodyText().contains("&lt;b&gt;12&lt;/b&gt;", number, "Er is nog niets toegevoegd");
        assertThat(as("consulent", post(address + "/stands").param("van", "0").param("nummers", number))).hasStatus3xxRedirection();
        assertThat(as("consulent", get(address))).bodyText().contains("Kwekerij", "Haal stand 1 weg");
        assertThat(as("consulent", get(address + "/qr"))).hasStatusOk().bodyText().contains("Stand 1: Kwekerij", "qr.svg", "/e/");
        assertThat(as("consulent", get(address + "/stands/1/qr.svg"))).hasStatusOk().bodyText().startsWith("<svg");
        assertThat(as("consulent", get(address + "/stands/💥/qr.svg"))).hasStatus(404);
        assertThat(as("consulent", post(address + "/stands/1/weg"))).hasStatus3xxRedirection();
        assertThat(as("consulent", get(address))).bodyText().doesNotContain("Kwekerij");
    }

    @Test
    void visitorsAreCountedWithoutNamesAndOnce() {
        var stand = openStand();
        var address = "/evenementen/" + editions.get(stand.edition()).number();
        var submission = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(count(address, submission, "1250", "")).hasStatus3xxRedirection();
        }
        assertThat(count(address, UUID.randomUUID().toString(), "-50", "")).hasStatus3xxRedirection();
        assertThat(count(address, UUID.randomUUID().toString(), "40", "1")).hasStatus3xxRedirection();
        assertThat(as("consulent", get(address))).bodyText().contains("1.200 (plaats voor 3.000)");
        assertThat(count(address, UUID.randomUUID().toString(), "-5000", "")).hasStatusOk().bodyText().contains("onder nul", "-5000");
        assertThat(count(address, UUID.randomUUID().toString(), "💥", "")).hasStatusOk().bodyText().contains("Vul een heel getal in");
        assertThat(count(address, UUID.randomUUID().toString(), "5", "99")).hasStatusOk().bodyText().contains("Deze stand is er niet");
        assertThat(count(address, "onzin", "5", "")).hasStatusOk().bodyText().contains("niet goed verstuurd");
    }

    @Test
    void aVisitorLeavesANameOnceAndWithoutASession() {
        var stand = openStand();
        assertThat(open(get("/e/" + stand.code().toLowerCase()))).hasStatusOk().bodyText()
                .contains("Dierenpark &amp; Zonen", "Stand 1 op Zoo Werkt &#39;t Festival", "Het mag, het hoeft niet");
        var form = lead();
        for (int i = 0; i < 2; i++) {
            var sent = open(post("/e/" + stand.code()).params(form));
            assertThat(sent).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/e/" + stand.code() + "/bedankt");
            assertThat(sent.getRequest().getSession(false)).isNull();
        }
        assertThat(open(get("/e/" + stand.code() + "/bedankt"))).hasStatusOk().bodyText().contains("Bedankt", "Dierenpark");
        assertThat(only(stand.edition())).returns("Fenna de Boer", LeadView::name).returns("0612345678", LeadView::phone)
                .returns(List.of("CARE"), LeadView::interests);
    }

    @ParameterizedTest
    @CsvSource({"name, '', Vul uw naam in", "name, <b>😀, Gebruik gewone letters", "phone, '', Vul een telefoonnummer of een e-mailadres in",
        "phone, 112, telefoonnummer", "consent, '', Zet een vinkje", "website, http://spam.example, id=\"fouten\"", "submissionId, x, id=\"fouten\""})
    void aMistakeOrAMachineIsRefusedAndNothingIsLost(String field, String value, String message) {
        var stand = openStand();
        var form = lead();
        form.set(field, value);
        assertThat(open(post("/e/" + stand.code()).params(form))).hasStatusOk().bodyText().contains(message, "id=\"fouten\"",
                field.equals("name") ? "06 1234 5678" : "Fenna de Boer");
        assertThat(leads.count(stand.edition()).total()).isZero();
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() {
        var form = lead();
        form.set("consent", "");
        form.set("taal", "en");
        assertThat(open(post("/e/" + openStand().code()).params(form))).hasStatusOk().bodyText().contains("Leave your name".substring(0, 5), "Fenna de Boer")
                .doesNotContain("Tick the box");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ", "x", "💥", "abc'--", "AAAAAAAAAAAAAA"})
    void anUnknownCodeIsNotFound(String code) {
        assertThat(open(get("/e/{c}", code))).hasStatus(404);
        assertThat(open(post("/e/{c}", code).params(lead()))).hasStatus(404);
        assertThat(open(get("/e/{c}/bedankt", code))).hasStatus(404);
    }

    @Test
    void nobodyLeavesANameBeforeTheOpeningOrAfterTheDay() {
        var stand = openStand();
        editions.hold(stand.edition());
        assertThat(open(get("/e/" + stand.code()))).hasStatusOk().bodyText().contains("U kunt hier nu geen naam achterlaten").doesNotContain("name=\"consent\"");
        assertThat(open(post("/e/" + stand.code()).params(lead()))).hasStatusOk();
        assertThat(leads.count(stand.edition()).total()).isZero();
    }

    @Test
    void oneStandIsNotFloodedFromOneAddressButAnotherStandGoesOn() {
        var one = openStand();
        var other = openStand();
        MvcTestResult last = null;
        for (int i = 0; i < 70; i++) {
            var form = lead();
            form.set("phone", "06%08d".formatted(i));
            last = open(post("/e/" + one.code()).params(form));
        }
        assertThat(last).hasStatusOk().bodyText().contains("Wacht een minuut", "Fenna de Boer");
        assertThat(open(post("/e/" + other.code()).params(lead()))).hasStatus3xxRedirection();
        assertThat(leads.count(other.edition()).total()).isEqualTo(1);
    }

    @Test
    void aLeadBecomesARegistrationAndKeepsTheWayToItsCase() {
        var stand = openStand();
        leads.receive(stand, UUID.randomUUID(), somebody("Fenna de Boer", "0612345678"));
        var address = "/evenementen/" + editions.get(stand.edition()).number() + "/leads";
        var page = as("consulent", get(address));
        assertThat(page).hasStatusOk().bodyText().contains("Fenna de Boer", "1 lead, 1 nog te bellen");
        var html = new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        var prefilled = new LinkedMultiValueMap<String, String>();
        var form = html.substring(html.indexOf("action=\"/aanmelden\""));
        Pattern.compile("name=\"([\\w.]+)\" value=\"([^\"]*)\"").matcher(form.substring(0, form.indexOf("</form>"))).results()
                .forEach(field -> prefilled.add(field.group(1), field.group(2)));
        assertThat(prefilled.getFirst("firstName")).isEqualTo("Fenna");
        assertThat(as("consulent", post("/aanmelden").params(prefilled))).hasStatusOk().bodyText()
                .contains("Wie bent u?", "value=\"Fenna\"", "value=\"de Boer\"", "value=\"0612345678\"").doesNotContain("id=\"fouten\"");

        prefilled.remove("to");
        prefilled.setAll(Map.of("birthDate.day", "3", "birthDate.month", "4", "birthDate.year", "1988", "postcode", "7811 AB",
                "municipality", "0114", "hoursPerWeek", "24", "benefit", "NONE", "consent", "true"));
        assertThat(as("consulent", post("/aanmelden/bedankt").params(prefilled))).hasStatusOk().bodyText().contains("Bedankt");
        var lead = only(stand.edition());
        assertThat(lead.state()).isEqualTo(LeadState.REGISTERED);
        assertThat(as("consulent", get(address))).bodyText().contains("/dossiers/" + lead.caseNumber());
        assertThat(jdbc.sql("select count(*) from trajectory where number = ?").param(lead.caseNumber()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aLeadIsSpokenToAndClosed() {
        var stand = openStand();
        leads.receive(stand, UUID.randomUUID(), somebody("Fenna de Boer", "0612345678"));
        var address = "/evenementen/" + editions.get(stand.edition()).number() + "/leads";
        var id = only(stand.edition()).id();
        assertThat(as("consulent", post(address + "/" + id + "/gesproken"))).hasStatus3xxRedirection();
        assertThat(only(stand.edition()).state()).isEqualTo(LeadState.CONTACTED);
        assertThat(as("consulent", post(address + "/" + id + "/sluiten").param("reden", "💥"))).hasStatus(400);
        assertThat(as("consulent", post(address + "/onzin/sluiten").param("reden", "no-interest"))).hasStatus(404);
        var other = "/evenementen/" + editions.get(openStand().edition()).number() + "/leads";
        as("consulent", post(other + "/" + id + "/sluiten").param("reden", "no-interest"));
        assertThat(only(stand.edition()).state()).as("of another edition").isEqualTo(LeadState.CONTACTED);
        as("consulent", post(address + "/" + id + "/sluiten").param("reden", "no-interest"));
        assertThat(as("consulent", get(address))).hasStatusOk().bodyText().contains("Geen interesse meer").doesNotContain("/sluiten\"");
    }

    @Test
    void cancellingAsksFirst() {
        var edition = plan();
        var address = "/evenementen/" + editions.get(edition).number();
        assertThat(as("consulent", get(address + "/annuleren"))).hasStatusOk().bodyText().contains("annuleren?", "niet ongedaan");
        assertThat(editions.get(edition).isOver()).isFalse();
        assertThat(as("consulent", post(address + "/annuleren"))).hasStatus3xxRedirection();
        assertThat(as("consulent", get(address))).hasStatusOk().bodyText().contains("Geannuleerd").doesNotContain("/wijzigen", "/annuleren");
    }

    @Test
    void stepsOfAnEditionStandInTheListOfWorkOfTheOwnRegion() {
        var edition = plan();
        var number = editions.get(edition).number().value();
        var key = UUID.randomUUID().getMostSignificantBits() >>> 1;
        jdbc.sql("""
                insert into step (element_instance_key, subject_id, region_code, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, 'AM03', 1, 'prepare-event', 0, 'team', now(), now() - interval '9 days')""").params(key, edition.value()).update();
        var link = "/werk/stappen/" + edition + "/" + key;
        assertThat(as("consulent", get("/werk"))).hasStatusOk().bodyText().contains(number, "Evenement voorbereiden", link);
        assertThat(as("consulent-groningen", get("/werk"))).hasStatusOk().bodyText().doesNotContain(number, link);
        assertThat(as("consulent", get(link))).hasStatus3xxRedirection().redirectedUrl().startsWith("http://localhost:8088/tasklist");
        assertThat(as("consulent-groningen", get(link))).hasStatus(404);
        assertThat(as("beheerder", get(link))).hasStatus(403);
        assertThat(as("consulent", get("/werk/stappen/" + UUID.randomUUID() + "/" + key))).hasStatus(404);
        editions.cancel(edition);
        assertThat(as("consulent", get("/werk"))).bodyText().doesNotContain(link);
    }

    private MvcTestResult count(String address, String submission, String counted, String stand) {
        return as("consulent", post(address + "/tellingen").param("submissionId", submission).param("aantal", counted).param("stand", stand));
    }

    private MultiValueMap<String, String> form() {
        var day = LocalDate.now(clock).plusYears(1);
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("submissionId", UUID.randomUUID().toString(), "name", "Banenmarkt & meer", "heldOn.day", "" + day.getDayOfMonth(),
                "heldOn.month", "" + day.getMonthValue(), "heldOn.year", "" + day.getYear(), "venue", "Atlas", "municipality", "0114", "capacity", "3000"));
        return form;
    }

    private MultiValueMap<String, String> lead() {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("submissionId", UUID.randomUUID().toString(), "name", "Fenna de Boer", "phone", "06 1234 5678",
                "interests", "CARE", "consent", "true", "website", ""));
        return form;
    }

    private MvcTestResult as(String account, MockHttpServletRequestBuilder request) {
        return mvc.perform(request.with(user(accounts.loadUserByUsername(account))).with(csrf()));
    }

    private MvcTestResult open(MockHttpServletRequestBuilder request) {
        return mvc.perform(request.with(csrf()));
    }
}
