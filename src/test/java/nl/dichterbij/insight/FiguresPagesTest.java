package nl.dichterbij.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The manager's figures, from what really happens in cases. */
@PageTest
@Import(Dossier.class)
class FiguresPagesTest {

    @Autowired
    private Dossier pages;
    @Autowired
    private Milestones milestones;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Projection projection;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @Test
    void tellsWhatHappenedInCases() throws Exception {
        var stopped = register();
        milestones.reach(stopped.id(), "milestone-intake-done", 0);
        milestones.reach(stopped.id(), "milestone-intake-done", 0);
        trajectories.withdraw(stopped.id());
        projection.catchUp();
        assertThat(jdbc.sql("select kind || ' ' || code from insight_event where case_id = ? order by id").param(stopped.id().value())
                .query(String.class).list())
                .containsExactlyInAnyOrder("milestone milestone-registered", "registered none", "milestone milestone-intake-done", "closed WITHDRAWN");

        var text = Dossier.text(pages.open(Dossier.MANAGER, "/cijfers").andExpect(status().isOk()));
        assertThat(text).contains("Cijfers van Drenthe", "Bereikt", "Zonder uitkering", "Op wie werd gewacht", "De periode ervoor: ").doesNotContain("??");
        assertThat(Dossier.text(pages.open(Dossier.MANAGER, "/cijfers/zaken/intake"))).contains("/dossiers/" + stopped.number(), "Gestopt").doesNotContain("??");
        assertThat(Dossier.text(pages.open(Dossier.MANAGER, "/cijfers?taal=en"))).contains("Figures of Drenthe").doesNotContain("??");
    }

    @Test
    void countsHowLongAStepStoodOpen() {
        var dossier = register();
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (nextval('insight_event_id_seq') + 5000000, ?, 1, 'await-employer', 1, 'employer', now() - interval '2 days', now())""")
                .param(dossier.id().value()).update();
        trajectories.withdraw(dossier.id());
        assertThat(jdbc.sql("select seconds from insight_event where case_id = ? and kind = 'waited' and code = 'employer'")
                .param(dossier.id().value()).query(Long.class).single()).isBetween(172_795L, 172_900L);
    }

    @Test
    void keepsSmallNumbersInTheTeam() throws Exception {
        var id = register().id();
        jdbc.sql("update insight_event set municipality_code = '1701' where case_id = ?").param(id.value()).update();
        projection.rebuild();
        var answer = pages.open(Dossier.MANAGER, "/cijfers.csv?gemeente=1701").andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv; charset=UTF-8"));
        assertThat(Dossier.text(answer).lines().toList()).contains("Cijfer,Route,Aantal", "Bereikt,,<10", "Geplaatst,,0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cijfers", "/cijfers.csv", "/cijfers/zaken/reached"})
    void areForManagersOnly(String address) throws Exception {
        pages.open(Dossier.CASEWORKER, address).andExpect(status().isForbidden());
        pages.open(Dossier.NOBODY, address).andExpect(status().isFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?van=morgen&tot=2026-02-30", "?van=2026-05-01&tot=2026-01-01", "?gemeente=%3Cb%3E&route=x", "?van=0001-01-01", "?tot=9999-12-31"})
    void takeWhatCannotBeReadAsNotAsked(String query) throws Exception {
        pages.open(Dossier.MANAGER, "/cijfers" + query).andExpect(status().isOk());
        pages.open(Dossier.MANAGER, "/cijfers/zaken/reached" + query).andExpect(status().isOk());
    }

    @Test
    void knowNoOtherFigure() throws Exception {
        for (var unknown : List.of("/cijfers/zaken/x", "/cijfers/zaken/REACHED")) {
            pages.open(Dossier.MANAGER, unknown).andExpect(status().isNotFound());
        }
    }

    private CaseSummary register() {
        return pages.register(LocalDate.now(clock).minusYears(30), Benefit.NONE);
    }
}
