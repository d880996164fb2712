package nl.dichterbij.trajectory;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Coded answers of a human step, by question: codes, numbers, dates, yes or no, or a list of codes. Free text is
 * refused: it belongs in the dossier, where it can be corrected and erased.
 */
record StepAnswers(Map<String, Object> byQuestion) {

    private static final int MOST = 50;
    private static final Pattern QUESTION = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,59}");
    /** A code in lower case with hyphens, a date or a time. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[0-9:T.+Z-]{1,35}");
    private static final int LONGEST = 60;
    private static final String NO_OUTCOME = "done";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @throws IllegalArgumentException naming the question, never the answer, that is no coded answer */
    static StepAnswers of(Map<String, Object> given) {
        if (given.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " answers in one step");
        }
        var kept = new TreeMap<String, Object>();
        given.forEach((question, answer) -> {
            if (!QUESTION.matcher(question).matches()) {
                throw new IllegalArgumentException("A question of this step has no readable name");
            }
            if (answer != null) {
                kept.put(question, coded(question, answer));
            }
        });
        return new StepAnswers(kept);
    }

    static StepAnswers parse(String json) {
        return new StepAnswers(new TreeMap<>(JSON.readValue(json, new TypeReference<Map<String, Object>>() { })));
    }

    /** What the step was closed with. */
    String outcome() {
        return byQuestion.get("outcome") instanceof String code ? code : NO_OUTCOME;
    }

    /** An answer as pages show it; a list is one text. */
    record Shown(String question, String value) {
    }

    public List<Shown> shown() {
        return byQuestion.entrySet().stream().map(answer -> new Shown(answer.getKey(), text(answer.getValue()))).toList();
    }

    private static String text(Object answer) {
        return answer instanceof Collection<?> codes
                ? codes.stream().map(String::valueOf).collect(Collectors.joining(", ")) : answer.toString();
    }

    String json() {
        return JSON.writeValueAsString(byQuestion);
    }

    private static Object coded(String question, Object answer) {
        return switch (answer) {
            case Boolean yesOrNo -> yesOrNo;
            case Number number -> new BigDecimal(number.toString());
            case String code when code.length() <= LONGEST && CODE.matcher(code).matches() -> code;
            case Collection<?> codes when codes.size() <= MOST && codes.stream().allMatch(String.class::isInstance) ->
                    codes.stream().map(code -> coded(question, code)).toList();
            default -> throw new IllegalArgumentException("The answer to " + question + " is no code, number or date");
        };
    }
}
