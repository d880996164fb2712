package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.course;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;

import jakarta.persistence.EntityManager;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CloseReason;
import nl.dichterbij.trajectory.Trajectories;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** What is settled after a case has ended. */
@TrainingTest
@Transactional
@WithUserDetails("consulent")
class SettlementPagesTest {

    private static final String LIST = "/opleidingen/afrekenen";

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private Enrolments enrolments;
    @Autowired
    private TrainingProgress progress;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private EntityManager entities;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingOfOthers() {
        jdbc.sql("update training_enrolment set settled_at = now() where state = 'DROPPED_OUT' and settled_at is null").update();
    }

    @Test
    void settlesWhatIsStillOwed() {
        page(LIST).contains("Alles is afgerekend");
        page("/opleidingen").doesNotContain("Nog af te rekenen");
        var id = ended(CloseReason.WITHDRAWN);

        page("/opleidingen").contains("Nog af te rekenen (1)");
        page(LIST).contains(fixtures.numberOf(id), "Basis logistiek", "€\u00A0900,00").doesNotContain("Jikke");
        page("/dossiers/" + fixtures.numberOf(id)).contains(pageOf(id)).doesNotContain("/kosten");
        page(pageOf(id)).contains("Begroot is €\u00A0900,00.", "niet meer wijzigen");
        assertThat(settle(id, "450,75")).redirectedUrl().isEqualTo(LIST + "?bewaard");
        entities.flush();

        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 450.75");
        page(LIST + "?bewaard").contains("De opleiding is afgerekend.", "Alles is afgerekend");
        assertThat(settle(id, "1")).as("settled once").hasStatus(HttpStatus.NOT_FOUND);
        page("/dossiers/" + fixtures.numberOf(id)).contains("Afgerekend.");
    }

    /** Its dossier is the other region's by then; the money is not. */
    @Test
    void settlesACaseThatWasHandedOver() {
        var id = ended(CloseReason.TRANSFERRED);
        assertThat(settle(id, "900")).hasStatus3xxRedirection();
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("0.00 900.00");
    }

    @Test
    void leavesAnOpenCaseToItsOwnStep() {
        var id = started();
        progress.dropOut(id, 1, "found-work");
        entities.flush();
        page(LIST).contains("Alles is afgerekend");
        assertThat(settle(id, "1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|Vul een bedrag in zoals 450", "-1|Vul een bedrag in", "900,01|Dit is meer dan er begroot is (€\u00A0900,00)",
        "<b>1</b>|Vul een bedrag in", "🎓|Vul een bedrag in"})
    void saysWhatIsWrongWithAnAmount(String amount, String message) {
        var id = ended(CloseReason.WITHDRAWN);
        assertThat(settle(id, amount)).hasStatusOk().bodyText().contains(message).doesNotContain("<b>");
        assertThat(fixtures.money(fixtures.requestOf(id))).isEqualTo("900.00 0.00");
    }

    @Test
    void knowsNothingOfAnotherRegionAndNothingThatIsNot() {
        var id = ended(CloseReason.WITHDRAWN);
        jdbc.sql("update training_offer set region_code = 'AM22' where id = (select offer_id from training_start where id = (select start_id from training_enrolment where case_id = ?))")
                .param(id.value()).update();
        page(LIST).contains("Alles is afgerekend");
        for (var enrolment : new String[] {enrolmentOf(id).toString(), UUID.randomUUID().toString(), "x"}) {
            assertThat(mvc.perform(get(LIST + "/" + enrolment))).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.perform(post(LIST + "/" + enrolment).with(csrf()).param("amount", "1"))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    @WithUserDetails("manager")
    void aManagerSettlesNothing() {
        assertThat(mvc.perform(get(LIST))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(post(LIST + "/" + UUID.randomUUID()).with(csrf()).param("amount", "1"))).hasStatus(HttpStatus.FORBIDDEN);
        page("/opleidingen").doesNotContain("Nog af te rekenen");
    }

    private CaseId started() {
        var id = fixtures.newCase();
        enrolments.take(id, 1, fixtures.start(course(900), 0, 3), false).orElseThrow().budgetRequest()
                .ifPresent(request -> fixtures.commit(request.value()));
        enrolments.recordEnrolment(fixtures.step(id, "enrol-in-training"), 1, "enrolled");
        enrolments.recordStart(fixtures.step(id, "confirm-training-start"), 1, "started");
        entities.flush();
        return id;
    }

    private CaseId ended(CloseReason reason) {
        var id = started();
        trajectories.close(id, reason);
        entities.flush();
        return id;
    }

    private MvcTestResult settle(CaseId id, String amount) {
        return mvc.perform(post(pageOf(id)).with(csrf()).param("amount", amount));
    }

    private String pageOf(CaseId id) {
        return LIST + "/" + enrolmentOf(id);
    }

    private UUID enrolmentOf(CaseId id) {
        return jdbc.sql("select id from training_enrolment where case_id = ?").param(id.value()).query(UUID.class).single();
    }

    private AbstractStringAssert<?> page(String address) {
        var answer = mvc.perform(get(java.net.URI.create(address)));
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyText();
    }
}
