package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The application is killed between commit and what comes after it, again and again in one case. */
@OnStage
class KillJourney {

    private static final String SKILL = "moeite doen";

    @Test
    void nothingIsLostAndNothingIsDoubled(Stage stage) {
        TeamPages.signIn(stage.newPage(), stage.address(), "consulent")
                .offerVacancy("Kwekerij Doorgaan", "76543211", "Medewerker kwekerij", SKILL);

        String number = registerWhileTheApplicationDies(stage);
        CaseRecords records = stage.records();
        UUID id = records.caseId(number);
        dieAfter("record-intake", stage, id, "conduct-intake", Map.of("intakeOutcome", "continue"));
        stage.startDying("-Ddies-after=secure-match");
        upToTheMeeting(stage, number, id);
        dieAfter("secure-match", stage, id, "discuss-match", Map.of("meetingOutcome", "match"));
        stage.startDying("-Ddies-after=register-placement");
        stage.tasks().complete(id, "discuss-instruments", Map.of("earnsMinimumWage", "yes", "jobsRegister", "no",
                "lkvCertificate", "no", "supportNeeded", "no"));
        stage.tasks().complete(id, "agree-placement", Map.of("arrangementOutcome", "agreed", "startDate",
                LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1).toString(), "contractType", "fixed-term",
                "hoursPerWeek", 24));
        dieAfter("register-placement", stage, id, "confirm-start", Map.of("startOutcome", "started"));
        stage.start();

        await("follow-ups").atMost(Patience.ENGINE)
                .until(() -> records.count("follow_up", "case_id = ?", id) > 0);
        assertThat(records.milestones(id)).containsExactly("milestone-registered", "milestone-intake-done",
                "milestone-skills-confirmed", "milestone-route-advised", "milestone-route-chosen", "milestone-matched",
                "milestone-placed");
        assertThat(records.count("person", "last_name = ?", "Stroomuitval")).isEqualTo(1);
        assertThat(records.count("process_instance", "process_id = 'trajectory' and business_key = ?", id.toString())).isEqualTo(1);
        assertThat(records.count("placement", "case_id = ?", id)).isEqualTo(1);
        assertThat(records.count("vacancy_place", "case_id = ?", id)).isEqualTo(1);
        assertThat(records.count("step", "case_id = ?", id)).as("steps").isEqualTo(10);
        assertThat(records.count("step", "case_id = ? and closed_at is null", id)).as("open steps").isZero();
        assertThat(records.count("event_publication", "serialized_event like ?", "%" + id + "%")).as("unsent messages").isZero();
    }

    /** The person gets no answer and clicks again when the application is back: it is the same registration. */
    private static String registerWhileTheApplicationDies(Stage stage) {
        stage.startDying("-Ddies-before-sending=trajectory-registered");
        RegistrationPage registration = RegistrationPage.filledIn(stage.newPage(), stage.address(), new Jobseeker("Joris",
                "Stroomuitval", LocalDate.of(1991, 2, 3), "7811 AB", "Emmen", "joris@stroomuitval.example", "0612300001"), 24);
        registration.sendWithoutAnswer();
        assertThat(stage.awaitDeath()).isEqualTo(DyingApplication.EXIT_CODE);
        stage.startDying("-Ddies-after=record-intake");
        return registration.send().caseNumber();
    }

    private static void upToTheMeeting(Stage stage, String number, UUID id) {
        stage.records().awaitStep(id, "confirm-profile");
        TeamPages.signIn(stage.newPage(), stage.address(), "consulent").dossier(number).addSkill(SKILL);
        EngineTasks tasks = stage.tasks();
        tasks.complete(id, "confirm-profile", Map.of("profileOutcome", "confirmed"));
        tasks.complete(id, "choose-route", Map.of("chosenRoute", "matching", "choiceReason", "advice"));
        stage.records().awaitStep(id, "judge-proposals");
        tasks.complete(id, "judge-proposals",
                Map.of("judgement", "propose", "proposalId", stage.records().bestProposal(id).toString()));
        tasks.complete(id, "invite-candidate", Map.of("candidateAnswer", "yes"));
        tasks.complete(id, "await-employer", Map.of("employerAnswer", "meet"));
    }

    /** Answers a step with which the running application dies. */
    private static void dieAfter(String jobType, Stage stage, UUID id, String step, Map<String, Object> answers) {
        stage.tasks().complete(id, step, answers);
        assertThat(stage.awaitDeath()).as("death after " + jobType).isEqualTo(DyingApplication.EXIT_CODE);
    }
}
