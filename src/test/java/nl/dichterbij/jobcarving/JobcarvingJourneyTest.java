package nl.dichterbij.jobcarving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.employer.VacancyStatus;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.testing.Market;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseStatus;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Jobcarving with the real workers and tables, called as the trajectory calls it; the engine is in memory. */
@ApplicationTest
@Import(CarvingFixture.class)
class JobcarvingJourneyTest {

    private static final Map<String, Object> FACTS = Map.of("uwvRegistered", "yes", "earnsMinimumWage", "no", "wageValue", "below-full",
            "jobsRegister", "no", "lkvCertificate", "no", "supportNeeded", "yes");

    @Autowired
    private Cases cases;
    @Autowired
    private Market market;
    @Autowired
    private CarvingFixture fixture;
    @Autowired
    private Carvings carvings;
    @Autowired
    private FunctionProposals proposals;
    @Autowired
    private Vacancies vacancies;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Milestones milestones;
    @Autowired
    private Steps steps;
    @Autowired
    private CamundaClient camunda;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private MockMvc mvc;

    @Test
    void leadsFromAnEmployerToAFunctionAndAPlacementThatTheEmployerConfirms() throws Exception {
        var id = cases.register();
        market.learn(id, market.skill(20));
        var instance = start(id);

        // too early: nothing in the dossier yet
        cases.complete(id, "choose-employer", Map.of("employerChoice", "chosen"));
        cases.eventually(() -> assertThat(steps.of(id)).filteredOn(step -> step.elementId().equals("choose-employer")).hasSize(2));
        var employer = vacancies.get(market.vacancy(market.skill(21), 1)).employer();
        fixture.complete(id, 1, employer, 60);
        cases.complete(id, "choose-employer", Map.of("employerChoice", "chosen"));
        cases.complete(id, "analyse-work", Map.of("analysisOutcome", "done"));
        cases.complete(id, "propose-function", Map.of("functionOutcome", "proposed"));
        cases.await(id, "await-function-answer");
        proposals.answer(carvings.get(id, 1).id(), "agree");
        cases.complete(id, "await-works-council", Map.of("worksCouncilAnswer", "agree"));
        cases.complete(id, "discuss-instruments", FACTS);
        cases.complete(id, "judge-proposals", Map.of("judgement", "propose"));
        cases.complete(id, "invite-candidate", Map.of("candidateAnswer", "yes"));
        cases.complete(id, "await-employer", Map.of("employerAnswer", "meet"));
        cases.complete(id, "discuss-match", Map.of("meetingOutcome", "match"));
        cases.eventually(() -> assertThat(ended(instance)).isTrue());

        var vacancy = carvings.get(id, 1).vacancy();
        assertThat(vacancies.get(vacancy)).satisfies(created -> assertThat(created.status()).isEqualTo(VacancyStatus.FILLED));
        assertThat(milestones.of(id)).extracting(Milestones.Milestone::code).contains("milestone-function-created");
        assertThat(advised(id)).containsExactly("no-benefit-no-trial", "wage-subsidy-nugger", "praktijkroute", "job-coach");

        place(id, vacancy);
    }

    /** As the trajectory would go on; the facts of this round are not asked a second time. */
    private void place(CaseId id, VacancyId vacancy) throws Exception {
        camunda.newCreateInstanceCommand().bpmnProcessId("placement").latestVersion()
                .variables(variables(id, Map.of("vacancyId", vacancy.value().toString()))).send().join();
        var task = cases.await(id, "agree-placement");
        camunda.newAssignUserTaskCommand(task.getUserTaskKey()).assignee("consulent").send().join();
        cases.complete(id, "agree-placement", Map.of("arrangementOutcome", "agreed", "contractType", "fixed-term", "hoursPerWeek", 16,
                "usedInstruments", List.of("wage-subsidy", "job-coach")));
        cases.await(id, "confirm-start");
        assertThat(jdbc.sql("select instrument || ' ' || chosen_by from instrument_choice where case_id = ? order by instrument")
                .param(id.value()).query(String.class).list()).containsExactly("job-coach consulent", "wage-subsidy consulent");
        assertThat(steps.of(id)).filteredOn(step -> step.elementId().equals("discuss-instruments")).hasSize(1);
        var placement = jdbc.sql("select id from placement where case_id = ?").param(id.value()).query(UUID.class).single();
        var page = "/werkgever/start/" + links.issue(LinkPurpose.EMPLOYER_START, placement);
        mvc.perform(post(page).with(csrf()).param("outcome", "started")).andExpect(redirectedUrl(page));
        cases.eventually(() -> assertThat(trajectories.get(id).status()).isEqualTo(CaseStatus.PLACED));
        assertThat(steps.of(id)).filteredOn(step -> step.elementId().equals("confirm-start")).singleElement()
                .satisfies(step -> assertThat(step.outcome()).isEqualTo("started"));
    }

