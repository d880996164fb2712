package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.engine.DecisionRules;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why a rule fitted, in a sentence from the table itself. */
@PageTest
@Import(Dossier.class)
class RouteReasonsTest {

    @Autowired
    private RouteReasons reasons;
    @Autowired
    private DecisionRules tables;
    @Autowired
    private Dossier pages;
    @Autowired
    private JdbcClient jdbc;

    private int version;

    /** A deployment long ago, so that nothing else takes it for the last one. */
    @BeforeEach
    void deploy() {
        version = jdbc.sql("select coalesce(max(version), 0) + 1 from deployed_definition where definition_id = 'route-advice'").query(Integer.class).single();
        jdbc.sql("insert into deployment (deployment_key, checksum, deployed_at) values (?, 'x', '2000-01-01')").param(-version).update();
        jdbc.sql("insert into deployed_definition (deployment_key, kind, definition_id, version, definition_key) values (?, 'decision', 'route-advice', ?, ?)")
                .params(-version, version, -version).update();
    }

    @Test
    void tellsWhatTheRuleAskedAndWhatWasSo() {
        assertThat(reasons.of(given("carve", version, new RouteAdvices.Inputs(0, 3, List.of("employer-willing"))))).isEqualTo(
                "Deze regel past, want: wil direct beginnen: nee; vacatures die gedeeltelijk passen: 1 of meer (het waren er 3); werkgever wil taken anders verdelen: ja.");
        assertThat(reasons.of(given("no-match", version, new RouteAdvices.Inputs(0, 0, List.of())))).isEqualTo(
                "Deze regel past, want: wil direct beginnen: nee; vacatures die helemaal passen: geen; vacatures die gedeeltelijk passen: geen.");
        assertThat(reasons.of(given("tried-before", version, new RouteAdvices.Inputs(0, 2, List.of())))).endsWith("eerdere rondes: 2 of meer (het waren er 2).");
        assertThat(reasons.of(given("not-registered", version, new RouteAdvices.Inputs(0, 2, List.of("uwv-refused"))))).endsWith("wil zich niet inschrijven.");
    }

    @Test
    void everyRuleOfTheTableIsInWords() {
        assertThat(tables.of("route-advice")).isNotEmpty().allSatisfy((rule, asked) -> {
            assertThat(asked).isNotEmpty();
            assertThat(reasons.of(given(rule, version, new RouteAdvices.Inputs(1, 1, List.of("uwv-no-answer"))))).doesNotContainPattern("[<>=\"_]|true|false|null");
        });
    }

    @Test
    void ofAnotherVersionOrRuleItSaysNothing() {
        var inputs = new RouteAdvices.Inputs(1, 1, List.of());
        assertThat(reasons.of(given("carve", version - 1, inputs))).isNull();
        assertThat(reasons.of(given("carve", null, inputs))).isNull();
        assertThat(reasons.of(given("added-by-somebody", version, inputs))).isNull();
    }

    @Test
    void standsInTheDossier() throws Exception {
        var dossier = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        jdbc.sql("""
                insert into route_advice (case_id, occurrence, rule_id, route, rank, reason, decision_version, full_matches, partial_matches)
                values (?, 1, 'full-match', 'matching', 1, 'Er is een vacature.', ?, 4, 1)""").params(dossier.id().value(), version).update();
        assertThat(Dossier.text(pages.open(Dossier.MANAGER, "/dossiers/" + dossier.number()))).contains("Er is een vacature.",
                "Deze regel past, want: wil direct beginnen: nee; vacatures die helemaal passen: 1 of meer (het waren er 4).");
    }

    private static RouteAdvices.Given given(String rule, @org.jspecify.annotations.Nullable Integer version, RouteAdvices.Inputs inputs) {
        return new RouteAdvices.Given(new RouteAdvice(rule, "matching", 1, "Omdat."), 2, version, inputs);
    }
}
