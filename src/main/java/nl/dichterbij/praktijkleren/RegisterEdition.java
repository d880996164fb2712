package nl.dichterbij.praktijkleren;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The register as one file holds it. */
final class RegisterEdition {

    /** @param equivalents crebos that the register calls equivalent to this one */
    record Entry(Qualification qualification, Set<Crebo> equivalents, Map<WorkProcessCode, WorkProcess> workProcesses) {

        Entry(Qualification qualification, Set<Crebo> equivalents) {
            this(qualification, equivalents, new TreeMap<>());
        }
    }

    private final Map<Crebo, Entry> entries = new LinkedHashMap<>();

    Map<Crebo, Entry> entries() {
        return entries;
    }
}
