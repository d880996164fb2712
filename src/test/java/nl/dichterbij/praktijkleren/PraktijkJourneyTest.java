package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.camunda.client.CamundaClient;
import nl.dichterbij.document.PdfFile;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process with its real workers and tables; the engine is in memory. */
@ApplicationTest
@Import(Praktijk.class)
class PraktijkJourneyTest {

    @Autowired
    private Cases cases;
    @Autowired
    private Praktijk praktijk;
    @Autowired
    private Agreements agreements;
    @Autowired
    private Judgements judgements;
    @Autowired
    private StatementQueries statements;
    @Autowired
    private IssueDecisions decisions;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Milestones milestones;
    @Autowired
    private Steps steps;
    @Autowired
    private PraktijkWorkers workers;
    @Autowired
    private CamundaClient camunda;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsFromALeerbedrijfToAStatementThatStaysTheSame() throws Exception {
        var id = begin();
        var agreement = agreement(id);
        // nothing chosen, then not recognised, then recognised
        cases.complete(id, "choose-leerbedrijf", Map.of("leerbedrijfOutcome", "chosen"));
        awaitAgain(id, "choose-leerbedrijf", 2);
        agreements.changeTerms(agreement, praktijk.terms(praktijk.employer()));
        cases.complete(id, "choose-leerbedrijf", Map.of("leerbedrijfOutcome", "chosen"));
        awaitAgain(id, "choose-leerbedrijf", 3);
        agreements.changeTerms(agreement, praktijk.terms(praktijk.leerbedrijf()));
        cases.complete(id, "choose-leerbedrijf", Map.of("leerbedrijfOutcome", "chosen"));
        agreements.chooseProcesses(agreement, List.of(Praktijk.FIRST, Praktijk.SECOND));
        cases.complete(id, "choose-work-processes", Map.of());
        cases.complete(id, "sign-agreement", Map.of("signingOutcome", "signed"));
        awaitAgain(id, "sign-agreement", 2);
        praktijk.signAgreement(agreement);
        cases.complete(id, "sign-agreement", Map.of("signingOutcome", "signed"));
        // the last day was yesterday: the judgement is asked at once
        cases.eventually(() -> assertThat(current(id).isAwaitingJudgement()).isTrue());
        assertThat(praktijk.judge(agreement)).isTrue();
        assertThat(praktijk.judge(agreement)).isFalse();
        cases.await(id, "obtain-praktijkopleider-signature");
        praktijk.sign(agreement, Signature.Document.STATEMENT, Signature.Party.PRAKTIJKOPLEIDER);
        cases.complete(id, "obtain-praktijkopleider-signature", Map.of("signatureOutcome", "signed"));
        cases.await(id, "obtain-school-signature");
        praktijk.sign(agreement, Signature.Document.STATEMENT, Signature.Party.SCHOOL);
        cases.complete(id, "obtain-school-signature", Map.of("signatureOutcome", "signed"));
        cases.complete(id, "deliver-statement", Map.of("deliveryWay", "digital"));

        cases.eventually(() -> assertThat(milestones.of(id)).extracting(Milestones.Milestone::code)
                .contains("milestone-agreement-signed", "milestone-statement-issued"));
        var statement = statements.find(agreement).orElseThrow();
        assertThat(workers.issue(agreement.toString())).containsEntry("statementId", statement.id().toString());
        assertThat(statements.of(id)).hasSize(1);
        assertThat(statement.deliveredAt()).isNotNull();
        assertThat(decisions.of(agreement)).extracting(taken -> taken.outcome().ruleId())
                .containsExactly("issue", "school-unsigned", "praktijkopleider-unsigned");
        assertThat(decisions.of(agreement)).allSatisfy(taken -> assertThat(taken.decisionVersion()).isEqualTo(1));
        assertThat(steps.openIn(id)).extracting(one -> one.elementId()).containsExactly("conduct-intake");
        assertNothingPersonalInTheEngine();
        assertThat(Statements.sha256(statements.pdf(statement))).isEqualTo(statement.sha256());
        assertThat(new PdfFile(statements.pdf(statement)).problems()).isEmpty();
    }

