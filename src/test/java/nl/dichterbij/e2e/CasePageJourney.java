package nl.dichterbij.e2e;

import static nl.dichterbij.testing.Drawn.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Human steps on the page of the case, with the form viewer, on the real engine; one of them in Tasklist in between. */
@OnStage
class CasePageJourney {

    private static final Jobseeker NOOR = new Jobseeker("Noor", "Paginaatje", LocalDate.of(1991, 3, 2), "7811 AB",
            "Emmen", "noor@paginaatje.example", "0612300077");

    @Test
    void fromIntakeToChoiceOnThePageOfTheCase(Stage stage) {
        String number = RegistrationPage.filledIn(stage.newPage(), stage.address(), NOOR, 24).send().caseNumber();
        CaseRecords records = stage.records();
        UUID id = records.caseId(number);
        Page team = stage.newPage();
        DossierPage dossier = TeamPages.signIn(team, stage.address(), "consulent").dossier(number);
        TasklistPage tasklist = TasklistPage.signIn(team, stage.platform().tasklist());

        dossier.awaitStep(step("conduct-intake")).choose("Doorgaan");
        Browser.screenshot(team, "case-page-intake");
        dossier.open().chosen("Doorgaan");
        dossier.completeHere(step("conduct-intake")).awaitMilestone("Intake afgerond");
        dossier.awaitStep(step("confirm-profile")).addSkill("met anderen omgaan");
        tasklist.open(dossier.awaitStep(step("confirm-profile")).follow(step("confirm-profile"))).assignToMe()
                .choose("Klopt het profiel?", "Ja, de kandidaat is het ermee eens").complete();
        dossier.awaitMilestone("Route geadviseerd").awaitStep(step("choose-route")).choose("Nu geen route").select("Waarom kiest de kandidaat anders", "Eigen wens");
        Browser.screenshot(team, "case-page-route");
        dossier.completeHere(step("choose-route"));
        records.awaitText("NO_ROUTE", "select close_reason from trajectory where id = ?", id);
        assertThat(records.count("trajectory", "id = ? and chosen_route = 'none' and choice_reason = 'own-wish' and status = 'STOPPED'", id)).isEqualTo(1);
        assertThat(records.count("step", "case_id = ? and submitted_by = 'consulent'", id)).isEqualTo(2);
        assertThat(records.count("step", "case_id = ? and closed_at is null", id)).isZero();
    }
}
