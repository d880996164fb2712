package nl.dichterbij.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.testing.Market;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseStatus;
import nl.dichterbij.trajectory.CloseReason;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The main job with the real workers and tables; the engine is in memory. */
@ApplicationTest
class MainJourneyTest {

    private static final List<String> ALL_MILESTONES = List.of("milestone-registered/0", "milestone-intake-done/0",
            "milestone-skills-confirmed/0", "milestone-route-advised/1", "milestone-route-chosen/1", "milestone-matched/1",
            "milestone-placed/1");

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
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @Test
    void leadsFromRegistrationToPlacementAndTheFirstFollowUp() {
        var skill = market.skill(0);
        market.vacancy(skill, 1);
        var id = cases.register();
        market.learn(id, skill);
        cases.until(id, "follow-up");

        cases.eventually(() -> assertThat(milestonesOf(id)).containsExactlyInAnyOrderElementsOf(ALL_MILESTONES));
        assertThat(trajectories.get(id).status()).isEqualTo(CaseStatus.PLACED);
        cases.eventually(() -> assertThat(followUps(id)).containsExactly("1 PLANNED", "3 PLANNED", "6 PLANNED", "12 PLANNED"));
        assertThat(count("placement", id)).isEqualTo(1);

        // a month later
        jdbc.sql("update follow_up set due_on = ? where case_id = ? and months = 1")
                .params(LocalDate.now(clock), id.value()).update();
        cases.complete(id, "contact-candidate", Map.of("contactOutcome", "reached", "workStatus", "working",
                "hoursPerWeek", 24, "contractType", "fixed-term", "atRisk", false));
        cases.eventually(() -> assertThat(followUps(id)).startsWith("1 RECORDED"));
        cases.eventually(() -> assertThat(milestonesOf(id)).contains("milestone-followed-up/1"));
        assertThat(steps.openIn(id)).isEmpty();
    }

    @Test
    void leadsBackToTheProfileWhileItIsEmpty() {
        var id = cases.register();
        cases.until(id, "choose-route");
        cases.eventually(() -> assertThat(steps.of(id)).filteredOn(step -> step.elementId().equals("confirm-profile")).hasSize(2));
        market.learn(id, market.skill(1));
        cases.complete(id, "confirm-profile", Map.of("profileOutcome", "confirmed"));
        cases.await(id, "choose-route");
    }

    @Test
    void withdrawalEndsTheCaseAtOnceAndFreesThePlace() {
        var skill = market.skill(2);
        var vacancy = market.vacancy(skill, 1);
        var id = cases.register();
        market.learn(id, skill);
        cases.until(id, "agree-placement");
        cases.await(id, "agree-placement");
        assertThat(placesTaken(vacancy.value())).isEqualTo(1);

        trajectories.withdraw(id);
        trajectories.withdraw(id);

        assertThat(trajectories.get(id).status()).isEqualTo(CaseStatus.STOPPED);
        assertThat(trajectories.get(id).closeReason()).isEqualTo(CloseReason.WITHDRAWN);
        assertThat(steps.openIn(id)).isEmpty();
        assertThat(placesTaken(vacancy.value())).isZero();
        cases.eventually(() -> cases.assertNoOpenTask(id));
    }

    @Test
    void aVacancyFilledInTheMeantimeLeadsBackToTheSearch() {
        var skill = market.skill(3);
        market.vacancy(skill, 1);
        var first = cases.register();
        var second = cases.register();
        for (var id : List.of(first, second)) {
            market.learn(id, skill);
            cases.until(id, "discuss-match");
        }
        cases.complete(first, "discuss-match", Map.of("meetingOutcome", "match"));
        cases.await(first, "discuss-instruments");
        cases.complete(second, "discuss-match", Map.of("meetingOutcome", "match"));
        // nothing left to propose: the second round of route choice
        cases.await(second, "choose-route");
        assertThat(proposalStates(second)).containsExactly("VACANCY_FILLED");
        assertThat(proposalStates(first)).containsExactly("MATCHED");
    }

    @Test
    void anImpossibleStartDateLeadsBackToTheArrangements() {
        var skill = market.skill(4);
        market.vacancy(skill, 1);
        var id = cases.register();
        market.learn(id, skill);
        cases.until(id, "agree-placement");
        cases.complete(id, "agree-placement", Map.of("arrangementOutcome", "agreed", "contractType", "permanent",
                "hoursPerWeek", 32, "startDate", "2019-01-01"));
        cases.eventually(() -> assertThat(steps.of(id)).filteredOn(step -> step.elementId().equals("agree-placement")).hasSize(2));
        assertThat(count("placement", id)).isZero();
        cases.complete(id, "agree-placement", Map.of("arrangementOutcome", "agreed", "contractType", "permanent", "hoursPerWeek", 32));
        cases.await(id, "confirm-start");
    }

    @Test
    void notStartingFreesThePlaceAndLeadsBackToTheRoute() {
        var skill = market.skill(5);
        var vacancy = market.vacancy(skill, 1);
        var id = cases.register();
        market.learn(id, skill);
        cases.until(id, "confirm-start");
        cases.complete(id, "confirm-start", Map.of("startOutcome", "not-started", "notStartedReason", "no-show"));
        cases.await(id, "choose-route");
        assertThat(placesTaken(vacancy.value())).isZero();
        cases.complete(id, "choose-route", Map.of("chosenRoute", "none", "choiceReason", "found-work"));
        cases.eventually(() -> assertThat(trajectories.get(id).closeReason()).isEqualTo(CloseReason.NO_ROUTE));
    }

    private List<String> milestonesOf(CaseId id) {
        return milestones.of(id).stream().map(reached -> reached.code() + "/" + reached.occurrence()).toList();
    }

    private List<String> followUps(CaseId id) {
        return jdbc.sql("select months || ' ' || state from follow_up where case_id = ? order by months")
                .param(id.value()).query(String.class).list();
    }

    private List<String> proposalStates(CaseId id) {
        return jdbc.sql("select state from proposal where case_id = ?").param(id.value()).query(String.class).list();
    }

    private int count(String table, CaseId id) {
        return jdbc.sql("select count(*) from " + table + " where case_id = ?").param(id.value()).query(Integer.class).single();
    }

    private int placesTaken(java.util.UUID vacancy) {
        return jdbc.sql("select count(*) from vacancy_place where vacancy_id = ?").param(vacancy).query(Integer.class).single();
    }
}
