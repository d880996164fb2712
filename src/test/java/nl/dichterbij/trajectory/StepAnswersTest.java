package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepAnswersTest {

    @Test
    void keepsCodesNumbersDatesAndListsOfCodes() {
        var given = new HashMap<String, Object>(Map.of("outcome", "choose-again", "hours", 24, "rate", 12.5, "agreed", true,
                "from", "2026-12-01", "at", "2026-12-01T09:30:00.000+01:00", "topics", List.of("travel", "child-care")));
        given.put("leftOpen", null);
        var answers = StepAnswers.of(given);
        assertThat(answers.outcome()).isEqualTo("choose-again");
        assertThat(StepAnswers.parse(answers.json()).shown()).extracting(StepAnswers.Shown::question, StepAnswers.Shown::value)
                .contains(org.assertj.core.groups.Tuple.tuple("topics", "travel, child-care"),
                        org.assertj.core.groups.Tuple.tuple("hours", "24"), org.assertj.core.groups.Tuple.tuple("agreed", "true"))
                .hasSize(7);
    }

    @Test
    void aStepWithoutOutcomeIsDone() {
        assertThat(StepAnswers.of(Map.of("hours", 3)).outcome()).isEqualTo("done");
        assertThat(StepAnswers.of(Map.of()).outcome()).isEqualTo("done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan Jansen", "jan@voorbeeld.nl", "een zin", "Hoofdletter", "<b>", "💥", "", "a-very-long-code-that-goes-on-and-on-until-nobody-can-read-it-any-more"})
    void refusesFreeTextWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> StepAnswers.of(Map.of("remark", text))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The answer to remark is no code, number or date");
        assertThatThrownBy(() -> StepAnswers.of(Map.of("topics", List.of("travel", text)))).hasMessageContaining("topics");
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatThrownBy(() -> StepAnswers.of(Map.of("nested", Map.of("a", "b")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StepAnswers.of(Map.of("no name", "a"))).isInstanceOf(IllegalArgumentException.class);
        Map<String, Object> many = IntStream.range(0, 51).boxed().collect(Collectors.toMap(i -> "q" + i, i -> i));
        assertThatThrownBy(() -> StepAnswers.of(many)).isInstanceOf(IllegalArgumentException.class);
    }
}
