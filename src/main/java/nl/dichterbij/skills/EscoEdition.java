package nl.dichterbij.skills;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one set of ESCO files holds, read and checked but not stored yet. */
final class EscoEdition {

    record Entry(String uri, ConceptKind kind, @Nullable String code, @Nullable String label, List<String> alternatives,
            @Nullable String description, EscoFile file) {

        /** ESCO has a few groups without a Dutch label: they are needed as steps upwards, and show their code. */
        String shownLabel() {
            return label != null ? label : code != null ? code : uri;
        }
    }

    record Broader(String uri, String broader) {}

    record OccupationSkill(String occupation, String skill) {}

    private final Map<String, Entry> concepts = new LinkedHashMap<>();
    private final Set<Broader> broader = new LinkedHashSet<>();
    private final Map<OccupationSkill, Boolean> occupationSkills = new LinkedHashMap<>();
    private final Set<EscoFile> files = EnumSet.noneOf(EscoFile.class);
    private int skipped;

    /** The first file that holds a concept describes it: the collections repeat skills of the complete list. */
    void add(Entry entry) {
        concepts.putIfAbsent(entry.uri(), entry);
    }

    void add(Broader relation) {
        broader.add(relation);
    }

    /** Essential goes before optional when a pair occurs twice. */
    void add(OccupationSkill relation, boolean essential) {
        occupationSkills.merge(relation, essential, Boolean::logicalOr);
    }

    void read(EscoFile file) {
        files.add(file);
    }

    void skip() {
        skipped++;
    }

    @Nullable Entry find(String uri) {
        return concepts.get(uri);
    }

    Map<String, Entry> concepts() {
        return concepts;
    }

    Set<Broader> broader() {
        return broader;
    }

    Map<OccupationSkill, Boolean> occupationSkills() {
        return occupationSkills;
    }

    Set<EscoFile> files() {
        return files;
    }

    /** References to skills that are only in the complete list, which was not there. */
    int skipped() {
        return skipped;
    }
}