    @Test
    void withdrawalInTheMiddleLeavesNothingBehind() {
        var id = cases.register();
        market.learn(id, market.skill(22));
        start(id);
        cases.await(id, "choose-employer");
        var employer = vacancies.get(market.vacancy(market.skill(23), 1)).employer();
        fixture.complete(id, 1, employer, 12);
        cases.complete(id, "choose-employer", Map.of("employerChoice", "chosen"));
        cases.complete(id, "analyse-work", Map.of("analysisOutcome", "done"));
        cases.complete(id, "propose-function", Map.of("functionOutcome", "proposed"));
        cases.complete(id, "await-function-answer", Map.of("functionAnswer", "agree"));
        cases.complete(id, "discuss-instruments", FACTS);
        cases.complete(id, "judge-proposals", Map.of("judgement", "propose"));
        cases.await(id, "invite-candidate");
        var vacancy = carvings.get(id, 1).vacancy();
        assertThat(vacancies.get(vacancy).status()).isEqualTo(VacancyStatus.OPEN);

        trajectories.withdraw(id);

        assertThat(vacancies.get(vacancy).status()).isEqualTo(VacancyStatus.CLOSED);
        assertThat(steps.openIn(id)).isEmpty();
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.ENDED);
    }

    @Test
    void aCandidateWhoDeclinesEndsTheFunction() {
        var id = cases.register();
        market.learn(id, market.skill(24));
        var instance = start(id);
        cases.await(id, "choose-employer");
        var employer = vacancies.get(market.vacancy(market.skill(25), 1)).employer();
        fixture.complete(id, 1, employer, 12);
        cases.complete(id, "choose-employer", Map.of("employerChoice", "chosen"));
        cases.complete(id, "analyse-work", Map.of("analysisOutcome", "done"));
        cases.complete(id, "propose-function", Map.of("functionOutcome", "proposed"));
        cases.complete(id, "await-function-answer", Map.of("functionAnswer", "agree"));
        cases.complete(id, "discuss-instruments", FACTS);
        cases.complete(id, "judge-proposals", Map.of("judgement", "propose"));
        cases.complete(id, "invite-candidate", Map.of("candidateAnswer", "no", "declineReason", "work-content"));
        cases.eventually(() -> assertThat(ended(instance)).isTrue());
        assertThat(vacancies.get(carvings.get(id, 1).vacancy()).status()).isEqualTo(VacancyStatus.CLOSED);
    }

    private long start(CaseId id) {
        return camunda.newCreateInstanceCommand().bpmnProcessId("jobcarving").latestVersion().variables(variables(id, Map.of()))
                .send().join().getProcessInstanceKey();
    }

    private Map<String, Object> variables(CaseId id, Map<String, Object> more) {
        var all = new java.util.HashMap<String, Object>(Map.of("caseId", id.toString(), "caseNumber",
                trajectories.get(id).number().value(), "regionCode", "AM03", "occurrence", 1));
        all.putAll(more);
        return all;
    }

    private boolean ended(long instance) {
        return !camunda.newProcessInstanceSearchRequest()
                .filter(f -> f.processInstanceKey(instance).state(ProcessInstanceState.COMPLETED)).send().join().items().isEmpty();
    }

    private List<String> advised(CaseId id) {
        return jdbc.sql("""
                select rule_id from instrument_advice a join instrument_decision d on d.element_instance_key = a.decision_key
                where d.case_id = ? order by a.position""").param(id.value()).query(String.class).list();
    }
}
