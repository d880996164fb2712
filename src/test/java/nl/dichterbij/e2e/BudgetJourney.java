package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.dichterbij.document.PdfFile;
import org.junit.jupiter.api.Test;

/** Two people want a course and there is money for one: the second waits, and gets it when the first stops. */
@OnStage
class BudgetJourney {

    private static final Jobseeker EERST = new Jobseeker("Ella", "Eerstdaar", LocalDate.of(1990, 1, 5), "7811 AB",
            "Emmen", "ella@eerstdaar.example", "0612300013");
    private static final Jobseeker DAARNA = new Jobseeker("Dirk", "Daarna", LocalDate.of(1985, 7, 19), "7811 AB",
            "Emmen", "dirk@daarna.example", "0612300014");
    private static final String COURSE = "Heftruck rijden";

    @Test
    void moneyThatComesFreeGoesToWhoWaits(Stage stage) {
        TrainingPages.grant(stage, "TRAINING", "Gemeente Emmen", 1000);
        var desk = Desk.of(stage, "consulent");
        TrainingPages.offerCourse(desk, COURSE, 900, "TRAINING", LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(10), 2);
        var first = Traject.register(stage, EERST, 32);
        var second = Traject.register(stage, DAARNA, 32);
        for (var traject : new Traject[] {first, second}) {
            traject.chooseRoute(desk, "training");
        }
        var records = stage.records();
        records.awaitStep(first.id(), "choose-training");
        first.answer("choose-training", Map.of("offerChoice", "enrol", "startId", startId(records), "regularProvision", "unavailable"));
        records.awaitStep(first.id(), "decide-budget");

        waitForMoney(stage, desk, second);
        first.stop();
        assertThat(first.status()).contains("U bent gestopt");
        grant(stage, desk, second);

        assertRecords(records, first, second);
        stage.assertNoIncident(first.id());
    }

    /** Refused for lack of money, which the rules say and the dossier shows. */
    private static void waitForMoney(Stage stage, Desk desk, Traject second) {
        desk.answer(second, "choose-training", Map.of("offerChoice", "enrol", "startId", COURSE, "regularProvision", "unavailable"));
        stage.records().awaitText("WAITING", "select state from budget_request where case_id = ?", second.id());
        var request = desk.open(second, "budget/" + requestId(stage.records(), second));
        assertThat(request.text()).contains("Er is nu niet genoeg geld vrij", "Plaats 1");
        Browser.screenshot(desk.page(), "budget-waiting");
        assertThat(desk.open("/budget/wachtlijst").text()).contains(second.number());
    }

    /** One consulent explains, a colleague decides, and the task says so. */
    private static void grant(Stage stage, Desk desk, Traject second) {
        stage.records().awaitStep(second.id(), "decide-budget");
        var path = "budget/" + requestId(stage.records(), second);
        desk.open(second, path).fill("explanation", "Met dit certificaat kan hij beginnen.").press("Aanvraag onderbouwen");
        var colleague = stage.newPage();
        TeamPages.signIn(colleague, stage.address(), "consulent2");
        WebForm.open(colleague, stage.address() + "/dossiers/" + second.number() + "/" + path).check("outcome", "approved")
                .fill("motivation", "Er is weer geld en de opleiding leidt naar werk.").press("Besluit ondertekenen");
        Browser.screenshot(colleague, "budget-decided");
        desk.answer(second, "decide-budget", Map.of("budgetDecision", "approved"), "De aanvraag past binnen de regeling");
        desk.answer(second, "enrol-in-training", Map.of("enrolOutcome", "enrolled"));
        stage.records().awaitMilestone(second.id(), "milestone-training-enrolled");
        var letter = colleague.request().get(stage.address() + "/dossiers/" + second.number() + "/" + path + "/brief");
        assertThat(new PdfFile(letter.body()).text()).contains("Daarna", "900", "Er is weer geld", "bezwaar");
    }

    private static String startId(CaseRecords records) {
        return records.texts("select s.id::text from training_start s join training_offer o on o.id = s.offer_id where o.title = ?",
                COURSE).getFirst();
    }

    private static String requestId(CaseRecords records, Traject traject) {
        return records.texts("select id::text from budget_request where case_id = ?", traject.id()).getFirst();
    }

    private static void assertRecords(CaseRecords records, Traject first, Traject second) {
        assertThat(records.texts("select rule_id from budget_advice a join budget_request r on r.id = a.request_id where r.case_id = ?",
                second.id())).containsExactlyInAnyOrder("no-balance", "within-rules");
        assertThat(ledger(records, first)).containsExactly("RESERVE 900.00", "RELEASE 900.00");
        assertThat(ledger(records, second)).containsExactly("RESERVE 900.00", "COMMIT 900.00");
        assertThat(records.texts("""
                select granted || ' ' || reserved || ' ' || committed || ' ' || available from budget
                where category = 'TRAINING' and paying_party = ?""", "Gemeente Emmen")).containsExactly("1000.00 0.00 900.00 100.00");
        assertThat(records.texts("select places_taken::text from training_start s join training_offer o on o.id = s.offer_id where o.title = ?",
                COURSE)).containsExactly("1");
        assertThat(records.milestones(second.id())).contains("milestone-budget-granted", "milestone-training-enrolled");
    }

    private static List<String> ledger(CaseRecords records, Traject traject) {
        return records.texts("select e.kind || ' ' || e.amount from budget_entry e join budget_request r on r.id = e.request_id "
                + "where r.case_id = ? order by e.id", traject.id());
    }
}
