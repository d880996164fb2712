package nl.dichterbij.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the elements of this build's diagrams are called, for pages that tell people where a case is. */
@Component
public class DiagramNames {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Names of all user tasks by their id. */
    public Map<String, String> ofUserTasks() {
        var names = new LinkedHashMap<String, String>();
        try {
            for (var diagram : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
                read(diagram, "userTask", names);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(names);
    }

    private static void read(Resource diagram, String kind, Map<String, String> names) throws IOException {
        try (var stream = diagram.getInputStream()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var found = factory.newDocumentBuilder().parse(stream).getElementsByTagNameNS(BPMN, kind);
            for (var i = 0; i < found.getLength(); i++) {
                if (found.item(i) instanceof Element element && !element.getAttribute("name").isBlank()) {
                    names.put(element.getAttribute("id"), element.getAttribute("name"));
                }
            }
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IllegalStateException("Not a diagram: " + diagram.getFilename(), malformed);
        }
    }
}
