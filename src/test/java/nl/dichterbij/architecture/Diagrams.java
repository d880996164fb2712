package nl.dichterbij.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the diagrams as they stand in the repository. */
final class Diagrams {

    private static final Path FOLDER = Path.of("bpmn");

    private Diagrams() {
    }

    record Diagram(String id, Document xml) {

        /** Elements with this local name, of whatever name space. */
        Stream<Element> elements(String name) {
            var found = xml.getElementsByTagNameNS("*", name);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
        }

        Set<String> values(String element, String attribute) {
            return elements(element).map(e -> e.getAttribute(attribute)).filter(value -> !value.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static List<Diagram> all() {
        return read(".bpmn");
    }

    static List<Diagram> decisions() {
        return read(".dmn");
    }

    private static List<Diagram> read(String ending) {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(Diagrams::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Diagram parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var name = file.getFileName().toString();
            return new Diagram(name.substring(0, name.lastIndexOf('.')), factory.newDocumentBuilder().parse(file.toFile()));
        } catch (Exception malformed) {
            throw new IllegalStateException(file.toString(), malformed);
        }
    }
}
