package nl.dichterbij.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.response.UserTask;
import nl.dichterbij.security.TeamMember;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.testing.Market;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/** Completing a step from the page of its case has exactly the effect of completing it in Tasklist. */
@ApplicationTest
class CasePageJourneyTest {

    /** References and times of the one case or the other. */
    private static final Set<String> OF_ITS_OWN = Set.of("caseId", "caseNumber", "businessKey", "dossierUrl", "dueAt", "remindAt", "expiresAt", "profileOwner");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Cases cases;
    @Autowired
    private Market market;
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

    @Test
    void thePageAndTasklistLeadToTheSame() throws Exception {
        var here = cases.register();
        var there = cases.register();
        for (var id : List.of(here, there)) {
            market.learn(id, market.skill(21));
        }
        var first = Map.<String, Object>of("intakeOutcome", "continue", "uwvRegistered", true, "structureNeeded", true, "unsure", false);
        var second = Map.<String, Object>of("profileOutcome", "confirmed");
        onPage(here, "conduct-intake", first);
        cases.complete(there, "conduct-intake", first);
        onPage(here, "confirm-profile", second);
        cases.complete(there, "confirm-profile", second);

        var routeHere = cases.await(here, "choose-route");
        var routeThere = cases.await(there, "choose-route");
        assertThat(variables(routeHere)).isEqualTo(variables(routeThere)).isNotEmpty();
        cases.eventually(() -> assertThat(milestonesOf(here)).isEqualTo(milestonesOf(there)));
        assertThat(outcomes(here)).isEqualTo(outcomes(there)).isNotEmpty();
        assertThat(kept(here)).isEqualTo(kept(there));
        mvc.perform(get(path(here)).with(TeamMember.caseworker())).andExpect(content().string(containsString("Afgerond: Intake voeren, door consulent")));
        mvc.perform(get(path(there)).with(TeamMember.caseworker())).andExpect(content().string(containsString("Afgesloten: Intake voeren")));
        assertThat(jdbc.sql("select count(*) from step where case_id = ? and submitted_by = 'consulent'").param(here.value())
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void aTaskThatAColleagueTookOnIsLeftToThem() throws Exception {
        var id = cases.register();
        var task = cases.await(id, "conduct-intake");
        camunda.newAssignUserTaskCommand(task.getUserTaskKey()).assignee("collega").send().join();
        send(id, task, Map.of("intakeOutcome", "not-reached")).andExpect(content().string(containsString("collega heeft deze taak")));
        camunda.newUnassignUserTaskCommand(task.getUserTaskKey()).send().join();
        onPage(id, "conduct-intake", Map.of("intakeOutcome", "stop", "stopReason", "education"));
        cases.eventually(() -> assertThat(trajectories.get(id).isOpen()).isFalse());
    }

    @Test
    void aStepIsCompletedOnceHoweverOftenItIsSent() throws Exception {
        var id = cases.register();
        var task = onPage(id, "conduct-intake", Map.of("intakeOutcome", "continue", "uwvRegistered", true));
        send(id, task, Map.of("intakeOutcome", "stop", "stopReason", "other")).andExpect(content().string(containsString("al afgerond of vervallen")));
        cases.await(id, "confirm-profile");
        assertThat(trajectories.get(id).isOpen()).isTrue();
    }

    @Test
    void theFormShowsWhatTheProcessKnows() throws Exception {
        var id = cases.register();
        cases.complete(id, "conduct-intake", Map.of("intakeOutcome", "start-now", "uwvRegistered", true));
        cases.await(id, "choose-route");
        mvc.perform(get("/dossiers/" + trajectories.get(id).number()).with(TeamMember.caseworker()))
                .andExpect(content().string(containsString("&quot;routeAdvice&quot;:[{")));
    }

    private UserTask onPage(CaseId id, String step, Map<String, Object> answers) throws Exception {
        var task = cases.await(id, step);
        send(id, task, answers).andExpect(redirectedUrl(path(id) + "?gedaan=" + task.getElementInstanceKey() + "#stappen"));
        return task;
    }

    private ResultActions send(CaseId id, UserTask task, Map<String, Object> answers) throws Exception {
        return mvc.perform(post(path(id) + "/stappen/" + task.getElementInstanceKey()).with(TeamMember.caseworker()).with(csrf())
                .param("antwoorden", JsonMapper.shared().writeValueAsString(answers)));
    }

    private String path(CaseId id) {
        return "/dossiers/" + trajectories.get(id).number();
    }

    private Map<String, String> variables(UserTask task) {
        var found = new TreeMap<String, String>();
        camunda.newVariableSearchRequest().filter(one -> one.processInstanceKey(task.getProcessInstanceKey())).send().join().items()
                .stream().filter(one -> one.getScopeKey().equals(task.getProcessInstanceKey()) && !OF_ITS_OWN.contains(one.getName()))
                .forEach(one -> found.put(one.getName(), one.getValue()));
        return found;
    }

    private Map<String, Object> kept(CaseId id) {
        return jdbc.sql("select status, chosen_route, choice_reason, stop_reason, uwv_registration from trajectory where id = ?")
                .param(id.value()).query().singleRow();
    }

    private List<String> milestonesOf(CaseId id) {
        return milestones.of(id).stream().map(one -> one.code() + "/" + one.occurrence()).sorted().toList();
    }

    private Map<String, String> outcomes(CaseId id) {
        var found = new HashMap<String, String>();
        steps.of(id).forEach(step -> found.put(step.elementId(), String.valueOf(step.outcome())));
        return found;
    }
}
