package nl.dichterbij.jobcarving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of {@code jobcarving}, with the real processes that it calls. */
class JobcarvingProcessTest extends DiagramTest {

    private static final List<String> UNTIL_AGREED = List.of("choose-employer", "analyse-work", "propose-function", "await-function-answer");
    private static final List<String> MATCHING = List.of("judge-proposals", "invite-candidate", "await-employer", "discuss-match");

    JobcarvingProcessTest() {
        super("jobcarving");
    }

    @BeforeEach
    void start() {
        start("jobcarving");
    }

    @Test
    void fillsAFunction() {
        UNTIL_AGREED.forEach(this::complete);
        MATCHING.forEach(this::complete);
        jobcarving().isCompleted().hasCompletedElements("milestone-function-created", "offer-function", "advise-on-function", "function-filled")
                .hasVariables(Map.of("carvingOutcome", "filled", "proposalId", "p-1", "vacancyId", "v-12"));
        assertThat(workers.elements("record-milestone")).containsExactly("milestone-function-created");
        assertThat(workers.asked("search-vacancies")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("onlyVacancyId", "v-12"));
        assertThat(workers.asked("withdraw-function")).isEmpty();
        assertThat(List.of("record-carving-employer", "record-work-analysis", "record-function-proposal", "record-function-answer"))
                .extracting(type -> workers.asked(type).getFirst().get("waitingOn")).containsExactly("team", "employer", "team", "employer");
    }

    @ParameterizedTest
    @CsvSource({
        "choose-employer,      employerChoice,  none",
        "analyse-work,         analysisOutcome, stop",
        "propose-function,     functionOutcome, stop",
    })
    void endsWithoutFunctionWhenTheTeamStops(String step, String variable, String answer) {
        UNTIL_AGREED.stream().takeWhile(other -> !other.equals(step)).forEach(this::complete);
        complete(step, variable, answer);
        assertNoFunction("no-function", "withdraw-function");
    }

    @ParameterizedTest
    @CsvSource({
        "choose-employer,  check-employer,      employer-missing",
        "analyse-work,     check-work-analysis, nothing-splittable",
        "propose-function, submit-function,     function-incomplete",
    })
    void comesBackWhileTheDossierIsNotReady(String step, String check, String error) {
        UNTIL_AGREED.stream().takeWhile(other -> !other.equals(step)).forEach(this::complete);
        workers.nextFailsWith(check, error);
        complete(step);
        complete(step);
        UNTIL_AGREED.stream().dropWhile(other -> !other.equals(step)).skip(1).forEach(this::complete);
        open("judge-proposals");
        jobcarving().hasCompletedElements(error);
        assertThat(workers.asked(check)).hasSize(2);
    }

    @Test
    void takesTheAnswerOfTheEmployerWhenTheLinkIsFirst() {
        workers.next("take-function-answer", Map.of("functionAnswer", "agree"));
        UNTIL_AGREED.subList(0, 3).forEach(this::complete);
        open("await-function-answer");
        publish("function-proposal-answered", "fr-5", "m-1", Map.of());
        open("judge-proposals");
        jobcarving().hasTerminatedElements("await-function-answer").hasCompletedElements("function-answered", "take-function-answer");
        assertThat(workers.asked("take-function-answer")).singleElement().satisfies(seen -> assertThat(seen).containsEntry("functionRequestId", "fr-5"));
        assertThat(workers.asked("record-function-answer")).isEmpty();
    }

    @Test
    void theEmployersAnswerIsHarmlessWhenTheTeamWasFirst() {
        UNTIL_AGREED.forEach(this::complete);
        open("judge-proposals");
        publish("function-proposal-answered", "fr-5", "m-1", Map.of());
        MATCHING.forEach(this::complete);
        jobcarving().isCompleted().hasVariable("carvingOutcome", "filled");
        assertThat(workers.asked("take-function-answer")).isEmpty();
    }

    @Test
    void adjustsAsOftenAsAllowedWhenTheEmployerSaysNo() {
        for (var attempt = 1; attempt <= 3; attempt++) {
            workers.next("submit-function", Map.of("functionRequestId", "fr-" + attempt, "worksCouncilNeeded", false, "adjustment", attempt));
        }
        UNTIL_AGREED.subList(0, 2).forEach(this::complete);
        for (var attempt = 1; attempt <= 3; attempt++) {
            complete("propose-function");
            complete("await-function-answer", "functionAnswer", "decline");
        }
        assertNoFunction("no-agreement", "withdraw-after-decline");
        jobcarving().hasVariable("adjustment", 3);
    }

    @Test
    void asksTheWorksCouncilWhereThereIsOne() {
        council();
        complete("await-works-council");
        open("judge-proposals");
        assertThat(workers.asked("record-works-council")).singleElement().satisfies(seen -> assertThat(seen)
                .containsEntry("worksCouncilAnswer", "agree").containsEntry("waitingOn", "employer"));
    }

    @Test
    void adjustsWhenTheWorksCouncilSaysNoAndForgetsThatAnswer() {
        council();
        complete("await-works-council", "worksCouncilAnswer", "decline");
        // the next proposal needs no council
        UNTIL_AGREED.subList(2, 4).forEach(this::complete);
        open("judge-proposals");
        assertThat(workers.asked("submit-function")).hasSize(2);
        jobcarving().hasVariable("worksCouncilAnswer", "decline").hasCompletedElements("milestone-function-created");
    }

    @Test
    void endsWhenTheEmployerStaysSilent() {
        UNTIL_AGREED.subList(0, 3).forEach(this::complete);
        open("await-function-answer");
        engine.increaseTime(EXPIRY.plusMinutes(1));
        assertNoFunction("no-function", "withdraw-function");
        jobcarving().hasCompletedElements("function-answer-expired");
    }

    @Test
    void endsWhenTheWorksCouncilStaysSilent() {
        council();
        open("await-works-council");
        engine.increaseTime(EXPIRY.plusMinutes(1));
        assertNoFunction("no-function", "withdraw-function");
        jobcarving().hasCompletedElements("works-council-expired");
    }

    @Test
    void withdrawsTheFunctionWhenItIsNoMatch() {
        UNTIL_AGREED.forEach(this::complete);
        complete("judge-proposals", "judgement", "stop");
        assertNoFunction("no-function", "withdraw-function");
        jobcarving().hasCompletedElements("milestone-function-created");
    }

    @ParameterizedTest
    @ValueSource(strings = {"choose-employer", "analyse-work", "propose-function", "await-function-answer"})
    void reminds(String step) {
        UNTIL_AGREED.stream().takeWhile(other -> !other.equals(step)).forEach(this::complete);
        assertReminds("jobcarving", step);
    }

    @Test
    void remindsOfTheWorksCouncil() {
        council();
        assertReminds("jobcarving", "await-works-council");
    }

    private void council() {
        workers.next("submit-function", Map.of("functionRequestId", "fr-5", "worksCouncilNeeded", true, "adjustment", 1));
        UNTIL_AGREED.forEach(this::complete);
    }

    private void assertNoFunction(String end, String withdrawal) {
        jobcarving().isCompleted().hasCompletedElements(end).hasVariable("carvingOutcome", "no-function");
        assertThat(workers.elements("withdraw-function")).containsExactly(withdrawal);
    }

    private static io.camunda.process.test.api.assertions.ProcessInstanceAssert jobcarving() {
        return process("jobcarving");
    }
}
