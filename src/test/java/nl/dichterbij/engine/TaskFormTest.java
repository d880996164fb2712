package nl.dichterbij.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.engine.FormCheck.Fault;
import nl.dichterbij.engine.FormCheck.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers held against the forms of this build, and against what they do not have. */
class TaskFormTest {

    static List<Path> forms() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormOfThisBuildCanBeAnsweredOnAPage(Path file) throws IOException {
        var form = TaskForm.parse(1, Files.readString(file));
        assertThat(form.isCoded()).isTrue();
        assertThat(form.schemaForPage()).doesNotContain("case-header").contains("components");
    }

    @Test
    void takesWhatIsShownAndLeavesOutWhatIsHidden() throws IOException {
        var check = form("conduct-intake").check(Map.of("intakeOutcome", "continue", "uwvRegistered", true, "unsure", false,
                "structureNeeded", false, "stopReason", "other"), Map.of());
        assertThat(check.faults()).isEmpty();
        assertThat(check.answers()).containsOnlyKeys("intakeOutcome", "uwvRegistered", "unsure", "structureNeeded");
    }

    @Test
    void asksWhatMustBeAnsweredOnlyWhileItIsShown() throws IOException {
        assertThat(form("conduct-intake").check(Map.of(), Map.of()).faults())
                .containsExactly(new Fault("Wat is de uitkomst van de intake?", What.REQUIRED));
        assertThat(form("conduct-intake").check(Map.of("intakeOutcome", "stop"), Map.of()).faults())
                .containsExactly(new Fault("Waarom stopt het?", What.REQUIRED));
        assertThat(form("conduct-intake").check(Map.of("intakeOutcome", "not-reached"), Map.of()).faults()).isEmpty();
    }

    @Test
    void aConditionReadsWhatTheFormWasShownWith() throws IOException {
        var advised = Map.<String, Object>of("routeAdvice", List.of(Map.of("route", "matching", "reason", "r")));
        assertThat(form("choose-route").check(Map.of("chosenRoute", "matching"), advised).faults()).isEmpty();
        assertThat(form("choose-route").check(Map.of("chosenRoute", "training"), advised).faults()).hasSize(1);
        assertThat(form("choose-route").check(Map.of("chosenRoute", "training", "choiceReason", "own-wish"), advised).faults()).isEmpty();
    }

    @Test
    void optionsMayComeFromAVariable() throws IOException {
        var found = Map.<String, Object>of("proposalOptions", List.of(Map.of("label", "A", "value", "p-1"), Map.of("label", "B", "value", "p-2")));
        assertThat(form("judge-proposals").check(Map.of("judgement", "propose", "proposalId", "p-2"), found).faults()).isEmpty();
        assertThat(form("judge-proposals").check(Map.of("judgement", "propose", "proposalId", "p-3"), found).faults())
                .containsExactly(new Fault("Welk voorstel?", What.NOT_AN_OPTION));
        assertThat(form("judge-proposals").check(Map.of("judgement", "propose", "proposalId", "p-1"), Map.of()).faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, OUT_OF_RANGE", "49, OUT_OF_RANGE", "12.5, NOT_A_NUMBER", "48, ", "1, "})
    void numbersLieWithinTheirLimits(String hours, String fault) throws IOException {
        assertThat(arrangements(Map.of("hoursPerWeek", new java.math.BigDecimal(hours)))).extracting(one -> one.what().name())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void textIsNeverANumberNorADayNorAListOfChoices() throws IOException {
        assertThat(arrangements(Map.of("hoursPerWeek", "24"))).extracting(Fault::what).containsExactly(What.NOT_A_NUMBER);
        for (var day : List.of("2026-02-30", "Jan Jansen", "2026-12-01T10:00", "", "💥", "+12026-01-01")) {
            assertThat(arrangements(Map.of("startDate", day))).as(day).hasSize(1);
        }
        for (var chosen : List.of(List.of("lkv", "lkv"), List.of("anders"), "lkv", List.of())) {
            assertThat(arrangements(Map.of("usedInstruments", chosen))).as(String.valueOf(chosen)).hasSize(1);
        }
    }

    private static List<Fault> arrangements(Map<String, Object> other) throws IOException {
        var answers = new HashMap<String, Object>(Map.of("arrangementOutcome", "agreed", "startDate", "2026-12-01",
                "contractType", "permanent", "hoursPerWeek", 24, "usedInstruments", List.of("lkv")));
        answers.putAll(other);
        return form("agree-placement").check(answers,
                Map.of("instrumentOptions", List.of(Map.of("label", "LKV", "value", "lkv"), Map.of("label", "Geen", "value", "none")))).faults();
    }

    @Test
    void whatTheFormDoesNotAskIsRefusedWhole() throws IOException {
        for (var name : List.of("caseId", "naam", "intakeOutcome.x", "")) {
            var check = form("conduct-intake").check(Map.of("intakeOutcome", "not-reached", name, "iets"), Map.of());
            assertThat(check.faults()).as(name).containsExactly(new Fault("", What.UNKNOWN));
            assertThat(check.answers()).isEmpty();
        }
    }

    @Test
    void questionsMayLieWithinOneVariable() throws IOException {
        var form = form("discuss-next-step");
        var options = form.schemaForPage();
        var known = options.replaceAll("(?s).*?\"values\":\\[\\{[^}]*\"value\":\"([a-z-]+)\".*", "$1");
        assertThat(form.check(Map.of("answers", Map.of("outcome", known)), Map.of()))
                .isEqualTo(new FormCheck(Map.of("answers", Map.of("outcome", known)), List.of()));
        assertThat(form.check(Map.of("answers", Map.of("outcome", "nonsense")), Map.of()).faults())
                .extracting(Fault::what).containsExactly(What.NOT_AN_OPTION);
        for (var other : List.of(Map.of("answers", Map.of("else", "x")), Map.of("answers", "x"), Map.of("outcome", known))) {
            assertThat(form.check(Map.copyOf(other), Map.of()).faults()).extracting(Fault::what).containsExactly(What.UNKNOWN);
        }
    }

    @Test
    void anEmptyAnswerIsPassedOnAsTasklistDoes() throws IOException {
        var given = new HashMap<String, Object>(Map.of("intakeOutcome", "continue"));
        given.put("unsure", null);
        assertThat(form("conduct-intake").check(given, Map.of()).answers()).containsEntry("unsure", null);
    }

    @Test
    void aFormThatAsksForTextIsForTasklistAlone() {
        for (var type : List.of("textfield", "textarea", "filepicker", "expression", "group")) {
            assertThat(TaskForm.parse(1, "{\"components\":[{\"type\":\"" + type + "\",\"key\":\"a\",\"label\":\"A\"}]}").isCoded()).as(type).isFalse();
        }
    }

    @Test
    void keepsOfTheVariablesWhatTheFormMentions() throws IOException {
        assertThat(form("choose-route").mentioned(Map.of("routeAdvice", List.of(), "chosenRoute", "training", "personId", "x", "dueAt", "d")))
                .containsOnlyKeys("routeAdvice", "chosenRoute", "dueAt");
    }

    private static TaskForm form(String id) throws IOException {
        return TaskForm.parse(1, Files.readString(Path.of("forms", id + ".form")));
    }
}
