package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nl.dichterbij.document.PdfFile;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Somebody learns at a leerbedrijf, and gets a praktijkverklaring that anybody can have verified. */
@OnStage
class PraktijkverklaringJourney {

    private static final Jobseeker SIEM = new Jobseeker("Siem", "Leerzaam", LocalDate.of(1999, 11, 30), "7811 AB",
            "Emmen", "siem@leerzaam.example", "0612300012");
    private static final String SKILL = "moeite doen";
    private static final String LEERBEDRIJF = "Magazijn Leer en Doe";
    private static final String TRAINER = "Bert Boonstra";
    private static final String TRAINER_MAIL = "bert@leerendoe.example";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void fromRegistrationToAStatementThatIsVerified(Stage stage) {
        var desk = Desk.of(stage, "consulent");
        desk.pages().offerVacancy(LEERBEDRIJF, "76543231", "Hulp in het magazijn", SKILL);
        PraktijkPages.recognise(desk, LEERBEDRIJF, today.minusYears(2));
        var siem = Traject.register(stage, SIEM, 24);

        agree(desk, siem);
        judge(stage);
        signAndDeliver(desk, siem);

        var anybody = stage.newPage();
        var code = codeOf(download(siem));
        assertThat(verify(anybody, code)).contains("Geldig").doesNotContain(SIEM.lastName(), LEERBEDRIJF);
        Browser.screenshot(anybody, "verification-valid");
        assertThat(verify(anybody, stage.address() + "/verificatie/" + "Z".repeat(26))).contains("Onbekend");
        withdraw(stage, siem);
        assertThat(verify(anybody, code)).contains("Ingetrokken").doesNotContain(SIEM.lastName());
        Browser.screenshot(anybody, "verification-withdrawn");
        assertThat(siem.status()).contains("is ingetrokken");

        desk.answer(siem, "discuss-next-step", Map.of("answers.outcome", "done"));
        stage.assertNoIncident(siem.id());
        assertRecords(stage.records(), siem);
    }

    private void agree(Desk desk, Traject siem) {
        siem.answer("conduct-intake", Map.of("intakeOutcome", "continue"));
        siem.stage().records().awaitStep(siem.id(), "confirm-profile");
        desk.dossier(siem).addSkill(SKILL);
        siem.answer("confirm-profile", Map.of("profileOutcome", "confirmed", "learningCompanyAvailable", true));
        desk.answer(siem, "choose-route", Map.of("chosenRoute", "praktijkleren", "choiceReason", "own-wish"));
        var pages = new PraktijkPages(desk, siem);
        siem.stage().records().awaitStep(siem.id(), "choose-leerbedrijf");
        // the last day was yesterday, so that the judgement is asked at once
        pages.agreeTerms(LEERBEDRIJF, today.minusMonths(3), today.minusDays(1), TRAINER, TRAINER_MAIL);
        desk.answer(siem, "choose-leerbedrijf", Map.of("leerbedrijfOutcome", "chosen"));
        pages.chooseProcesses("B1-K1-W1", "B1-K1-W2");
        desk.answer(siem, "choose-work-processes", Map.of());
        pages.signByAll(today);
        desk.answer(siem, "sign-agreement", Map.of("signingOutcome", "signed"));
    }

    /** The praktijkopleider, by the link in the mail, who signs with it. */
    private void judge(Stage stage) {
        var opleider = new MailboxPage(stage.newPage(), stage.address()).follow(TRAINER_MAIL, "Wilt u de praktijk beoordelen?");
        Browser.screenshot(opleider.page(), "judgement-by-link");
        opleider.check("mastered-B1-K1-W1", "yes").check("mastered-B1-K1-W2", "no").fill("name", TRAINER)
                .check("agree", "true").press("Onderteken en verstuur");
    }

    private void signAndDeliver(Desk desk, Traject siem) {
        siem.stage().records().awaitStep(siem.id(), "obtain-school-signature");
        new PraktijkPages(desk, siem).sign("SCHOOL", "Greet Schoolleider", today);
        desk.answer(siem, "obtain-school-signature", Map.of("signatureOutcome", "signed"));
        desk.answer(siem, "deliver-statement", Map.of("deliveryWay", "digital"));
    }

    /** The statement as the jobseeker gets it from the own page. */
    private static PdfFile download(Traject siem) {
        assertThat(siem.status()).contains("Download uw praktijkverklaring");
        var own = siem.own();
        Browser.screenshot(own, "status-learned");
        APIResponse pdf = own.request().get(own.url().replaceAll("(https?://[^/]+)/.*", "$1")
                + own.locator("a[href*='/praktijkverklaringen/']").getAttribute("href"));
        assertThat(pdf.headers().get("content-type")).contains("application/pdf");
        return new PdfFile(pdf.body());
    }

    /** Address behind the QR code, as the camera of a phone finds it. */
    private static String codeOf(PdfFile statement) {
        assertThat(statement.text()).contains("Siem Leerzaam", "B1-K1-W1", LEERBEDRIJF).doesNotContain("B1-K1-W2");
        BufferedImage picture = statement.read(document ->
                new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200));
        return QrScan.read(picture);
    }

    private static String verify(Page anybody, String address) {
        return WebForm.open(anybody, address).text();
    }

    private static void withdraw(Stage stage, Traject siem) {
        var page = stage.newPage();
        TeamPages.signIn(page, stage.address(), "manager");
        var number = stage.records().texts("select number from praktijkverklaring where case_id = ?", siem.id()).getFirst();
        WebForm.open(page, stage.address() + "/dossiers/" + siem.number() + "/praktijkleren/verklaringen/" + number + "/intrekken")
                .check("reason", "WRONG_CONTENT").press("Ja, trek de verklaring in");
        Browser.screenshot(page, "dossier-statement-withdrawn");
    }

    private static void assertRecords(CaseRecords records, Traject siem) {
        var id = siem.id();
        assertThat(records.milestones(id)).containsExactly("milestone-registered", "milestone-intake-done",
                "milestone-skills-confirmed", "milestone-route-advised", "milestone-route-chosen", "milestone-agreement-signed",
                "milestone-statement-issued", "milestone-learned");
        assertThat(records.texts("select delivery_way || ' ' || withdrawal_reason from praktijkverklaring where case_id = ?", id))
                .containsExactly("digital WRONG_CONTENT");
        assertThat(records.texts("select end_reason from praktijk_agreement where case_id = ?", id)).containsExactly("issued");
        assertThat(records.texts("select status || ' ' || close_reason from trajectory where id = ?", id))
                .containsExactly("STOPPED LEARNED");
        assertThat(records.count("step", "case_id = ? and closed_at is null", id)).as("open steps").isZero();
    }
}
