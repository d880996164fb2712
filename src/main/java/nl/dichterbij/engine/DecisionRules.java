package nl.dichterbij.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What each rule of a decision table of this build asks, for pages that say why a rule fitted. */
@Component
public class DecisionRules {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    /**
     * What a rule asks of one input.
     *
     * @param input id of the input
     * @param label of the input, in Dutch
     * @param test  as it stands in the table, such as {@code >= 1} or {@code true}
     */
    public record Condition(String input, String label, String test) {
    }

    /** Conditions by rule id, in the order of the table; inputs that a rule does not look at are left out. */
    public Map<String, List<Condition>> of(String decisionId) {
        try (var stream = new ClassPathResource("bpmn/" + decisionId + ".dmn").getInputStream()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var table = factory.newDocumentBuilder().parse(stream).getDocumentElement();
            var inputs = children(table, "input");
            var rules = new LinkedHashMap<String, List<Condition>>();
            children(table, "rule").forEach(rule -> {
                var conditions = new ArrayList<Condition>();
                var entries = children(rule, "inputEntry");
                for (var i = 0; i < entries.size(); i++) {
                    var test = entries.get(i).getTextContent().strip();
                    if (!test.isEmpty()) {
                        conditions.add(new Condition(inputs.get(i).getAttribute("id"), inputs.get(i).getAttribute("label"), test));
                    }
                }
                rules.put(rule.getAttribute("id"), List.copyOf(conditions));
            });
            return rules;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IllegalStateException("Not a decision table: " + decisionId, malformed);
        }
    }

    private static List<Element> children(Element of, String name) {
        var found = of.getElementsByTagNameNS(DMN, name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            Node one = found.item(i);
            if (one instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
