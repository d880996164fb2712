package nl.dichterbij.e2e;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;

/**
 * A case in a journey, with its jobseeker's own page.
 *
 * @param own  what the jobseeker has on the screen
 * @param link the way to the jobseeker's page
 */
record Traject(Stage stage, Page own, String number, UUID id, String link) {

    /** Somebody registers in the browser. */
    static Traject register(Stage stage, Jobseeker person, int hoursPerWeek) {
        return of(stage, RegistrationPage.filledIn(stage.newPage(), stage.address(), person, hoursPerWeek));
    }

    /** Sends a registration that is filled in. */
    static Traject of(Stage stage, RegistrationPage filledIn) {
        var registered = filledIn.send();
        return new Traject(stage, filledIn.page(), registered.caseNumber(), stage.records().caseId(registered.caseNumber()),
                registered.personalLink());
    }

    /** Goes through intake and profile to this route, of the jobseeker's own wish. */
    void chooseRoute(Desk desk, String route) {
        answer("conduct-intake", Map.of("intakeOutcome", "continue"));
        stage.records().awaitStep(id, "confirm-profile");
        desk.dossier(this).addSkill("moeite doen");
        answer("confirm-profile", Map.of("profileOutcome", "confirmed"));
        answer("choose-route", Map.of("chosenRoute", route, "choiceReason", "own-wish"));
    }

    /** Answers a step over the engine's API, where the journey is about another one. */
    Traject answer(String step, Map<String, Object> answers) {
        stage.tasks().complete(id, step, answers);
        return this;
    }

    /** What the jobseeker reads on the own page now. */
    String status() {
        return WebForm.open(own, link).text();
    }

    /** The jobseeker stops, on the own page. */
    void stop() {
        WebForm.open(own, link + "/stoppen").press("Ja, ik stop");
    }
}
