package nl.dichterbij.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.trajectory.Milestones;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class MainJourneyTest {

    @Autowired
    private Cases cases;
    @Autowired
    private Milestones milestones;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void registersAndReachesIntake() {
        var id = cases.register();
        cases.complete(id, "conduct-intake", Map.of("intakeOutcome", "stop", "stopReason", "no-interest"));
        cases.eventually(() -> assertThat(jdbc.sql("select status from trajectory where id = ?").param(id.value())
                .query(String.class).single()).isEqualTo("STOPPED"));
    }
}
