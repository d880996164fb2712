package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody leaves a name at a stand of an event, and becomes a registration. */
@OnStage
class EventJourney {

    private static final Jobseeker GIJS = new Jobseeker("Gijs", "Festivalganger", LocalDate.of(2001, 4, 27), "7811 AB",
            "Emmen", "gijs@festivalganger.example", "0612300016");
    private static final String KVK = "76543251";

    @Test
    void fromQrCodeToRegistration(Stage stage) {
        var desk = Desk.of(stage, "consulent");
        desk.pages().offerVacancy("Dierenverzorging Zonder Hek", KVK, "Dierverzorger", "moeite doen");
        var event = EventPages.plan(desk, "Zoo Werkt 't Festival", LocalDate.now(ZoneId.of("Europe/Amsterdam")));
        var edition = UUID.fromString(stage.records().texts("select id::text from edition where number = ?", event.number()).getFirst());
        event.addStands(KVK);
        desk.answer(edition, "prepare-event", Map.of());
        stage.records().eventWasYesterday(edition);
        desk.answer(edition, "open-event", Map.of());
        stage.records().awaitText("OPEN", "select state from edition where id = ?", edition);

        leaveName(stage.newPage(), event.scan());
        event.open("").fill("aantal", "2750").press("Tel erbij");
        desk.answer(edition, "run-event", Map.of());
        stage.records().awaitStep(edition, "follow-up-leads");
        var gijs = register(stage, event);
        desk.answer(edition, "evaluate-event", Map.of("evaluationOutcome", "repeat"));
        stage.records().awaitText("EVALUATED repeat", "select state || ' ' || evaluation from edition where id = ?", edition);

        Browser.screenshot(event.open("").page(), "event-evaluated");
        assertRecords(stage.records(), gijs, edition);
        gijs.answer("conduct-intake", Map.of("intakeOutcome", "stop", "stopReason", "found-work"));
        stage.assertNoIncident(gijs.id());
    }

    private static void leaveName(Page visitor, String address) {
        var stand = WebForm.open(visitor, address);
        assertThat(stand.text()).contains("Dierenverzorging Zonder Hek");
        stand.fill("name", GIJS.firstName() + " " + GIJS.lastName()).fill("phone", GIJS.phone()).check("interests", "GREEN")
                .check("consent", "true");
        Browser.screenshot(visitor, "lead-form");
        assertThat(stand.press("Verstuur").text()).contains("We hebben uw naam genoteerd");
    }

    /** The team calls, and fills in with Gijs what was not known yet. */
    private static Traject register(Stage stage, EventPages event) {
        var registration = event.registerFirstLead();
        assertThat(registration.typed("firstName") + " " + registration.typed("lastName")).isEqualTo("Gijs Festivalganger");
        registration.who(GIJS).next();
        assertThat(registration.typed("phone")).isEqualTo(GIJS.phone());
        registration.next().wishes(32).next();
        return Traject.of(stage, registration);
    }

    private static void assertRecords(CaseRecords records, Traject gijs, UUID edition) {
        assertThat(records.texts("""
                select l.state || ' ' || t.number from lead l join stand s on s.id = l.stand_id left join trajectory t on t.id = l.case_id
                where s.edition_id = ?""", edition)).containsExactly("REGISTERED " + gijs.number());
        assertThat(records.texts("select sum(counted)::text from headcount where edition_id = ?", edition)).containsExactly("2750");
        assertThat(records.texts("select element_id from step where subject_id = ? and closed_at is null", edition)).isEmpty();
        assertThat(records.milestones(gijs.id())).containsExactly("milestone-registered");
    }
}
