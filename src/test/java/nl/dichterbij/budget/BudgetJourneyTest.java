package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.camunda.client.CamundaClient;
import nl.dichterbij.security.Account;
import nl.dichterbij.security.Role;
import nl.dichterbij.testing.AfterWork;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process with its real workers and tables. The first delivery of every type of job commits and then dies, so every
 * step is done twice. Signatures are put where the page puts them; the tests of the page put them through it.
 */
@ApplicationTest
@Import({BudgetFixtures.class, BudgetJourneyTest.DyingWorkers.class})
class BudgetJourneyTest {

    private static final Account FARID = new Account("farid", "Farid", Set.of(Role.CASEWORKER), "AM03");

    @Autowired
    private Cases cases;
    @Autowired
    private BudgetFixtures fixtures;
    @Autowired
    private Grants grants;
    @Autowired
    private BudgetRequests requests;
    @Autowired
    private RequestStore store;
    @Autowired
    private DecisionStore decisions;
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
    private Clock clock;

    private Pool pool;

    @BeforeEach
    void oneRegelingWithAHundred() {
        DyingWorkers.DIED.clear();
        jdbc.sql("update regeling set valid_to = ? where valid_to is null and valid_from < ?")
                .params(LocalDate.now(clock), LocalDate.now(clock)).update();
        pool = fixtures.newPool();
        grants.enter(fixtures.grant(pool, 100));
    }

    @Test
    void whatIsRefusedToOneGoesToWhoWaits() {
        var first = cases.register();
        var refused = ask(first, 80);
        cases.await(first, "decide-budget");
        assertThat(store.get(refused)).returns(RequestState.RESERVED, BudgetRequest::state);
        var second = cases.register();
        var granted = ask(second, 70);
        cases.eventually(() -> assertThat(store.get(granted).state()).isEqualTo(RequestState.WAITING));

        // completed before anybody decided: the task comes back and the dossier says why
        cases.complete(first, "decide-budget", Map.of("budgetDecision", "refused"));
        cases.eventually(() -> assertThat(steps.of(first)).filteredOn(step -> step.elementId().equals("decide-budget")).hasSize(2));
        assertThat(store.get(refused).remark()).isEqualTo("no-decision");

        sign(refused, BudgetOutcome.REFUSED);
        cases.complete(first, "decide-budget", Map.of("budgetDecision", "refused"));
        cases.eventually(() -> assertThat(store.get(refused).state()).isEqualTo(RequestState.REFUSED));

        sign(granted, BudgetOutcome.APPROVED);
        cases.complete(second, "decide-budget", Map.of("budgetDecision", "approved"));
        cases.eventually(() -> assertThat(milestones.of(second)).extracting(Milestones.Milestone::code).contains("milestone-budget-granted"));
        assertThat(store.get(granted).state()).isEqualTo(RequestState.COMMITTED);
        assertThat(fixtures.only(pool)).returns(Money.of(70), Budget::committed).returns(Money.of(30), Budget::available)
                .returns(Money.ZERO, Budget::reserved);
        assertThat(kinds(refused)).containsExactly("RESERVE", "RELEASE");
        assertThat(kinds(granted)).containsExactly("RESERVE", "COMMIT");
        assertThat(jdbc.sql("select rule_id from budget_advice where request_id = ? order by assessment").param(granted.value()).query(String.class).list())
                .as("the rules are applied anew when its turn has come").containsExactly("no-balance", "within-rules");
        assertThat(jdbc.sql("select min(decision_version) from budget_advice where request_id = ?").param(granted.value()).query(Integer.class).single())
                .isPositive();
        assertThat(DyingWorkers.DIED).contains("gather-budget-facts", "record-budget-advice", "reserve-budget", "enlist-budget-request",
                "record-budget-decision", "check-budget-decision", "release-budget", "commit-budget");
        for (var id : List.of(first, second)) {
            assertThat(steps.openIn(id)).extracting(step -> step.elementId()).doesNotContain("decide-budget");
        }
    }

    @Test
    void aJobseekerWhoWithdrawsLeavesNoReservationBehind() {
        var id = cases.register();
        var request = ask(id, 80);
        cases.await(id, "decide-budget");
        trajectories.withdraw(id);
        assertThat(store.get(request).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(fixtures.only(pool).available()).isEqualTo(Money.of(100));
        assertThat(steps.openIn(id)).isEmpty();
    }

    private BudgetRequestId ask(CaseId caseId, long euros) {
        var id = requests.request(fixtures.wanted(caseId, euros));
        var dossier = trajectories.get(caseId);
        camunda.newCreateInstanceCommand().bpmnProcessId("rmt-budget").latestVersion()
                .variables(Map.of("caseId", caseId.toString(), "caseNumber", dossier.number().value(), "regionCode", "AM03",
                        "occurrence", 1, "budgetRequestId", id.toString())).send().join();
        return id;
    }

    private void sign(BudgetRequestId id, BudgetOutcome outcome) {
        decisions.add(id, outcome, "Daarom.", false, FARID, Instant.now(clock));
    }

    private List<String> kinds(BudgetRequestId id) {
        return jdbc.sql("select kind from budget_entry where request_id = ? order by id").param(id.value()).query(String.class).list();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class DyingWorkers {

        static final Set<String> DIED = ConcurrentHashMap.newKeySet();

        @Bean
        static AfterWork dyingBudgetWorkers() {
            return new AfterWork(jobType -> {
                if (jobType.contains("budget") && DIED.add(jobType)) {
                    throw new IllegalStateException("died after commit");
                }
            });
        }
    }
}
