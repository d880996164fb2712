package nl.dichterbij.e2e;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of a step as its file draws it. Answers are given by the keys of its fields, as the engine gets them, and
 * filled in where people see the labels.
 */
record TaskForm(String id, List<Field> fields) {

    /**
     * @param options what can be chosen, value to label; empty where the process brings the options
     */
    private record Field(String key, String type, String label, Map<String, String> options) {

        static Field of(JsonNode drawn) {
            var options = new LinkedHashMap<String, String>();
            drawn.path("values").forEach(option -> options.put(option.path("value").asString(), option.path("label").asString()));
            return new Field(drawn.path("key").asString(""), drawn.path("type").asString(),
                    drawn.path("label").asString(drawn.path("dateLabel").asString("")), options);
        }

        void fillIn(TasklistPage tasklist, Object answer) {
            switch (type) {
                case "radio" -> tasklist.choose(label, shown(answer));
                case "select" -> {
                    if (options.isEmpty()) {
                        tasklist.selectStartingWith(label, answer.toString());
                    } else {
                        tasklist.select(label, shown(answer));
                    }
                }
                case "checklist" -> tasklist.choose(label, answer.toString());
                case "checkbox" -> tasklist.check(label);
                case "datetime" -> tasklist.fill(label, (LocalDate) answer);
                case "number" -> tasklist.fill(label, answer.toString());
                default -> throw new AssertionError(key + " is a " + type);
            }
        }

        private String shown(Object answer) {
            var text = options.get(answer.toString());
            if (text == null) {
                throw new AssertionError(answer + " cannot be chosen for " + key + ": " + options.keySet());
            }
            return text;
        }
    }

    /** @param id of the step, which is the form's too */
    static TaskForm of(String id) {
        var fields = new ArrayList<Field>();
        collect(JsonMapper.shared().readTree(Path.of("forms", id + ".form")), fields);
        return new TaskForm(id, fields);
    }

    private static void collect(JsonNode node, List<Field> fields) {
        node.path("components").forEach(component -> {
            if (component.has("key")) {
                fields.add(Field.of(component));
            }
            collect(component, fields);
        });
    }

    /**
     * Answers the questions in the order in which people see them.
     *
     * @param answers by key; for options that the process brings the beginning of what is shown, and true for a checkbox
     */
    void fillIn(TasklistPage tasklist, Map<String, Object> answers) {
        var known = fields.stream().map(Field::key).toList();
        if (!known.containsAll(answers.keySet())) {
            throw new AssertionError("The form " + id + " asks " + known + ", not all of " + answers.keySet());
        }
        fields.stream().filter(field -> answers.containsKey(field.key()))
                .forEach(field -> field.fillIn(tasklist, answers.get(field.key())));
    }
}
