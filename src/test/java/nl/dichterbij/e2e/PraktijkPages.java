package nl.dichterbij.e2e;

import java.time.LocalDate;

/** The pages of a dossier, and of an employer, on learning on the job. */
final class PraktijkPages {

    static final String CREBO = "99001";

    private final Desk desk;
    private final Traject traject;

    PraktijkPages(Desk desk, Traject traject) {
        this.desk = desk;
        this.traject = traject;
    }

    /** Finds the employer in the list, and records a recognition that began long enough ago. */
    static void recognise(Desk desk, String employer, LocalDate from) {
        var list = desk.open("/werkgevers");
        list.page().getByText(employer).first().click();
        list.page().waitForURL(url -> url.matches(".*/werkgevers/[0-9a-f-]{36}"));
        WebForm.open(list.page(), list.page().url() + "/erkenningen").fill("leerbedrijfId", "100765432")
                .selectWith("crebo", CREBO).fill("from", from).press("Bewaar");
    }

    void agreeTerms(String leerbedrijf, LocalDate from, LocalDate until, String trainer, String email) {
        desk.open(traject, "praktijkleren/leerbedrijf").selectWith("leerbedrijf", leerbedrijf).selectWith("crebo", CREBO)
                .fill("school", "Drenthe College").fill("from", from).fill("until", until).fill("hours", "240")
                .fill("trainer.name", trainer).fill("trainer.email", email).press("Bewaar");
    }

    void chooseProcesses(String... codes) {
        var form = desk.open(traject, "praktijkleren/werkprocessen");
        for (var code : codes) {
            form.check("code", code);
        }
        form.press("Bewaar");
    }

    /** @param party as in the values of the form, such as SCHOOL */
    void sign(String party, String name, LocalDate on) {
        desk.open(traject, "praktijkleren/handtekeningen").check("party", party).fill("name", name).fill("signedOn", on)
                .press("Leg de handtekening vast");
    }

    void signByAll(LocalDate on) {
        sign("SCHOOL", "Greet Schoolleider", on);
        sign("LEERBEDRIJF", "Harm Bedrijfsleider", on);
        sign("STUDENT", "De Kandidaat", on);
    }
}