    @Test
    void stoppingThePeriodEarlyAsksForTheJudgementToday() {
        var id = begin();
        var agreement = agreement(id);
        var leerbedrijf = praktijk.leerbedrijf();
        var terms = praktijk.terms(leerbedrijf);
        agreements.changeTerms(agreement, new AgreementTerms(leerbedrijf, terms.crebo(), terms.school(), terms.from(),
                praktijk.today().plusMonths(2), null, terms.praktijkopleider()));
        cases.complete(id, "choose-leerbedrijf", Map.of("leerbedrijfOutcome", "chosen"));
        agreements.chooseProcesses(agreement, List.of(Praktijk.FIRST, Praktijk.SECOND));
        cases.complete(id, "choose-work-processes", Map.of());
        cases.await(id, "sign-agreement");
        praktijk.signAgreement(agreement);
        cases.complete(id, "sign-agreement", Map.of("signingOutcome", "signed"));
        cases.eventually(() -> assertThat(current(id).isLearning()).isTrue());
        assertThat(agreements.stopEarly(agreement)).isTrue();
        assertThat(agreements.stopEarly(agreement)).isFalse();
        cases.eventually(() -> assertThat(current(id).isAwaitingJudgement()).isTrue());
        assertThat(current(id).terms().until()).isEqualTo(praktijk.today());
    }

    @Test
    void aClosedCaseEndsItsAgreementAtOnceAndIssuesNothing() {
        var id = begin();
        var agreement = agreement(id);
        trajectories.withdraw(id);
        assertThat(current(id).state()).isEqualTo(AgreementState.ENDED);
        assertThat(current(id).endReason()).isEqualTo("case-closed");
        assertThat(agreements.changeTerms(agreement, praktijk.terms(praktijk.leerbedrijf()))).isFalse();
        assertThat(praktijk.judge(agreement)).isFalse();
        assertThat(workers.issue(agreement.toString())).containsEntry("statementId", null);
        assertThat(statements.of(id)).isEmpty();
    }

    @Test
    void deliveriesAreHarmlessWhenRepeated() {
        var id = cases.register();
        var first = workers.open(id.toString(), 1).get("agreementId");
        assertThat(workers.open(id.toString(), 1)).containsEntry("agreementId", first);
        assertThat(workers.open(id.toString(), 2).get("agreementId")).isNotEqualTo(first);
        var other = cases.register();
        var statement = praktijk.issued(other);
        var agreement = agreements.findCurrent(other).orElseThrow().id().toString();
        workers.end(agreement);
        judgements.ask(AgreementId.of(agreement), 9);
        assertThat(workers.issue(agreement)).containsEntry("statementId", statement.toString());
        assertThat(agreements.findCurrent(other).orElseThrow().endReason()).isEqualTo("issued");
        assertThat(jdbc.sql("select count(*) from praktijkverklaring where case_id = ?").param(other.value()).query(Integer.class).single()).isEqualTo(1);
    }

    private CaseId begin() {
        var id = cases.register();
        camunda.newCreateInstanceCommand().bpmnProcessId("praktijkverklaring").latestVersion().variables(Map.of("caseId", id.toString(),
                "caseNumber", trajectories.get(id).number().value(), "regionCode", "AM03", "occurrence", 1)).send().join();
        cases.await(id, "choose-leerbedrijf");
        return id;
    }

    private AgreementId agreement(CaseId id) {
        return current(id).id();
    }

    private Agreement current(CaseId id) {
        return agreements.findCurrent(id).orElseThrow();
    }

    private void awaitAgain(CaseId id, String step, int times) {
        cases.eventually(() -> assertThat(steps.of(id)).filteredOn(one -> one.elementId().equals(step)).hasSize(times));
        cases.await(id, step);
    }

    private void assertNothingPersonalInTheEngine() {
        assertThat(camunda.newVariableSearchRequest().send().join().items()).isNotEmpty().allSatisfy(variable ->
                assertThat(variable.getValue()).doesNotContain("Jikke", "Testveld", "1990", "Bert", "Boonstra", "voorbeeld.nl", "Drenthe College"));
    }
}
