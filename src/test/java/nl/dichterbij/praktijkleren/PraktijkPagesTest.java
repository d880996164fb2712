package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of the team, of the praktijkopleider and of the jobseeker. */
@PageTest
@Import({Praktijk.class, PraktijkCases.class})
class PraktijkPagesTest {

    private static final String CASEWORKER = "consulent";
    private static final String OTHER_REGION = "consulent-groningen";
    private static final String MANAGER = "manager";

    @Autowired
    private Praktijk praktijk;
    @Autowired
    private PraktijkCases pages;
    @Autowired
    private Agreements agreements;
    @Autowired
    private Judgements judgements;
    @Autowired
    private StatementQueries queries;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private JdbcClient jdbc;

    private CaseId id;
    private String dossier;
    private String base;

    @BeforeEach
    void register() {
        id = pages.register();
        dossier = "/dossiers/" + trajectories.get(id).number();
        base = dossier + "/praktijkleren";
    }

    @Test
    void aCaseWithoutAnAgreementHasASectionAndNoPages() throws Exception {
        pages.open(CASEWORKER, dossier).andExpect(content().string(containsString("Er is nog geen praktijkleren afgesproken.")));
        pages.open(CASEWORKER, base + "/leerbedrijf").andExpect(status().isNotFound());
        pages.open(CASEWORKER, base + "/verklaringen/PV-2026-000001.pdf").andExpect(status().isNotFound());
    }

