package nl.dichterbij.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One human step of a scenario: the id of the user task and the fields of its form. A value that begins with {@code @}
 * is filled in when the step is done.
 */
record HumanStep(String element, Map<String, String> fields) {

    private static final String WITHDRAWAL = "withdrawal-at";

    /** @param text element id and then {@code field=value}, divided by spaces */
    static HumanStep of(String text) {
        String[] words = text.split(" ");
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(words).skip(1).map(word -> word.split("=", 2)).forEach(pair -> fields.put(pair[0], pair[1]));
        return new HumanStep(words[0], Map.copyOf(fields));
    }

    /** Instead of doing this step the jobseeker withdraws when it is open. */
    static String withdrawalAt(String element) {
        return element + " " + WITHDRAWAL + "=" + element;
    }

    boolean isWithdrawal() {
        return fields.containsKey(WITHDRAWAL);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Numbers and booleans as such; {@code answers.outcome} becomes part of the variable {@code answers}. */
    Map<String, Object> answers(UnaryOperator<String> fillIn) {
        Map<String, Object> answers = new HashMap<>();
        fields.forEach((name, value) -> {
            Object typed = typed(value.startsWith("@") ? fillIn.apply(value) : value);
            if (name.startsWith("answers.")) {
                answers.put("answers", Map.of(name.substring("answers.".length()), typed));
            } else {
                answers.put(name, typed);
            }
        });
        return answers;
    }

    private static Object typed(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        return value.matches("\\d+") ? Integer.valueOf(value) : value;
    }
}
