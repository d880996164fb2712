package nl.dichterbij.insight;

import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;

import nl.dichterbij.region.RegionCode;

/** The figures in a browser. */
@PageTest
class FiguresLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Projection projection;

    @BeforeEach
    void happen() {
        new History(jdbc, new RegionCode("AM03"), 3).add(200, LocalDate.of(2026, 11, 24));
        projection.rebuild();
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void figures(String language, int width) {
        try (var look = new Look(port, language, width)) {
            look.signIn("manager");
            look.at("/cijfers?van=2026-01-01&tot=2026-11-24", "figures");
            look.at("/cijfers?van=2019-01-01&tot=2019-01-31", "figures-none");
            look.at("/cijfers/zaken/old?route=open-hiring&gemeente=1680", "figures-cases-none");
        }
        jdbc.sql("delete from insight_event where not exists (select from trajectory where id = case_id)").update();
        projection.rebuild();
    }
}