    @Test
    void keepsTheTermsThatWereChosen() throws Exception {
        var agreement = agreements.open(id, 1);
        var leerbedrijf = praktijk.leerbedrijf();
        pages.open(CASEWORKER, base + "/leerbedrijf").andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Magazijn &#39;De Brink&#39; &amp; Zonen, Emmen"), containsString("crebo 99001"), not(containsString("99002")))));
        pages.send(CASEWORKER, base + "/leerbedrijf", flat(terms(leerbedrijf.toString()))).andExpect(redirectedUrl(dossier + "#praktijkleren"));
        var terms = agreements.find(agreement).orElseThrow().terms();
        assertThat(terms.leerbedrijf()).isEqualTo(leerbedrijf);
        assertThat(terms.hours()).isEqualTo(200);
        assertThat(terms.praktijkopleider().email()).isEqualTo("bert@voorbeeld.nl");
        pages.open(CASEWORKER, dossier).andExpect(content().string(allOf(containsString("Drenthe College"), containsString("Bert Boonstra"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "leerbedrijf|''|Kies een leerbedrijf uit de lijst.",
        "leerbedrijf|onzin|Kies een leerbedrijf uit de lijst.",
        "leerbedrijf|b2c7a9ac-5f0e-4c3b-9f52-000000000000|Kies een leerbedrijf uit de lijst.",
        "crebo|12345|Kies een opleiding uit de lijst.",
        "crebo|99002|Kies een opleiding uit de lijst.",
        "crebo|<x>|Kies een opleiding uit de lijst.",
        "school|''|Vul dit veld in.",
        "school|<b>x</b>|Gebruik gewone letters",
        "school|School 😀|Gebruik gewone letters",
        "from.day|31|Deze dag bestaat niet.",
        "from.year|26|Deze dag bestaat niet.",
        "until.year|2199|Vul een dag in van",
        "hours|0|Vul een heel getal in van 1 tot en met 5000.",
        "hours|99999999999|Vul een heel getal in van 1 tot en met 5000.",
        "trainer.name|''|Vul dit veld in.",
        "trainer.email|x|Dit is geen e-mailadres.",
        "trainer.email|''|Vul een e-mailadres of een telefoonnummer in.",
        "trainer.phone|12|Dit is geen telefoonnummer."})
    void saysWhatIsWrongAndLosesNothing(String field, String typed, String message) throws Exception {
        var agreement = agreements.open(id, 1);
        var fields = terms(praktijk.leerbedrijf().toString());
        fields.put("from.month", "2");
        fields.put(field, typed);
        pages.send(CASEWORKER, base + "/leerbedrijf", flat(fields)).andExpect(status().isOk())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString(field.equals("trainer.name") ? "bert@voorbeeld.nl" : "Bert Boonstra")));
        assertThat(agreements.find(agreement).orElseThrow().terms()).isNull();
    }

    @Test
    void refusesALastDayBeforeTheFirstAndTextThatIsTooLong() throws Exception {
        agreements.open(id, 1);
        var fields = terms(praktijk.leerbedrijf().toString());
        fields.put("from.year", String.valueOf(praktijk.today().getYear() + 1));
        fields.put("school", "x".repeat(500));
        pages.send(CASEWORKER, base + "/leerbedrijf", flat(fields)).andExpect(content().string(
                allOf(containsString("De laatste dag ligt voor de eerste dag."), containsString("hoogstens 120 tekens"))));
    }

    @Test
    void choosesWorkProcessesFromTheRegisterOnly() throws Exception {
        var agreement = praktijk.draft(id);
        pages.open(CASEWORKER, base + "/werkprocessen").andExpect(content().string(allOf(containsString("Verzamelt en verpakt goederen"),
                containsString("Houdt de werkplek bij"))));
        pages.send(CASEWORKER, base + "/werkprocessen").andExpect(content().string(containsString("Kies ten minste één werkproces.")));
        for (var odd : List.of("P1-K1-W1", "B9-K9-W9", "<x>", "😀")) {
            pages.send(CASEWORKER, base + "/werkprocessen", "code", "B1-K1-W3", "code", odd)
                    .andExpect(content().string(containsString("Een van de gekozen werkprocessen staat niet in het register.")));
        }
        assertThat(agreements.processes(agreement)).hasSize(2);
        pages.send(CASEWORKER, base + "/werkprocessen", "code", "B1-K1-W3").andExpect(redirectedUrl(dossier + "#praktijkleren"));
        assertThat(agreements.processes(agreement)).extracting(one -> one.process().code().value()).containsExactly("B1-K1-W3");
    }

    @Test
    void recordsWhoSignedWhen() throws Exception {
        var agreement = praktijk.draft(id);
        var page = base + "/handtekeningen";
        var today = praktijk.today();
        pages.open(CASEWORKER, page).andExpect(status().isOk());
        sign(page, "PRAKTIJKOPLEIDER", "Bert", today.getYear()).andExpect(content().string(containsString("Kies wie er tekent.")));
        sign(page, "SCHOOL", "", today.getYear()).andExpect(content().string(containsString("Vul dit veld in.")));
        sign(page, "SCHOOL", "Ans", today.getYear() + 1).andExpect(content().string(containsString("Vul een dag in van")));
        sign(page, "SCHOOL", "Ans", today.getYear()).andExpect(redirectedUrl(page));
        sign(page, "SCHOOL", "Iemand anders", today.getYear()).andExpect(redirectedUrl(page));
        assertThat(agreements.signatures(agreement)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Ans");
            assertThat(one.recordedBy()).isEqualTo(CASEWORKER);
        });
    }

