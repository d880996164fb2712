package nl.dichterbij.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Human steps that need no Java: their end listener is {@code record-answers}. Tests and the demonstration region go
 * through those they do not know with the first answer to every question, so that a process owner can add such a step
 * to a diagram without touching them.
 */
public final class AddedSteps {

    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();
    /** Those that tests answer on purpose. */
    private static final Set<String> KNOWN = Set.of("discuss-next-step");

    private AddedSteps() {
    }

    /** @param answers the variables that its form would send */
    public record AddedStep(String processId, String elementId, Map<String, Object> answers) {
        @Override
        public String toString() {
            return elementId;
        }
    }

    /** Every step that keeps its answers without a worker of its own. */
    public static List<AddedStep> all() {
        try {
            var steps = new ArrayList<AddedStep>();
            for (var diagram : FILES.getResources("classpath*:bpmn/*.bpmn")) {
                var process = diagram.getFilename().replace(".bpmn", "");
                userTasks(diagram).filter(AddedSteps::recordsAnswers).map(task -> task.getAttribute("id"))
                        .forEach(id -> steps.add(new AddedStep(process, id, Map.of("answers", firstAnswers(id)))));
            }
            return steps;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The steps that no test knows, with their answers. */
    public static Map<String, Map<String, Object>> unknown() {
        var found = new TreeMap<String, Map<String, Object>>();
        all().stream().filter(step -> !KNOWN.contains(step.elementId())).forEach(step -> found.put(step.elementId(), step.answers()));
        return found;
    }

    private static Stream<Element> userTasks(Resource diagram) {
        try (var stream = diagram.getInputStream()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return elements(factory.newDocumentBuilder().parse(stream).getDocumentElement(), "userTask")
                    .filter(task -> task.hasAttribute("id"));
        } catch (Exception malformed) {
            throw new IllegalStateException(diagram.getFilename(), malformed);
        }
    }

    private static boolean recordsAnswers(Element task) {
        return elements(task, "executionListener").anyMatch(listener -> listener.getAttribute("type").equals("record-answers"));
    }

    private static Stream<Element> elements(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Map<String, Object> firstAnswers(String form) {
        try {
            var answers = new HashMap<String, Object>();
            var file = FILES.getResource("classpath:forms/" + form + ".form");
            collect(JsonMapper.shared().readTree(file.getContentAsByteArray()), answers);
            return answers;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode node, Map<String, Object> answers) {
        if (node.path("key").asString("").startsWith("answers.")) {
            answers.put(node.get("key").asString().substring("answers.".length()), first(node));
        }
        node.forEach(child -> collect(child, answers));
    }

    private static Object first(JsonNode field) {
        var option = field.path("values").path(0).path("value").asString("");
        return switch (field.get("type").asString()) {
            case "number" -> field.path("validate").path("min").asInt(1);
            case "checkbox" -> false;
            case "checklist" -> List.of(option);
            case "datetime" -> "2026-12-01";
            default -> option;
        };
    }
}
