package nl.dichterbij.trajectory;

import static nl.dichterbij.testing.Dossier.CASEWORKER;
import static nl.dichterbij.testing.Dossier.MANAGER;
import static nl.dichterbij.testing.Dossier.OTHER_REGION;
import static nl.dichterbij.testing.Dossier.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of tasks: whose they are, what is kept of it, and how they change hands. */
@PageTest
@Import({Dossier.class, OpenStepFixture.class})
class TaskListPagesTest {

    private static final String TASKS = "/werk/taken";

    @Autowired
    private Dossier pages;
    @Autowired
    private OpenStepFixture open;
    @Autowired
    private Handovers handovers;
    @Autowired
    private JdbcClient jdbc;

    private CaseSummary dossier;
    private long intake;
    private long employer;

    @BeforeEach
    void register() {
        jdbc.sql("update step set closed_at = now(), outcome = 'done' where closed_at is null").update();
        jdbc.sql("delete from saved_filter").update();
        dossier = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        intake = open.open(dossier, "conduct-intake", Map.of());
        employer = open.open(dossier, "await-employer", Map.of(), "employer");
    }

    @Test
    void whatIsNobodysIsNotMineUntilITakeTheCase() throws Exception {
        assertThat(text(pages.open(CASEWORKER, TASKS))).contains("U hebt geen open taken").doesNotContain(dossier.number().value());
        assertThat(text(pages.open(CASEWORKER, TASKS + "?wie=nobody"))).contains(dossier.number().value(), "2 taken");
        pages.send(CASEWORKER, "/dossiers/" + dossier.number() + "/nemen").andExpect(redirectedUrl("/dossiers/" + dossier.number() + "#wie"));
        assertThat(text(pages.open(CASEWORKER, TASKS))).contains(dossier.number().value(), "2 taken", "Intake voeren");
        assertThat(text(pages.open(CASEWORKER, TASKS + "?wie=nobody"))).doesNotContain(dossier.number().value());
        assertThat(handovers.of(dossier.id())).singleElement().satisfies(one -> {
            assertThat(one.wholeCase()).isTrue();
            assertThat(one.from()).isNull();
            assertThat(one).extracting(Handovers.Handover::to, Handovers.Handover::reason, Handovers.Handover::by)
                    .containsExactly("consulent", "start", "consulent");
        });
        // again changes nothing
        pages.send(CASEWORKER, "/dossiers/" + dossier.number() + "/nemen");
        assertThat(handovers.of(dossier.id())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"wacht=employer, await-employer, conduct-intake", "stap=conduct-intake, conduct-intake, await-employer",
        "wanneer=late, none, conduct-intake", "wanneer=week, conduct-intake, none"})
    void narrows(String query, String shown, String hidden) throws Exception {
        var page = text(pages.open(CASEWORKER, TASKS + "?wie=team&" + query));
        assertThat(page.contains("value=\"" + key(shown) + "\"")).isEqualTo(!shown.equals("none"));
        assertThat(page).doesNotContain("value=\"" + key(hidden) + "\"");
    }

    private long key(String step) {
        return step.equals("conduct-intake") ? intake : step.equals("await-employer") ? employer : -1;
    }

    @Test
    void theMostUrgentComesFirstWhenAsked() throws Exception {
        jdbc.sql("update step set priority = 90 where element_instance_key = ?").param(employer).update();
        jdbc.sql("update step set due_at = due_at + interval '1 day' where element_instance_key = ?").param(employer).update();
        var byDay = text(pages.open(CASEWORKER, TASKS + "?wie=team"));
        assertThat(byDay.indexOf("value=\"" + intake)).isLessThan(byDay.indexOf("value=\"" + employer));
        var byPriority = text(pages.open(CASEWORKER, TASKS + "?wie=team&sorteer=priority"));
        assertThat(byPriority.indexOf("value=\"" + employer)).isLessThan(byPriority.indexOf("value=\"" + intake)).isPositive();
        assertThat(byPriority).contains("hoog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wie=van-%3Cscript%3E", "wie=x&wacht=y&wanneer=z&stap=%F0%9F%92%A5&sorteer=q&pagina=-3", "pagina=999999", "wie=van-bestaatniet"})
    void anOddAddressShowsThePage(String query) throws Exception {
        pages.open(CASEWORKER, TASKS + "?" + query).andExpect(status().isOk());
    }

