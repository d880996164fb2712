package nl.dichterbij.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A question of a form.
 *
 * @param path name of the variable, in parts when it lies within another
 * @param hide FEEL: not asked when this is true; null when it is always asked
 */
record FormField(List<String> path, Type type, String label, boolean required, @Nullable String hide, JsonNode schema) {

    enum Type {
        RADIO, SELECT, CHECKBOX, CHECKLIST, NUMBER, DATE
    }

    /** Whether a page can ask it: its answer is no text, and it does nothing that is not checked here. */
    static boolean isCoded(JsonNode schema) {
        return typeOf(schema) != null && !schema.path("key").asString("").isEmpty() && !schema.path("readonly").isString()
                && !schema.path("readonly").asBoolean(false) && !schema.path("disabled").asBoolean(false)
                && !schema.path("serializeToString").asBoolean(false);
    }

    static FormField of(JsonNode schema) {
        var label = schema.path("label").asString(schema.path("dateLabel").asString(""));
        var hide = schema.path("conditional").path("hide").asString("");
        var type = typeOf(schema);
        if (type == null) {
            throw new IllegalArgumentException("Not a question with coded answers");
        }
        return new FormField(List.of(schema.path("key").asString("").split("\\.")), type, label,
                schema.path("validate").path("required").asBoolean(false), hide.isEmpty() ? null : hide, schema);
    }

    private static @Nullable Type typeOf(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "radio" -> Type.RADIO;
            case "select" -> Type.SELECT;
            case "checkbox" -> Type.CHECKBOX;
            case "checklist" -> Type.CHECKLIST;
            case "number" -> Type.NUMBER;
            case "datetime" -> "date".equals(schema.path("subtype").asString("")) ? Type.DATE : null;
            default -> null;
        };
    }

    /** Null when it is not answered. */
    @Nullable Object in(Map<?, ?> answers) {
        Object found = answers;
        for (var part : path) {
            found = found instanceof Map<?, ?> inner ? inner.get(part) : null;
        }
        return found;
    }

    /** Whether the answers name it, with or without a value. */
    boolean isIn(Map<?, ?> answers) {
        Object found = answers;
        for (var part : path.subList(0, path.size() - 1)) {
            found = found instanceof Map<?, ?> inner ? inner.get(part) : null;
        }
        return found instanceof Map<?, ?> inner && inner.containsKey(path.getLast());
    }

    @SuppressWarnings("unchecked")
    void put(Map<String, Object> answers, @Nullable Object value) {
        var into = answers;
        for (var part : path.subList(0, path.size() - 1)) {
            into = (Map<String, Object>) into.computeIfAbsent(part, name -> new LinkedHashMap<String, Object>());
        }
        into.put(path.getLast(), value);
    }

    /** Values that may be chosen: of the form itself, or of a variable that holds them. */
    List<Object> options(Map<String, Object> variables, Feel feel) {
        Object listed;
        if (schema.path("values").isArray()) {
            return schema.path("values").valueStream().<Object>map(one -> Feel.plain(one.path("value"))).toList();
        } else if (schema.path("valuesExpression").isString()) {
            listed = feel.evaluate(schema.path("valuesExpression").asString(), variables);
        } else {
            listed = variables.get(schema.path("valuesKey").asString(""));
        }
        var values = new ArrayList<Object>();
        if (listed instanceof List<?> many) {
            many.forEach(one -> values.add(one instanceof Map<?, ?> option ? option.get("value") : one));
        }
        return values;
    }
}
