package nl.dichterbij.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of tasks in its states, on a phone and on a desk. */
@PageTest
@Import({Dossier.class, OpenStepFixture.class})
class TaskListLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Dossier pages;
    @Autowired
    private OpenStepFixture open;
    @Autowired
    private Handovers handovers;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void tasks(String language, int width) {
        jdbc.sql("update step set closed_at = now(), outcome = 'done' where closed_at is null").update();
        jdbc.sql("delete from saved_filter").update();
        jdbc.sql("insert into saved_filter (username, name, query) values ('consulent', 'Werkgevers te laat', 'wie=team&wacht=employer'), ('consulent', 'Deze week', 'wie=mine&wanneer=week')").update();
        try (var look = new Look(port, language, width)) {
            look.signIn("consulent");
            look.at("/werk/taken", "taken-leeg");
            look.at("/werk/taken?wie=team&wacht=school", "taken-niets");
            var dossier = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
            var intake = open.open(dossier, "conduct-intake", Map.of());
            open.open(dossier, "await-employer", Map.of(), "employer");
            jdbc.sql("update step set priority = 80, due_at = now() - interval '2 days' where element_instance_key = ?").param(intake).update();
            handovers.handOver("AM03", List.of(intake), false, "consulent2", "expertise", "consulent");
            look.at("/werk/taken?wie=team", "taken");
            look.submitAndLook("taken-fout");
            look.page().locator("input[name=taken]").first().check();
            look.page().selectOption("#naar", "consulent");
            look.page().selectOption("#reden", "workload");
            look.page().check("#hele");
            look.submitAndLook("taken-overgedragen");
            look.at("/dossiers/" + dossier.number() + "#wie", "dossier-overgedragen");
        }
    }
}
