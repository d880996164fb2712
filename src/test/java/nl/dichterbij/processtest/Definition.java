package nl.dichterbij.processtest;

import io.camunda.zeebe.protocol.record.value.deployment.Process;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A deployed diagram: its source, and the names of its elements, which the engine's records do not carry. */
record Definition(String xml, Map<String, String> names) {

    static final Definition UNKNOWN = new Definition("", Map.of());

    static Definition of(Process process) {
        var names = new HashMap<String, String>();
        try {
            var reader = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(process.getResource()));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getAttributeValue(null, "name") != null) {
                    names.put(reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "name"));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("cannot read " + process.getResourceName(), e);
        }
        return new Definition(new String(process.getResource(), StandardCharsets.UTF_8), names);
    }

    @Nullable String name(@Nullable Object elementId) {
        return names.get(String.valueOf(elementId));
    }
}
