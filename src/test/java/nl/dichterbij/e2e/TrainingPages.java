package nl.dichterbij.e2e;

import java.time.LocalDate;

/** The pages on which the team enters courses, and money for them. */
final class TrainingPages {

    private static final String REGELING = "Werkcentrum Drenthe";

    private TrainingPages() {}

    /** A course that costs this, with one start. */
    static void offerCourse(Desk desk, String title, int euros, String category, LocalDate startsOn, int places) {
        var offer = desk.open("/opleidingen/nieuw").check("kind", "COURSE").fill("title", title).fill("provider", "Drenthe College")
                .select("municipality", "Emmen").fill("weeks", "10").check("ages", "ALL").fill("cost", String.valueOf(euros))
                .check("category", category).press("Voeg toe");
        var address = offer.page().url().replaceAll("\\?.*", "");
        WebForm.open(offer.page(), address + "/starts/nieuw").fill("startsOn", startsOn).fill("capacity", String.valueOf(places))
                .press("Opslaan");
    }

    /** The manager enters money of this year that comes in. */
    static void grant(Stage stage, String category, String payingParty, int euros) {
        var page = stage.newPage();
        TeamPages.signIn(page, stage.address(), "manager");
        WebForm.open(page, stage.address() + "/budget/invoeren").check("direction", "in").select("regeling", REGELING)
                .check("category", category).fill("payingParty", payingParty).fill("amount", String.valueOf(euros))
                .press("Invoeren");
    }
}
