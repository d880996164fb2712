package nl.dichterbij.e2e;

/** The pages of a dossier on which a function is made out of somebody's tasks. */
final class CarvingPages {

    private final Desk desk;
    private final Traject traject;

    CarvingPages(Desk desk, Traject traject) {
        this.desk = desk;
        this.traject = traject;
    }

    void chooseEmployer(String name) {
        var found = desk.open(traject, "functie/werkgever").fill("zoek", name).press("Zoeken");
        found.page().locator("input[name=werkgever]").first().check();
        found.press("Deze werkgever kiezen");
    }

    void addTask(String task, int minutesPerWeek, boolean splittable) {
        desk.open(traject, "functie/taken/nieuw").fill("task", task).check("frequency", "DAILY")
                .fill("minutesPerWeek", String.valueOf(minutesPerWeek)).check("level", "ELEMENTARY")
                .check("splittable", splittable ? "yes" : "no").press("Opslaan");
    }

    /** Takes every task that can be split off. */
    void carve() {
        var overview = desk.open(traject, "functie");
        overview.page().locator("input[name=taken]").all().forEach(task -> task.check());
        overview.press("Keuze opslaan en uren berekenen");
    }

    void describe(String title, int employees) {
        desk.open(traject, "functie/voorstel").fill("title", title).select("municipality", "Emmen")
                .fill("wageScale", "Schaal 1").fill("guidance", "Een vaste collega helpt de eerste weken.")
                .fill("development", "Leert de heftruck rijden.").fill("employees", String.valueOf(employees))
                .check("worksCouncil", "no").press("Opslaan");
    }
}
