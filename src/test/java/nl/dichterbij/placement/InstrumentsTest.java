package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.StepRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked, kept and shown of instruments. */
@PageTest
@Import(Dossier.class)
class InstrumentsTest {

    private static final AtomicLong KEYS = new AtomicLong(7_000_000_000L);
    private static final InstrumentAdvice REGISTER = new InstrumentAdvice("wage-cost-benefit-register",
            "wage-cost-benefit-register", true, "Loonkostenvoordeel banenafspraak", "Staat in het register.", "fundamentvoor.nl");
    private static final InstrumentAdvice OLDER = new InstrumentAdvice("wage-cost-benefit-older", "wage-cost-benefit-older",
            false, "Bestaat niet meer", "Afgeschaft.", "fundamentvoor.nl");

    @Autowired
    private Dossier pages;
    @Autowired
    private Instruments instruments;
    @Autowired
    private InstrumentDecisions decisions;
    @Autowired
    private InstrumentChoices choices;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private CaseSummary dossier;

    @BeforeEach
    void register() {
        dossier = pages.register(LocalDate.now(clock).minusYears(56), Benefit.BIJSTAND);
    }

    @Test
    void collectsCodesFromTheDossierAndNothingElse() {
        var known = instruments.collect(dossier.id(), 1).variables();
        assertThat(known).containsEntry("benefitCode", "bijstand").containsEntry("municipalityCode", "0114")
                .containsEntry("decisionDate", LocalDate.now(clock).toString()).containsEntry("olderWorker", true)
                .containsEntry("instrumentFactsKnown", false).containsEntry("jobsRegister", "unknown");
        var younger = pages.register(LocalDate.now(clock).minusYears(56).plusDays(1), Benefit.NONE);
        assertThat(instruments.collect(younger.id(), 1).variables()).containsEntry("olderWorker", false).containsEntry("benefitCode", "none");
    }

    @Test
    void keepsTheAnswersOfARoundAndAsksAgainInTheNext() {
        var step = openStep();
        var answers = InstrumentFacts.of(Map.of("jobsRegister", "in-register", "supportNeeded", "<script>", "fitDoubted", "yes"));
        instruments.recordFacts(step, 1, answers);
        instruments.recordFacts(step, 1, InstrumentFacts.NOTHING_KNOWN);

        assertThat(instruments.collect(dossier.id(), 1)).returns(true, InstrumentInputs::known).returns(answers, InstrumentInputs::facts);
        assertThat(answers.supportNeeded()).isEqualTo("unknown");
        assertThat(instruments.collect(dossier.id(), 2)).returns(false, InstrumentInputs::known).returns(answers, InstrumentInputs::facts);
    }

    @Test
    void keepsAdviceOnceWithTheAmountsOfToday() {
        var key = KEYS.incrementAndGet();
        var options = advise(key, REGISTER, OLDER);
        advise(key, REGISTER, OLDER);

        assertThat(options).extracting(option -> option.get("value")).containsExactly("wage-cost-benefit-register", "none");
        assertThat(decisions.of(dossier.id())).singleElement().satisfies(given -> {
            assertThat(given.inputs()).contains(new InstrumentDecisions.Input("jobsRegister", "in-register"));
            assertThat(given.advice()).hasSize(2).first().satisfies(first -> assertThat(first.terms())
                    .extracting(InstrumentDecisions.Term::code, InstrumentDecisions.Term::value, InstrumentDecisions.Term::unit)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("per-hour", "1.01", "euro"), org.assertj.core.groups.Tuple.tuple("per-year", "2000", "euro")));
        });
    }

    @Test
    void keepsAlsoThatNothingWasAdvised() throws Exception {
        assertThat(advise(KEYS.incrementAndGet())).extracting(option -> option.get("value")).containsExactly("none");
        assertThat(decisions.of(dossier.id())).singleElement().satisfies(given -> assertThat(given.advice()).isEmpty());
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, "/dossiers/" + dossier.number()))).contains("Geen enkele regel is van toepassing.");
    }

    @Test
    void keepsWhoDecidedWhatAndOnlyTheLastDecisionOfARound() {
        instruments.choose(dossier.id(), 1, null, "iemand");
        assertThat(choices.of(dossier.id())).isEmpty();
        instruments.choose(dossier.id(), 1, List.of("no-risk", "job-coach", "none"), "iemand");
        assertThat(choices.of(dossier.id())).extracting(InstrumentChoices.Choice::instrument).containsExactly("job-coach", "no-risk");
        instruments.choose(dossier.id(), 1, List.of("none"), null);
        assertThat(choices.of(dossier.id())).singleElement().satisfies(choice -> {
            assertThat(choice.instrument()).isEqualTo("none");
            assertThat(choice.by()).isNull();
        });
    }

    @Test
    void theDossierSaysWhatWhyFromWhereAndWhoDecided() throws Exception {
        var address = "/dossiers/" + dossier.number();
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, address))).contains("Er is nog geen advies over instrumenten.");
        advise(KEYS.incrementAndGet(), REGISTER);
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, address))).contains("Loonkostenvoordeel banenafspraak", "Staat in het register.",
                "Per uur: 1.01 euro", "fundamentvoor.nl, 2026", "Regel wage-cost-benefit-register", "Doelgroepregister", "In het register",
                "Er is nog niet gekozen welke instrumenten worden gebruikt.").doesNotContain("??");
        instruments.choose(dossier.id(), 1, List.of("wage-cost-benefit-register"), "consulent");
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, address))).contains("Gekozen door consulent op ");
        assertThat(Dossier.text(pages.open(Dossier.CASEWORKER, address + "?taal=en"))).contains("Chosen by consulent on ").doesNotContain("??");
    }

    private List<Map<String, String>> advise(long key, InstrumentAdvice... advice) {
        return instruments.recordAdvice(key, dossier.id(), 1, 0, InstrumentInputs.given(Map.of("jobsRegister", "in-register",
                "benefitCode", "bijstand", "municipalityCode", "0114", "decisionDate", "2026-11-24", "olderWorker", true)), List.of(advice));
    }

    private StepRef openStep() {
        var key = KEYS.incrementAndGet();
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, 1, 'discuss-instruments', 1, 'team', now(), now())""").params(key, dossier.id().value()).update();
        return new StepRef(new CaseId(dossier.id().value()), key);
    }
}
