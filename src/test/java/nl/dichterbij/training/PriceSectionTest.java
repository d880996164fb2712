package nl.dichterbij.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.BudgetRoom;
import nl.dichterbij.budget.Money;
import nl.dichterbij.testing.Look;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a choice costs, and what it leaves. */
@TrainingTest
class PriceSectionTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private PriceSection section;
    @Autowired
    private BudgetRoom budget;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void isToldOnlyWhileThereIsSomethingToChoose() {
        var id = fixtures.newCase();
        assertThat(section.model(trajectories.get(id)).choosing()).isFalse();
        fixtures.step(id, "choose-route");
        assertThat(section.model(trajectories.get(id)).choosing()).isTrue();
    }

    @Test
    void saysWhatIsReservedAndWhatIsLeft() {
        jdbc.sql("update training_offer set closed_at = now() where closed_at is null").update();
        fixtures.grant(50_000);
        fixtures.start(fixtures.offered(TrainingFixtures.course(1250)), 3, 5);
        fixtures.start(fixtures.offered(TrainingFixtures.course(0)), 4, 5);
        fixtures.start(fixtures.offered(TrainingFixtures.course(9_000_000)), 5, 5);
        var id = fixtures.newCase();
        fixtures.step(id, "choose-training");
        var available = budget.of(TrainingFixtures.DRENTHE, BudgetCategory.TRAINING).orElseThrow().available();
        var prices = section.model(trajectories.get(id)).prices();
        assertThat(prices).hasSize(3);
        assertThat(prices.get(0)).isEqualTo(new PriceSection.Price("Basis logistiek", fixtures.today().plusDays(3), Money.of(1250), available, available.minus(Money.of(1250))));
        assertThat(prices.get(1).isFree()).isTrue();
        assertThat(prices.get(2).left()).isNull();
        assertThat(prices.get(2).available()).isEqualTo(available);
    }

    @Test
    void aProgrammeForTheYoungIsNotPricedForSomebodyElse() {
        jdbc.sql("update training_offer set closed_at = now() where closed_at is null").update();
        fixtures.start(fixtures.offered(TrainingFixtures.programme()), 3, 5);
        var id = fixtures.newCase(LocalDate.of(1960, 1, 1));
        fixtures.step(id, "choose-route");
        assertThat(section.model(trajectories.get(id)).prices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void look(String language, int width) {
        fixtures.grant(50_000);
        fixtures.start(fixtures.offered(TrainingFixtures.course(1250)), 3, 5);
        fixtures.start(fixtures.offered(TrainingFixtures.course(0)), 4, 5);
        fixtures.start(fixtures.offered(TrainingFixtures.course(9_000_000)), 5, 5);
        var id = fixtures.newCase();
        fixtures.step(id, "choose-route");
        try (var look = new Look(port, language, width)) {
            look.signIn("consulent");
            look.at("/dossiers/" + trajectories.get(id).number() + "#prijs", "dossier-prijs");
        }
    }
}