    @Test
    void oneTaskOrTheWholeCaseChangesHandsWithAReason() throws Exception {
        pages.send(CASEWORKER, TASKS + "/overdragen", "wie", "nobody", "taken", "" + intake, "naar", "consulent2", "reden", "workload")
                .andExpect(redirectedUrl(TASKS + "?wie=nobody&sorteer=due&overgedragen=1"));
        assertThat(text(pages.open(CASEWORKER, TASKS + "?wie=van-consulent2"))).contains("value=\"" + intake).doesNotContain("value=\"" + employer);
        pages.send(MANAGER, TASKS + "/overdragen", "taken", "" + intake, "taken", "" + employer, "naar", "consulent", "reden", "absent", "hele", "ja")
                .andExpect(redirectedUrl(TASKS + "?wie=mine&sorteer=due&overgedragen=1"));
        assertThat(text(pages.open(CASEWORKER, TASKS))).contains("value=\"" + intake, "value=\"" + employer);
        assertThat(handovers.of(dossier.id())).extracting(Handovers.Handover::to, Handovers.Handover::reason, Handovers.Handover::by, Handovers.Handover::step)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("consulent", "absent", "manager", null),
                        org.assertj.core.groups.Tuple.tuple("consulent2", "workload", "consulent", "conduct-intake"));
        assertThat(text(pages.open(CASEWORKER, "/dossiers/" + dossier.number()))).contains("Collega is er niet", "Werk beter verdelen",
                "Zaak overgedragen aan ", "Intake voeren overgedragen aan ", "Klaargezet: Intake voeren");
        assertThatThrownBy(() -> jdbc.sql("update handover set reason = 'other'").update()).hasMessageContaining("only added");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasChosen() throws Exception {
        assertThat(handOver("naar", "consulent2", "reden", "absent")).contains("Kies eerst een of meer taken");
        assertThat(handOver("taken", "" + intake, "reden", "absent")).contains("Kies aan wie u overdraagt", "value=\"absent\" selected");
        assertThat(handOver("taken", "" + intake, "naar", "consulent-groningen", "reden", "absent")).contains("Kies aan wie u overdraagt");
        assertThat(handOver("taken", "" + intake, "naar", "consulent2", "reden", "omdat")).contains("Kies waarom u overdraagt", "value=\"consulent2\" selected")
                .containsPattern("value=\"" + intake + "\"[^>]*checked");
        assertThat(handOver("taken", "💥", "naar", "consulent2", "reden", "absent")).contains("Kies eerst een of meer taken");
        assertThat(handovers.of(dossier.id())).isEmpty();
    }

    private String handOver(String... fields) throws Exception {
        var all = new java.util.ArrayList<>(List.of("wie", "nobody"));
        all.addAll(List.of(fields));
        return text(pages.send(CASEWORKER, TASKS + "/overdragen", all.toArray(String[]::new)).andExpect(status().isOk()));
    }

    @Test
    void anotherRegionSeesAndMovesNothing() throws Exception {
        assertThat(text(pages.open(OTHER_REGION, TASKS + "?wie=team"))).doesNotContain(dossier.number().value());
        pages.send(OTHER_REGION, TASKS + "/overdragen", "taken", "" + intake, "naar", "consulent-groningen", "reden", "other")
                .andExpect(redirectedUrl(TASKS + "?wie=mine&sorteer=due&overgedragen=0"));
        pages.send(OTHER_REGION, "/dossiers/" + dossier.number() + "/nemen").andExpect(status().isNotFound());
        assertThat(handovers.of(dossier.id())).isEmpty();
    }

    @Test
    void whoHasNoCasesHasNoTasks() throws Exception {
        for (var user : List.of("proceseigenaar", "beheerder")) {
            pages.open(user, TASKS).andExpect(status().isForbidden());
            pages.send(user, TASKS + "/overdragen", "taken", "" + intake, "naar", "consulent", "reden", "other").andExpect(status().isForbidden());
            pages.send(user, TASKS + "/filters", "filternaam", "x").andExpect(status().isForbidden());
        }
        pages.send(MANAGER, "/dossiers/" + dossier.number() + "/nemen").andExpect(status().isForbidden());
    }

    @Test
    void filtersAreKeptByAccountWhateverTheBrowser() throws Exception {
        pages.send(CASEWORKER, TASKS + "/filters", "filternaam", "Werkgevers te laat", "wie", "team", "wacht", "employer", "wanneer", "late")
                .andExpect(redirectedUrl(TASKS + "?wie=team&sorteer=due&wacht=employer&wanneer=late"));
        assertThat(text(pages.open(CASEWORKER, TASKS))).contains("Werkgevers te laat", "wie=team&amp;sorteer=due&amp;wacht=employer&amp;wanneer=late");
        assertThat(text(pages.open("consulent2", TASKS))).doesNotContain("Werkgevers te laat");
        // the same name again replaces it
        pages.send(CASEWORKER, TASKS + "/filters", "filternaam", "Werkgevers te laat", "wie", "nobody");
        assertThat(jdbc.sql("select query from saved_filter").query(String.class).list()).containsExactly("wie=nobody&sorteer=due");
        long id = jdbc.sql("select id from saved_filter").query(Long.class).single();
        pages.send("consulent2", TASKS + "/filters/" + id + "/weg");
        assertThat(text(pages.open(CASEWORKER, TASKS))).contains("Werkgevers te laat");
        pages.send(CASEWORKER, TASKS + "/filters/" + id + "/weg");
        assertThat(text(pages.open(CASEWORKER, TASKS))).doesNotContain("Werkgevers te laat");
    }

    @Test
    void aFilterNeedsANameOfItsOwn() throws Exception {
        assertThat(text(pages.send(CASEWORKER, TASKS + "/filters", "filternaam", " "))).contains("Geef het filter een naam.");
        assertThat(text(pages.send(CASEWORKER, TASKS + "/filters", "filternaam", "a".repeat(41)))).contains("hooguit 40 tekens");
        for (int i = 0; i < SavedFilters.MOST; i++) {
            pages.send(CASEWORKER, TASKS + "/filters", "filternaam", "<b>" + i + " 💥").andExpect(status().is3xxRedirection());
        }
        assertThat(text(pages.send(CASEWORKER, TASKS + "/filters", "filternaam", "nog een"))).contains("U hebt al 20 filters").doesNotContain("<b>");
    }
}
