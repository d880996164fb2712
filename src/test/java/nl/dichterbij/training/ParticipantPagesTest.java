package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.course;
import static nl.dichterbij.training.TrainingFixtures.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import nl.dichterbij.trajectory.CaseId;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part, who was there, and the training in the dossier. */
@TrainingTest
@Transactional
@WithUserDetails("consulent")
class ParticipantPagesTest {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private Enrolments enrolments;
    @Autowired
    private TrainingProgress progress;
    @Autowired
    private nl.dichterbij.security.PersonalLinks links;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsWhoTakesPartAndLogsThatItWasRead() {
        var id = started(programme(), 30);
        page(startPage(id)).contains("Jikke Testveld", fixtures.numberOf(id), "1 van 3 plaatsen bezet", "Aanwezigheid invullen");
        assertThat(reads(id)).isEqualTo(1);
    }

    @Test
    void theJobseekerSeesWhichTrainingAndWhereItIs() {
        var id = started(programme(), 30);
        page("/mijn/" + links.issue(nl.dichterbij.security.LinkPurpose.JOBSEEKER_STATUS, id.value()))
                .contains("Uw opleiding", "Scoren", "U bent begonnen op", "De plaats is: ");
    }

    @Test
    void entersAndCorrectsWhoWasThere() {
        var id = started(programme(), 30);
        var enrolment = enrolmentOf(id);
        var day = fixtures.today().minusDays(2);
        page(startPage(id) + "/aanwezigheid").contains("Jikke Testveld", "answers[" + enrolment + "]");
        assertThat(enter(id, day, enrolment, "TRANSPORT")).redirectedUrl().isEqualTo(startPage(id) + "?bewaard");
        page(startPage(id) + "?bewaard").contains("De aanwezigheid is opgeslagen.", "0 van 1 keer", "0 aanwezig, 1 afwezig", "aanwezigheid?datum=" + day);
        page(startPage(id) + "/aanwezigheid?datum=" + day).contains("<option value=\"TRANSPORT\" selected=\"selected\">");
        assertThat(enter(id, day, enrolment, "PRESENT")).hasStatus3xxRedirection();
        page(startPage(id)).contains("1 van 1 keer", "1 aanwezig, 0 afwezig");
        page("/dossiers/" + fixtures.numberOf(id)).contains("Scoren", "nu in fase 1", "1 van 1 keer");
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 2026, PRESENT, Deze datum bestaat niet", "1, 1, 2020, PRESENT, De bijeenkomst kan niet vóór de start zijn geweest",
        "1, 1, 2099, PRESENT, De bijeenkomst moet al zijn geweest", ", , , PRESENT, Vul in wanneer de bijeenkomst was",
        "0, 0, 0, '', Vul voor minstens één deelnemer in", "0, 0, 0, ZIEK, Vul voor minstens één deelnemer in"})
    void saysWhatIsWrongAndKeepsTheRest(String day, String month, String year, String answer, String message) {
        var id = started(programme(), 30);
        var today = fixtures.today();
        var sent = "0".equals(day) ? enter(id, today, enrolmentOf(id), answer)
                : mvc.perform(post(startPage(id) + "/aanwezigheid").with(csrf()).param("heldOn.day", text(day)).param("heldOn.month", text(month))
                        .param("heldOn.year", text(year)).param("answers[" + enrolmentOf(id) + "]", answer));
        assertThat(sent).hasStatusOk().bodyText().contains(message);
        if (answer.equals("PRESENT")) {
            assertThat(sent).bodyText().contains("<option value=\"PRESENT\" selected=\"selected\">");
        }
        assertThat(jdbc.sql("select count(*) from training_attendance where enrolment_id = ?").param(enrolmentOf(id)).query(Integer.class).single()).isZero();
    }

    @Test
    void takesNoAnswersAboutPeopleOfAnotherStart() {
        var id = started(programme(), 30);
        var other = started(programme(), 30);
        assertThat(enter(id, fixtures.today(), enrolmentOf(other), "PRESENT")).hasStatusOk().bodyText().contains("minstens één deelnemer");
        assertThat(mvc.perform(post(startPage(id) + "/aanwezigheid").with(csrf()))).hasStatusOk();
    }

    @Test
    void hasNoAttendanceWhereItIsNotKeptOrNobodyBegan() {
        var id = started(course(0), 30);
        page(startPage(id)).doesNotContain("Aanwezigheid invullen");
        page(startPage(id) + "/aanwezigheid").contains("Er is nog niemand gestart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01", "onzin", "2026-13-45", "2026-1-1"})
    void knowsNoStartOnThatDay(String day) {
        var id = started(programme(), 30);
        var offer = startPage(id).replaceAll("/starts.*", "");
        assertThat(mvc.perform(get(offer + "/starts/" + day))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(get(offer + "/starts/" + day + "/aanwezigheid"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithUserDetails("consulent-groningen")
    void anotherRegionSeesNobody() {
        var id = started(programme(), 30);
        assertThat(mvc.perform(get(startPage(id)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(get(startPage(id) + "/aanwezigheid"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(enter(id, fixtures.today(), enrolmentOf(id), "PRESENT")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(get(chargePage(id)))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(post(chargePage(id)).with(csrf()).param("amount", "1"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(reads(id)).isZero();
    }

    @Test
    @WithUserDetails("manager")
    void aManagerSeesWhoTakesPartButEntersNothing() {
        var id = started(programme(), 30);
        page(startPage(id)).contains("Jikke Testveld").doesNotContain("/aanwezigheid");
        assertThat(mvc.perform(get(chargePage(id)))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(enter(id, fixtures.today(), enrolmentOf(id), "PRESENT")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theDossierShowsMoneyAndTalksAndTakesWhatTheSchoolCharges() {
        var id = started(course(900), 30);
        progress.recordProgress(fixtures.step(id, "discuss-training-progress"), 1, "at-risk");
        entities.flush();
        var dossier = "/dossiers/" + fixtures.numberOf(id);
        page(dossier).contains("€\u00A0900,00", "Er zijn zorgen", "Kosten van de school invullen");
        page(chargePage(id)).contains("Begroot is €\u00A0900,00.");
        assertThat(mvc.perform(post(chargePage(id)).with(csrf()).param("amount", "450,75"))).redirectedUrl().isEqualTo(dossier + "#opleiding");
        entities.flush();
        page(dossier).contains("De school rekent €\u00A0450,75.");
        page(chargePage(id)).contains("value=\"450,75\"");

        progress.dropOut(id, 1, "found-work");
        progress.returnUnspent(id, 1);
        entities.flush();
        page(dossier).contains("Uitgevallen", "Heeft zelf werk gevonden", "Afgerekend.").doesNotContain("Kosten van de school invullen");
        assertThat(mvc.perform(get(chargePage(id)))).redirectedUrl().isEqualTo(dossier + "#opleiding");
        assertThat(mvc.perform(post(chargePage(id)).with(csrf()).param("amount", "1"))).hasStatus3xxRedirection();
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 450.75");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|Vul een bedrag in zoals 450", "veel|Vul een bedrag in", "-1|Vul een bedrag in", "900,01|Dit is meer dan er begroot is (€\u00A0900,00)",
        "99999999999999999|Vul een bedrag in", "<b>1</b>|Vul een bedrag in", "🎓|Vul een bedrag in"})
    void saysWhatIsWrongWithAnAmount(String amount, String message) {
        var id = started(course(900), 30);
        assertThat(mvc.perform(post(chargePage(id)).with(csrf()).param("amount", amount))).hasStatusOk().bodyText().contains(message).doesNotContain("<b>");
        assertThat(mvc.perform(post(chargePage(id)).with(csrf()))).hasStatusOk();
    }

    @Test
    void knowsNoTrainingOfAnotherRound() {
        var id = started(course(900), 30);
        for (var round : new String[] {"2", "0", "x", UUID.randomUUID().toString()}) {
            assertThat(mvc.perform(get("/dossiers/" + fixtures.numberOf(id) + "/opleidingen/" + round + "/kosten"))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private CaseId started(OfferDetails details, int daysAgo) {
        var id = fixtures.newCase(fixtures.today().minusYears(20));
        var start = fixtures.start(details, 0, 3);
        enrolments.take(id, 1, start, false).orElseThrow().budgetRequest().ifPresent(request -> fixtures.commit(request.value()));
        enrolments.recordEnrolment(fixtures.step(id, "enrol-in-training"), 1, "enrolled");
        enrolments.recordStart(fixtures.step(id, "confirm-training-start"), 1, "started");
        entities.flush();
        fixtures.beganEarlier(start, daysAgo);
        entities.clear();
        return id;
    }

    private MvcTestResult enter(CaseId id, LocalDate day, UUID enrolment, String answer) {
        return mvc.perform(post(startPage(id) + "/aanwezigheid").with(csrf()).param("heldOn.day", String.valueOf(day.getDayOfMonth()))
                .param("heldOn.month", String.valueOf(day.getMonthValue())).param("heldOn.year", String.valueOf(day.getYear()))
                .param("answers[" + enrolment + "]", answer));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private String startPage(CaseId id) {
        return jdbc.sql("""
                select '/opleidingen/' || o.number || '/starts/' || s.starts_on from training_enrolment e
                join training_start s on s.id = e.start_id join training_offer o on o.id = s.offer_id where e.case_id = ?""")
                .param(id.value()).query(String.class).single();
    }

    private String chargePage(CaseId id) {
        return "/dossiers/" + fixtures.numberOf(id) + "/opleidingen/1/kosten";
    }

    private UUID enrolmentOf(CaseId id) {
        return jdbc.sql("select id from training_enrolment where case_id = ?").param(id.value()).query(UUID.class).single();
    }

    private int reads(CaseId id) {
        return jdbc.sql("select count(*) from dossier_read where case_id = ?").param(id.value()).query(Integer.class).single();
    }

    private AbstractStringAssert<?> page(String address) {
        var answer = mvc.perform(get(java.net.URI.create(address)));
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyText();
    }
}