    @Test
    void thePraktijkopleiderJudgesAndSignsBehindTheLinkOnce() throws Exception {
        var agreement = praktijk.asked(id);
        var shown = pages.send(CASEWORKER, base + "/link").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        var found = Pattern.compile("/werkgever/praktijkoordeel/[A-Za-z0-9_-]{43}").matcher(shown);
        assertThat(found.find()).isTrue();
        var page = found.group();
        pages.open(null, page).andExpect(status().isOk()).andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(content().string(allOf(containsString("Jikke Testveld"), containsString("Ontvangt goederen"), containsString("Bert Boonstra"),
                        not(containsString("1990")), not(containsString("jikke@")))));
        pages.send(null, page, "mastered-B1-K1-W1", "yes", "name", "Bert <b>").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("Geef een oordeel over B1-K1-W2."), containsString("Zet een vinkje om te ondertekenen."), containsString("Vul uw naam in met gewone letters"))));
        assertThat(agreements.find(agreement).orElseThrow().isJudged()).isFalse();
        for (int i = 0; i < 2; i++) {
            pages.send(null, page, "mastered-B1-K1-W1", "yes", "mastered-B1-K1-W2", "no", "name", "Bert Boonstra", "agree", "true").andExpect(redirectedUrl(page));
        }
        pages.open(null, page).andExpect(content().string(allOf(containsString("Bedankt, uw oordeel is binnen"), not(containsString("Jikke")))));
        assertThat(agreements.processes(agreement)).extracting(ChosenProcess::mastered).containsExactly(true, false);
        assertThat(agreements.signatures(agreement)).filteredOn(one -> one.document() == Signature.Document.STATEMENT).singleElement()
                .satisfies(one -> assertThat(one.recordedBy()).isEqualTo(Signature.BY_LINK));
    }

    @Test
    void theLinkShowsNothingToWhoGuessesNorBeforeItsTime() throws Exception {
        pages.open(null, "/werkgever/praktijkoordeel/x").andExpect(status().isNotFound());
        pages.send(null, "/werkgever/praktijkoordeel/x", "agree", "true").andExpect(status().isNotFound());
        var early = links.issue(LinkPurpose.PRAKTIJK_JUDGEMENT, praktijk.active(id).value());
        pages.open(null, "/werkgever/praktijkoordeel/" + early).andExpect(status().isNotFound());
        var jobseekers = links.issue(LinkPurpose.JOBSEEKER_STATUS, id.value());
        pages.open(null, "/werkgever/praktijkoordeel/" + jobseekers).andExpect(status().isNotFound());
        trajectories.withdraw(id);
        pages.open(null, "/werkgever/praktijkoordeel/" + early).andExpect(status().isNotFound());
    }

    @Test
    void theTeamRecordsAJudgementByPhoneWithoutASignature() throws Exception {
        var agreement = praktijk.asked(id);
        pages.send(CASEWORKER, base + "/oordeel", "mastered-B1-K1-W1", "maybe").andExpect(content().string(containsString("Geef een oordeel over B1-K1-W1.")));
        pages.send(CASEWORKER, base + "/oordeel", "mastered-B1-K1-W1", "yes", "mastered-B1-K1-W2", "yes", "mastered-B9-K9-W9", "yes")
                .andExpect(redirectedUrl(dossier + "#praktijkleren"));
        assertThat(agreements.find(agreement).orElseThrow().isJudged()).isTrue();
        assertThat(agreements.signatures(agreement)).noneMatch(one -> one.document() == Signature.Document.STATEMENT);
    }

    @Test
    void thePraktijkopleiderCanBeReplacedWhileLearning() throws Exception {
        var agreement = praktijk.active(id);
        pages.send(CASEWORKER, base + "/praktijkopleider", "name", "", "email", "x").andExpect(content().string(containsString("Dit is geen e-mailadres.")));
        pages.send(CASEWORKER, base + "/praktijkopleider", "name", "Ria", "phone", "0591 123 456").andExpect(status().is3xxRedirection());
        assertThat(agreements.find(agreement).orElseThrow().terms().praktijkopleider().name()).isEqualTo("Ria");
    }

    @Test
    void whoIsReplacedCannotJudgeAnyMoreAndWhoComesIsAsked() throws Exception {
        var agreement = praktijk.asked(id);
        var former = "/werkgever/praktijkoordeel/" + links.issue(LinkPurpose.PRAKTIJK_JUDGEMENT, agreement.value());
        pages.open(null, former).andExpect(status().isOk());
        pages.send(CASEWORKER, base + "/praktijkopleider", "name", "Bert Boonstra", "email", "bert@voorbeeld.nl").andExpect(status().is3xxRedirection());
        pages.open(null, former).andExpect(status().isOk());
        assertThat(askings()).isEqualTo(1);
        pages.send(CASEWORKER, base + "/praktijkopleider", "name", "Ria", "email", "ria@voorbeeld.nl").andExpect(status().is3xxRedirection());
        pages.open(null, former).andExpect(status().isNotFound());
        assertThat(askings()).isEqualTo(2);
    }

    @Test
    void eachAskingAndEachReminderIsAMailOfItsOwn() {
        var agreement = praktijk.asked(id);
        judgements.ask(agreement, 1);
        assertThat(askings()).as("delivered again").isEqualTo(1);
        judgements.remind(agreement, 2);
        judgements.remind(agreement, 2);
        judgements.ask(agreement, 3);
        judgements.remind(agreement, 4);
        assertThat(askings()).isEqualTo(4);
    }

    private int askings() {
        return jdbc.sql("select count(*) from mail_order where case_id = ? and kind = 'JUDGEMENT'").param(id.value())
                .query(Integer.class).single();
    }

    @Test
    void stoppingThePeriodIsAskedFirst() throws Exception {
        var agreement = praktijk.active(id);
        pages.open(CASEWORKER, base + "/stoppen").andExpect(content().string(containsString("Leerperiode vandaag stoppen?")));
        assertThat(agreements.find(agreement).orElseThrow().stoppedEarly()).isFalse();
        pages.send(CASEWORKER, base + "/stoppen").andExpect(redirectedUrl(dossier + "#praktijkleren"));
        assertThat(agreements.find(agreement).orElseThrow().stoppedEarly()).isTrue();
        pages.open(CASEWORKER, base + "/stoppen").andExpect(status().is3xxRedirection());
    }

    @Test
    void theStatementIsServedAsItWasMadeToTheTeamAndTheJobseeker() throws Exception {
        praktijk.issued(id);
        var statement = queries.of(id).getFirst();
        var reads = reads();
        var file = pages.open(CASEWORKER, base + "/verklaringen/" + statement.number() + ".pdf").andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf")).andReturn().getResponse().getContentAsByteArray();
        assertThat(Statements.sha256(file)).isEqualTo(statement.sha256());
        assertThat(reads()).isEqualTo(reads + 1);
        var own = "/mijn/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, id.value());
        pages.open(null, own).andExpect(content().string(containsString("Download uw praktijkverklaring")));
        assertThat(pages.open(null, own + "/praktijkverklaringen/" + statement.number() + ".pdf").andReturn().getResponse().getContentAsByteArray()).isEqualTo(file);
        pages.open(null, "/mijn/x/praktijkverklaringen/" + statement.number() + ".pdf").andExpect(status().isNotFound());
        var somebodyElse = "/mijn/" + links.issue(LinkPurpose.JOBSEEKER_STATUS, pages.register().value());
        pages.open(null, somebodyElse + "/praktijkverklaringen/" + statement.number() + ".pdf").andExpect(status().isNotFound());
        pages.open(null, somebodyElse).andExpect(content().string(not(containsString("praktijkverklaring"))));
    }

    @Test
    void withdrawingNeedsAReasonAndTheVerificationFollowsAtOnce() throws Exception {
        praktijk.issued(id);
        var statement = queries.of(id).getFirst();
        var page = base + "/verklaringen/" + statement.number() + "/intrekken";
        var verification = "/verificatie/" + statement.code();
        pages.open(null, verification).andExpect(content().string(allOf(containsString("Bij deze code hoort een geldige praktijkverklaring."),
                not(containsString("Jikke")), not(containsString(statement.number())))));
        pages.open(CASEWORKER, page).andExpect(status().isForbidden());
        pages.send(CASEWORKER, page, "reason", "OTHER").andExpect(status().isForbidden());
        pages.open(MANAGER, page).andExpect(status().isOk());
        pages.send(MANAGER, page).andExpect(content().string(containsString("Kies een reden.")));
        pages.send(MANAGER, page, "reason", "OTHER").andExpect(content().string(containsString("Vul dit veld in.")));
        pages.send(MANAGER, page, "reason", "OTHER", "note", "<x>").andExpect(content().string(containsString("Gebruik gewone letters")));
        pages.send(MANAGER, page, "reason", "WRONG_CONTENT").andExpect(redirectedUrl(dossier + "#praktijkleren"));
        pages.open(null, verification).andExpect(content().string(containsString("is ingetrokken en geldt niet meer")));
        pages.open(MANAGER, dossier).andExpect(content().string(containsString("Er staat een fout in")));
        pages.open(MANAGER, page).andExpect(status().is3xxRedirection());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "0000000000000000000000000X", "😀", "<script>", "' or 1=1"})
    void anUnknownCodeIsUnknown(String code) throws Exception {
        pages.open(null, "/verificatie/{code}", code).andExpect(status().isOk()).andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("Wij kennen geen praktijkverklaring met deze code.")));
    }

    @Test
    void aCodeCanBeTyped() throws Exception {
        pages.open(null, "/verificatie").andExpect(status().isOk());
        pages.open(null, "/verificatie?code=abc").andExpect(content().string(containsString("Dit is geen controlecode.")));
        pages.open(null, "/verificatie?code=00000-00000-00000-00000-00000-x").andExpect(redirectedUrl("/verificatie/0000000000000000000000000X"));
    }

    @Test
    void showsWhatWasIssuedAgainstTheTarget() throws Exception {
        praktijk.issued(id);
        pages.open(CASEWORKER, "/praktijkverklaringen").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString(trajectories.get(id).number().value()), containsString("Er is geen streefgetal voor dit jaar."))));
        pages.open(MANAGER, "/praktijkverklaringen?jaar=2023").andExpect(content().string(containsString("0 van 70 praktijkverklaringen uitgegeven")));
        pages.open(OTHER_REGION, "/praktijkverklaringen").andExpect(content().string(not(containsString(trajectories.get(id).number().value()))));
        pages.open(MANAGER, "/praktijkverklaringen?jaar=onzin&pagina=-1").andExpect(status().isOk());
        pages.open("beheerder", "/praktijkverklaringen").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leerbedrijf", "/werkprocessen", "/handtekeningen", "/oordeel", "/link", "/stoppen", "/praktijkopleider"})
    void onlyACaseworkerOfTheRegionMay(String page) throws Exception {
        praktijk.asked(id);
        pages.open(MANAGER, base + page).andExpect(status().isForbidden());
        pages.send(MANAGER, base + page).andExpect(status().isForbidden());
        pages.open(OTHER_REGION, base + page).andExpect(status().isNotFound());
        pages.send(OTHER_REGION, base + page).andExpect(status().isNotFound());
    }

    @Test
    void theTeamThatHandedTheCaseOverGetsNoStatementAnyMore() throws Exception {
        praktijk.issued(id);
        var file = base + "/verklaringen/" + queries.of(id).getFirst().number() + ".pdf";
        pages.open(CASEWORKER, file).andExpect(status().isOk());
        jdbc.sql("update trajectory set status = 'STOPPED', close_reason = 'TRANSFERRED', closed_at = now() where id = ?")
                .param(id.value()).update();
        pages.open(CASEWORKER, file).andExpect(status().isForbidden());
        pages.open(CASEWORKER, dossier).andExpect(status().isOk()).andExpect(content().string(not(containsString(".pdf"))));
    }

    @Test
    void anotherRegionSeesRecognitionsAndChangesNone() throws Exception {
        var employer = praktijk.leerbedrijf();
        var page = "/werkgevers/" + employer + "/erkenningen";
        var end = page + "/" + recognitionOf(employer) + "/einde";
        pages.open(OTHER_REGION, page).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("99001"), not(containsString("/einde")))));
        pages.send(OTHER_REGION, page, "leerbedrijfId", "100200300").andExpect(status().isNotFound());
        pages.open(OTHER_REGION, end).andExpect(status().isNotFound());
        var today = praktijk.today();
        pages.send(OTHER_REGION, end, "lastDay.day", "" + today.getDayOfMonth(), "lastDay.month", "" + today.getMonthValue(),
                "lastDay.year", "" + today.getYear()).andExpect(status().isNotFound());
        assertThat(jdbc.sql("select valid_until from leerbedrijf_recognition where employer_id = ?").param(employer.value())
                .query(java.time.LocalDate.class).optional()).isEmpty();
    }

    @Test
    void aRecognitionThatSomebodyLearnsByDoesNotEnd() throws Exception {
        var terms = agreements.find(praktijk.active(id)).orElseThrow().terms();
        var end = "/werkgevers/" + terms.leerbedrijf() + "/erkenningen/" + recognitionOf(terms.leerbedrijf()) + "/einde";
        var early = terms.until().minusDays(1);
        pages.send(CASEWORKER, end, "lastDay.day", "" + early.getDayOfMonth(), "lastDay.month", "" + early.getMonthValue(),
                "lastDay.year", "" + early.getYear()).andExpect(content().string(containsString("Iemand leert nu bij dit leerbedrijf")));
        var last = terms.until();
        pages.send(CASEWORKER, end, "lastDay.day", "" + last.getDayOfMonth(), "lastDay.month", "" + last.getMonthValue(),
                "lastDay.year", "" + last.getYear()).andExpect(status().is3xxRedirection());
    }

    private String recognitionOf(nl.dichterbij.employer.EmployerId employer) {
        return jdbc.sql("select id from leerbedrijf_recognition where employer_id = ?").param(employer.value()).query(String.class).single();
    }

    @Test
    void recordsRecognitionsAndEndsThem() throws Exception {
        var employer = praktijk.employer();
        var page = "/werkgevers/" + employer + "/erkenningen";
        pages.open(CASEWORKER, page).andExpect(content().string(containsString("nog geen erkenning als leerbedrijf")));
        var year = String.valueOf(praktijk.today().getYear());
        pages.send(CASEWORKER, page, "leerbedrijfId", "x", "crebo", "12345", "from.day", "31", "from.month", "2", "from.year", year).andExpect(content().string(
                allOf(containsString("Vul het leerbedrijf-ID in"), containsString("Kies een opleiding uit de lijst."), containsString("Deze dag bestaat niet."))));
        String[] good = {"leerbedrijfId", "100200300", "crebo", "99001", "from.day", "1", "from.month", "1", "from.year", year};
        pages.send(MANAGER, page, good).andExpect(status().isForbidden());
        pages.send(CASEWORKER, page, good).andExpect(redirectedUrl(page));
        pages.send(CASEWORKER, page, good).andExpect(content().string(containsString("al erkend voor deze opleiding")));
        var recognition = jdbc.sql("select id from leerbedrijf_recognition where employer_id = ?").param(employer.value()).query(String.class).single();
        var end = page + "/" + recognition + "/einde";
        pages.open(CASEWORKER, end).andExpect(status().isOk());
        pages.send(CASEWORKER, end, "lastDay.day", "1", "lastDay.month", "1", "lastDay.year", "2001").andExpect(content().string(containsString("Vul een dag in van")));
        pages.send(CASEWORKER, end, "lastDay.day", "1", "lastDay.month", "2", "lastDay.year", year).andExpect(redirectedUrl(page));
        pages.open(CASEWORKER, page).andExpect(content().string(containsString("tot en met 1-2-" + year)));
        pages.open(CASEWORKER, "/werkgevers/onzin/erkenningen").andExpect(status().isNotFound());
        pages.open(CASEWORKER, page + "/onzin/einde").andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.ResultActions sign(String page, String party, String name, int year) throws Exception {
        var today = praktijk.today();
        return pages.send(CASEWORKER, page, "party", party, "name", name, "signedOn.day", "" + today.getDayOfMonth(),
                "signedOn.month", "" + today.getMonthValue(), "signedOn.year", "" + year);
    }

    private int reads() {
        return jdbc.sql("select count(*) from dossier_read where case_id = ?").param(id.value()).query(Integer.class).single();
    }

    private Map<String, String> terms(String leerbedrijf) {
        var from = praktijk.today().minusMonths(1);
        var until = praktijk.today().plusMonths(3);
        var fields = new LinkedHashMap<String, String>();
        fields.put("leerbedrijf", leerbedrijf);
        fields.put("crebo", "99001");
        fields.put("school", "Drenthe College");
        fields.put("from.day", "" + from.getDayOfMonth());
        fields.put("from.month", "" + from.getMonthValue());
        fields.put("from.year", "" + from.getYear());
        fields.put("until.day", "" + until.getDayOfMonth());
        fields.put("until.month", "" + until.getMonthValue());
        fields.put("until.year", "" + until.getYear());
        fields.put("hours", "200");
        fields.put("trainer.name", "Bert Boonstra");
        fields.put("trainer.email", "bert@voorbeeld.nl");
        fields.put("trainer.phone", "");
        return fields;
    }

    private static String[] flat(Map<String, String> fields) {
        var flat = new ArrayList<String>();
        fields.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray(String[]::new);
    }
}
