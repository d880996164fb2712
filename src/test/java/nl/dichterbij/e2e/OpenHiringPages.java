package nl.dichterbij.e2e;

import java.time.LocalDate;

/** The pages of open-hiring places, for the team and for the employer whose list it is. */
final class OpenHiringPages {

    private OpenHiringPages() {}

    /**
     * A new employer offers places.
     *
     * @param mode EMPLOYER_OWNED or TEAM_MANAGED
     * @return the number of what was entered
     */
    static String offer(Desk desk, String employer, String kvkNumber, String mode, String title, int places) {
        desk.pages().newEmployer("/open-hiring/nieuw", employer, kvkNumber);
        var offered = new WebForm(desk.page()).check("mode", mode).fill("title", title).select("municipality", "Emmen")
                .fill("minHours", "8").fill("maxHours", "36").fill("places", String.valueOf(places)).fill("liftKg", "10")
                .check("demands", "OUTDOORS").press("Voeg plek toe");
        return offered.page().url().replaceAll(".*/open-hiring/([^?]+).*", "$1");
    }

    /** The team makes the employer's personal link. */
    static String link(Desk desk, String number) {
        var made = desk.open("/open-hiring/" + number + "/link").press("Ja, maak een link");
        return made.page().locator(".key-link").innerText();
    }

    /** The employer records that who has the turn begins. */
    static void starts(WebForm list, LocalDate day) {
        list.check("outcome", "started").fill("startDate", day).fill("hoursPerWeek", "24").check("contractType", "PERMANENT")
                .press("Leg vast").press("Ja, leg vast");
    }

    static void declines(WebForm list) {
        list.check("outcome", "declined").press("Leg vast").press("Ja, leg vast");
    }
}
