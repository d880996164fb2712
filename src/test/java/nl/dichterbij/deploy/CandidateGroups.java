package nl.dichterbij.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.camunda.feel.api.FeelEngineBuilder;
import org.w3c.dom.Element;

/** The groups whose members are offered the user tasks of {@code bpmn/}. */
final class CandidateGroups {

    private CandidateGroups() {
    }

    /** @return what Camunda's own expression engine makes of every task's groups, for each region */
    static Set<String> of(Collection<String> regionCodes) {
        var feel = FeelEngineBuilder.forJava().build();
        var groups = new TreeSet<String>();
        for (var expression : expressions()) {
            for (var region : regionCodes) {
                var result = feel.evaluateExpression(expression.substring(1), Map.<String, Object>of("regionCode", region));
                ((List<?>) result.result()).forEach(group -> groups.add((String) group));
            }
        }
        return groups;
    }

    private static Set<String> expressions() {
        try (var files = Files.list(Path.of("bpmn"))) {
            var found = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(".bpmn")).flatMap(CandidateGroups::assignments)
                    .forEach(assignment -> found.add(assignment.getAttribute("candidateGroups")));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Element> assignments(Path diagram) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var found = factory.newDocumentBuilder().parse(diagram.toFile()).getElementsByTagNameNS("*", "assignmentDefinition");
            return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
        } catch (Exception malformed) {
            throw new IllegalStateException(diagram.toString(), malformed);
        }
    }
}
