package nl.dichterbij.jobcarving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages about a function, as a browser without JavaScript uses them. */
@PageTest
@Import({Dossier.class, CarvingFixture.class})
class CarvingPagesTest {

    private static final Pattern LINK = Pattern.compile("/werkgever/functievoorstel/([A-Za-z0-9_-]{43})");

    @Autowired
    private Dossier pages;
    @Autowired
    private CarvingFixture fixture;
    @Autowired
    private Carvings carvings;
    @Autowired
    private WorkAnalyses analyses;
    @Autowired
    private FunctionProposals proposals;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private JdbcClient jdbc;

    private CaseSummary dossier;
    private String page;

    @BeforeEach
    void register() {
        dossier = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        page = "/dossiers/" + dossier.number() + "/functie";
    }

    @Test
    void isNotThereUntilTheRouteIsTaken() throws Exception {
        pages.open(Dossier.CASEWORKER, page).andExpect(status().isNotFound());
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, "/dossiers/" + dossier.number()))).doesNotContain("Functie maken", "??");
        fixture.begin(dossier.id(), 1);
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, "/dossiers/" + dossier.number()))).contains("Functie maken", "Nog geen werkgever gekozen", page);
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page))).contains("Er staan nog geen taken in de analyse.", "Kies een werkgever.").doesNotContain("??");
    }

    @Test
    void choosesAnEmployer() throws Exception {
        fixture.begin(dossier.id(), 1);
        var employer = pages.employer("Drukkerij Tekst & Zo");
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page + "/werkgever"))).contains("Zoek eerst op naam of KvK-nummer.");
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page + "/werkgever?zoek=<b>xyzzy"))).contains("Geen werkgever gevonden met");
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page + "/werkgever?zoek=drukkerij tekst"))).contains(employer.toString());
        for (var wrong : List.of("", "x", UUID.randomUUID().toString())) {
            assertThat(Dossier.text(pages.send(Dossier.CASEWORKER, page + "/werkgever", "werkgever", wrong, "zoek", "drukkerij tekst"))).contains("Maak een keuze.");
        }
        pages.send(Dossier.CASEWORKER, page + "/werkgever", "werkgever", employer.toString()).andExpect(redirectedUrl(page + "?bewaard"));
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page))).contains("Drukkerij Tekst &amp; Zo");
    }

    @Test
    void addsChangesAndRemovesTasksAndShowsTheTotals() throws Exception {
        fixture.begin(dossier.id(), 1);
        var id = UUID.randomUUID().toString();
        for (var click = 0; click < 2; click++) {
            pages.send(Dossier.CASEWORKER, page + "/taken/nieuw", task(id, "Schappen vullen", "130")).andExpect(redirectedUrl(page + "?bewaard#taken"));
        }
        assertThat(tasks()).hasSize(1);
        pages.send(Dossier.CASEWORKER, page, "taken", id, "taken", "x", "taken", UUID.randomUUID().toString()).andExpect(status().is3xxRedirection());
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page))).contains("130 minuten per week", "3 uur per week", "Werkproces: Winkel").doesNotContain("??");

        var form = Dossier.text(pages.open(Dossier.CASEWORKER, page + "/taken/" + id));
        assertThat(form).contains("Schappen vullen", "Taak verwijderen");
        pages.send(Dossier.CASEWORKER, page + "/taken/" + id, with(task(id, "Vakken vullen", "30"), "version", version(form))).andExpect(redirectedUrl(page + "?bewaard#taken"));
        assertThat(tasks()).containsExactly("Vakken vullen");
        assertThat(Dossier.text(pages.send(Dossier.CASEWORKER, page + "/taken/" + id, with(task(id, "Te laat", "30"), "version", version(form)))))
                .contains("Een collega heeft dit intussen gewijzigd", "Te laat");
        assertThat(tasks()).containsExactly("Vakken vullen");

        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page + "/taken/" + id + "/verwijderen"))).contains("De taak ‘Vakken vullen’ verwijderen?");
        pages.send(Dossier.CASEWORKER, page + "/taken/" + id + "/verwijderen").andExpect(redirectedUrl(page + "?bewaard#taken"));
        assertThat(tasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "task           | ''         | Vul dit in.",
        "task           | <b>vet</b> | Gebruik geen &lt; of &gt;.",
        "holder         | 💥         | Gebruik geen plaatjes",
        "minutesPerWeek | ''         | Vul in hoeveel minuten",
        "minutesPerWeek | 0          | Vul een heel getal in van 1",
        "minutesPerWeek | 10081      | Vul een heel getal in van 1",
        "minutesPerWeek | veel       | Vul een heel getal in van 1",
        "frequency      | ALTIJD     | Maak een keuze.",
        "level          | ''         | Maak een keuze.",
        "splittable     | misschien  | Maak een keuze.",
    })
    void saysWhatIsWrongWithATaskAndLosesNothing(String field, String typed, String message) throws Exception {
        fixture.begin(dossier.id(), 1);
        var answer = pages.send(Dossier.CASEWORKER, page + "/taken/nieuw", with(task(UUID.randomUUID().toString(), "Dozen vouwen", "60"), field, typed)).andExpect(status().isOk());
        assertThat(Dossier.text(answer)).contains(message, "Staand werk");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithAMessage() throws Exception {
        fixture.begin(dossier.id(), 1);
        assertThat(Dossier.text(pages.send(Dossier.CASEWORKER, page + "/taken/nieuw", with(task(UUID.randomUUID().toString(), "Vegen", "60"), "conditions", "a".repeat(501)))))
                .contains("Gebruik hoogstens 500 tekens.");
        assertThat(Dossier.text(pages.send(Dossier.CASEWORKER, page + "/voorstel", "title", "a".repeat(121), "version", "0"))).contains("Gebruik hoogstens 120 tekens.");
    }

    @Test
    void describesAFunctionAlsoHalf() throws Exception {
        fixture.begin(dossier.id(), 1);
        var form = Dossier.text(pages.open(Dossier.CASEWORKER, page + "/voorstel"));
        pages.send(Dossier.CASEWORKER, page + "/voorstel", "version", version(form), "title", "Winkelhulp").andExpect(redirectedUrl(page + "?bewaard#functie"));
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page))).contains("Winkelhulp", "Vul de loonschaal in.").doesNotContain("Geef de functie een naam.");
        assertThat(Dossier.text(pages.send(Dossier.CASEWORKER, page + "/voorstel", "version", version(form), "title", "Te laat"))).contains("Een collega heeft dit intussen gewijzigd", "Te laat");
        assertThat(carvings.get(dossier.id(), 1).function().title()).isEqualTo("Winkelhulp");
    }

    @ParameterizedTest
    @CsvSource({"municipality, 0106, Kies een gemeente uit de lijst.", "employees, 0, Vul een heel getal in", "employees, 60, Maak een keuze.", "title, <i>, Gebruik geen"})
    void saysWhatIsWrongWithAFunction(String field, String typed, String message) throws Exception {
        fixture.begin(dossier.id(), 1);
        assertThat(Dossier.text(pages.send(Dossier.CASEWORKER, page + "/voorstel", "version", "0", "guidance", "De ploegleider", field, typed)))
                .contains(message, "De ploegleider");
    }

    @Test
    void nothingChangesWhileTheEmployerIsAsked() throws Exception {
        var carving = propose();
        var task = analyses.of(carving.id()).getFirst().id();
        for (var address : List.of("/werkgever", "/taken/nieuw", "/taken/" + task, "/taken/" + task + "/verwijderen", "/voorstel")) {
            pages.open(Dossier.CASEWORKER, page + address).andExpect(redirectedUrl(page));
        }
        pages.send(Dossier.CASEWORKER, page).andExpect(redirectedUrl(page + "?dicht"));
        pages.send(Dossier.CASEWORKER, page + "/taken/" + task + "/verwijderen").andExpect(redirectedUrl(page + "?dicht"));
        pages.send(Dossier.CASEWORKER, page + "/werkgever", "werkgever", carving.employer().toString()).andExpect(redirectedUrl(page + "?dicht"));
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page))).contains("Het voorstel ligt bij de werkgever.").doesNotContain("Keuze opslaan");
        assertThat(analyses.of(carving.id())).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werkgever", "/taken/nieuw", "/voorstel", "/link"})
    void onlyACaseworkerOfTheRegionMayChange(String address) throws Exception {
        fixture.begin(dossier.id(), 1);
        pages.open(Dossier.MANAGER, page + address).andExpect(status().isForbidden());
        pages.send(Dossier.MANAGER, page + address).andExpect(status().isForbidden());
        pages.open(Dossier.OTHER_REGION, page + address).andExpect(status().isNotFound());
        pages.send(Dossier.OTHER_REGION, page + address).andExpect(status().isNotFound());
        pages.open(Dossier.OTHER_REGION, page).andExpect(status().isNotFound());
        assertThat(Dossier.text(pages.open(Dossier.MANAGER, page))).doesNotContain("Taak toevoegen", page + address);
    }

    @Test
    void aTaskOfAnotherCaseIsNotFound() throws Exception {
        fixture.begin(dossier.id(), 1);
        var other = pages.register(LocalDate.of(1991, 5, 17), Benefit.NONE);
        var task = fixture.task(fixture.begin(other.id(), 1).id(), "Geheim", 60, true);
        for (var address : List.of("/taken/" + task, "/taken/" + task + "/verwijderen", "/taken/x", "/taken/" + UUID.randomUUID())) {
            pages.open(Dossier.CASEWORKER, page + address).andExpect(status().isNotFound());
        }
        pages.send(Dossier.CASEWORKER, page + "/taken/" + task + "/verwijderen").andExpect(status().is3xxRedirection());
        assertThat(analyses.of(carvings.get(other.id(), 1).id())).hasSize(1);
    }

    @Test
    void everyReadIsLogged() throws Exception {
        fixture.begin(dossier.id(), 1);
        var before = reads();
        pages.open(Dossier.MANAGER, page);
        assertThat(reads()).isEqualTo(before + 1);
    }

    @Test
    void theEmployerAnswersBehindALinkOnce() throws Exception {
        var carving = propose();
        var link = "/werkgever/functievoorstel/" + links.issue(LinkPurpose.EMPLOYER_FUNCTION, carving.id().value());
        var shown = Dossier.text(pages.open(Dossier.NOBODY, link).andExpect(status().isOk()).andExpect(header().string("X-Robots-Tag", "noindex")));
        assertThat(shown).contains("Winkelhulp", "16 uur per week", "Dozen vouwen (450 minuten per week)", "Uw ondernemingsraad wordt hierna")
                .doesNotContain("Inkopen", "Jikke", dossier.number().value(), "??");
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, link + "?taal=en"))).contains("Does this function suit your company?").doesNotContain("??");
        assertThat(Dossier.text(pages.send(Dossier.NOBODY, link).andExpect(status().isOk()))).contains("Maak een keuze.");
        assertThat(Dossier.text(pages.send(Dossier.NOBODY, link, "antwoord", "<b>").andExpect(status().isOk()))).contains("Maak een keuze.");
        pages.send(Dossier.NOBODY, link, "antwoord", "agree").andExpect(redirectedUrl(link));
        pages.send(Dossier.NOBODY, link, "antwoord", "decline").andExpect(redirectedUrl(link));
        assertThat(Dossier.text(pages.open(Dossier.NOBODY, link))).contains("U gaat akkoord met de functie.").doesNotContain("<form class=\"card form\"");
        carvings.withdraw(dossier.id(), 1, 1);
        pages.open(Dossier.NOBODY, link).andExpect(status().isNotFound());
        pages.open(Dossier.NOBODY, "/werkgever/functievoorstel/x").andExpect(status().isNotFound());
    }

    @Test
    void theTeamRenewsTheLinkAndSeesItOnce() throws Exception {
        var carving = propose();
        var old = links.issue(LinkPurpose.EMPLOYER_FUNCTION, carving.id().value());
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page))).contains(page + "/link").doesNotContain("/werkgever/functievoorstel/");
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, page + "/link").andExpect(status().isOk()))).doesNotContain("/werkgever/functievoorstel/");
        var shown = LINK.matcher(Dossier.text(pages.send(Dossier.CASEWORKER, page + "/link")));
        assertThat(shown.find()).isTrue();
        assertThat(links.find(LinkPurpose.EMPLOYER_FUNCTION, shown.group(1))).contains(carving.id().value());
        assertThat(links.find(LinkPurpose.EMPLOYER_FUNCTION, old)).isEmpty();
    }

    private CarvingView propose() {
        fixture.complete(dossier.id(), 1, pages.employer("Winkel"), 60);
        proposals.submit(dossier.id(), 1, CarvingFixture.KEYS.incrementAndGet()).orElseThrow();
        return carvings.get(dossier.id(), 1);
    }

    private List<String> tasks() {
        return analyses.of(carvings.get(dossier.id(), 1).id()).stream().map(task -> task.details().task()).toList();
    }

    private int reads() {
        return jdbc.sql("select count(*) from dossier_read where case_id = ?").param(dossier.id().value()).query(Integer.class).single();
    }

    private static String version(String form) {
        return form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private static String[] task(String id, String name, String minutes) {
        return new String[] {"id", id, "version", "", "task", name, "workProcess", "Winkel", "functionName", "Vakvuller", "holder", "Ploeg",
            "frequency", "DAILY", "minutesPerWeek", minutes, "level", "ELEMENTARY", "splittable", "yes", "conditions", "Staand werk", "risk", ""};
    }

    private static String[] with(String[] fields, String name, String value) {
        var changed = fields.clone();
        for (int i = 0; i < changed.length; i += 2) {
            if (changed[i].equals(name)) {
                changed[i + 1] = value;
            }
        }
        return changed;
    }
}
