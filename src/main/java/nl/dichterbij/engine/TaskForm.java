package nl.dichterbij.engine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form of a human step as it was deployed, so that a page can show it and check what comes back. Only forms whose
 * every question has coded answers can be answered on a page; others are for Tasklist alone.
 */
public final class TaskForm {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** What a form shows and does not ask. */
    private static final Set<String> SHOWN = Set.of("text", "table", "image", "html", "separator", "spacer");
    /** Number of the case, link to the dossier and due date: they stand on the page already. */
    private static final String HEADER = "case-header";

    private final long key;
    private final JsonNode schema;
    private final List<FormField> fields;
    private final boolean coded;

    private TaskForm(long key, JsonNode schema) {
        this.key = key;
        this.schema = schema;
        var asked = schema.path("components").valueStream().filter(one -> !SHOWN.contains(one.path("type").asString(""))).toList();
        this.coded = asked.stream().allMatch(FormField::isCoded);
        this.fields = coded ? asked.stream().map(FormField::of).toList() : List.of();
    }

    /** @param schema JSON as in the form's file; throws when it is none */
    static TaskForm parse(long key, String schema) {
        return new TaskForm(key, JSON.readTree(schema));
    }

    /** The engine's key of this version of the form. */
    public long key() {
        return key;
    }

    /** Whether every answer is a code, a number, a day, or yes or no. */
    public boolean isCoded() {
        return coded;
    }

    /** Those of the variables that the form mentions anywhere: all it can show, and what was answered before. */
    public Map<String, Object> mentioned(Map<String, Object> variables) {
        Set<String> names = NAME.matcher(schema.path("components").toString()).results().map(found -> found.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var kept = new LinkedHashMap<String, Object>();
        variables.forEach((name, value) -> {
            if (names.contains(name)) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    /** JSON for the viewer, without the header that repeats what stands on the page. */
    public String schemaForPage() {
        var shown = (ObjectNode) schema.deepCopy();
        var components = (ArrayNode) shown.path("components");
        for (var i = components.size() - 1; i >= 0; i--) {
            if (HEADER.equals(components.get(i).path("id").asString(""))) {
                components.remove(i);
            }
        }
        return shown.toString();
    }

    /**
     * Holds answers against the form: every question that is shown and must be answered is; nothing else is answered.
     *
     * @param given     answers as the viewer sends them
     * @param variables what the form was shown with
     */
    public FormCheck check(Map<String, Object> given, Map<String, Object> variables) {
        return new FormChecker(fields, variables).check(given);
    }
}
