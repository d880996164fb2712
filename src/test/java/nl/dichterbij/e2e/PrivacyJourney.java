package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing about a person is in the process engine, in what it exports, or in anybody's log. */
@OnStage
class PrivacyJourney {

    private static final Jobseeker SECRET = new Jobseeker("Xanthippina", "Onvindbaarstra", LocalDate.of(1967, 4, 23),
            "7823 XQ", "Emmen", "onvindbaarstra@geheimpost.example", "0687654329");
    /** Passes the check on citizen service numbers and belongs to the range that is given to nobody. */
    private static final String BSN = "999990019";

    private static final List<String> VALUES = List.of("Xanthippina", "Onvindbaarstra", "geheimpost",
            "0687654329", "687654329", "7823XQ", "7823 XQ", "1967-04-23", "23-04-1967", "23-4-1967", BSN);

    /** As the variable that the last step leaves; the forms hold the same word, but not so. */
    private static final String LAST_ANSWER = "\"value\":\"\\\"orient-first\\\"\"";

    @Test
    void noPersonalDatumIsInTheEngine(Stage stage) throws IOException {
        String number = RegistrationPage.filledIn(stage.newPage(), stage.address(), SECRET, 20).send().caseNumber();
        CaseRecords records = stage.records();
        UUID id = records.caseId(number);
        Page team = stage.newPage();
        DossierPage dossier = TeamPages.signIn(team, stage.address(), "consulent").dossier(number).recordBsn(BSN);
        assertThat(records.count("person", "last_name = ? and bsn_encrypted is not null", "Onvindbaarstra")).isEqualTo(1);
        EngineTasks tasks = stage.tasks();
        tasks.complete(id, "conduct-intake", Map.of("intakeOutcome", "continue"));
        records.awaitStep(id, "confirm-profile");
        dossier.addSkill("vraagtechnieken gebruiken");
        tasks.complete(id, "confirm-profile", Map.of("profileOutcome", "confirmed"));
        tasks.complete(id, "choose-route", Map.of("chosenRoute", "none", "choiceReason", "orient-first"));

        Traces traces = new Traces(stage.platform().options());
        await("the last step in OpenSearch").atMost(Patience.ENGINE).pollInterval(Duration.ofSeconds(1))
                .until(() -> !traces.inOpenSearch(List.of(LAST_ANSWER)).isEmpty());
        // the very searches that must not find a person do find the case
        assertThat(traces.inOpenSearch(List.of(number))).as("case number in OpenSearch").containsKey(number);
        assertThat(traces.inFiles("zeebe", List.of(number))).as("case number in the broker's files").containsKey(number);
        assertThat(traces.inOpenSearch(VALUES)).as("personal data in OpenSearch").isEmpty();
        assertThat(traces.inFiles("zeebe", VALUES)).as("personal data in the broker's files").isEmpty();
        assertThat(traces.inFiles("logs", List.of("Dichterbij"))).as("control in the logs").containsKey("Dichterbij");
        assertThat(traces.inFiles("logs", VALUES)).as("personal data in the logs").isEmpty();
    }
}
