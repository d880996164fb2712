package nl.dichterbij.skills;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.dichterbij.skills.EscoCsv.Row;
import nl.dichterbij.skills.EscoEdition.Broader;
import nl.dichterbij.skills.EscoEdition.Entry;
import nl.dichterbij.skills.EscoEdition.OccupationSkill;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the files of one ESCO edition into memory and checks that what they refer to is there. */
final class EscoReader {

    private static final Logger LOG = LoggerFactory.getLogger(EscoReader.class);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*\\R\\s*|\\s+\\|\\s+");
    private static final List<String> LEVELS = List.of("Level 0 URI", "Level 1 URI", "Level 2 URI", "Level 3 URI");

    private final Path folder;
    private final EscoEdition edition = new EscoEdition();
    private final Set<String> unitGroups = new HashSet<>();

    private EscoReader(Path folder) {
        this.folder = folder;
    }

    static EscoEdition read(Path folder) {
        return new EscoReader(folder).read();
    }

    private EscoEdition read() {
        each(EscoFile.ISCO_GROUPS, this::iscoGroup);
        each(EscoFile.OCCUPATIONS, this::occupation);
        each(EscoFile.SKILL_GROUPS, concept(ConceptKind.SKILL_GROUP, "code"));
        each(EscoFile.SKILLS, concept(ConceptKind.SKILL, null));
        List<EscoFile> collections =
                List.of(EscoFile.TRANSVERSAL_SKILLS, EscoFile.LANGUAGE_SKILLS, EscoFile.DIGITAL_SKILLS);
        collections.forEach(file -> each(file, concept(ConceptKind.SKILL, null)));
        // only now is every concept known that a relation can refer to
        each(EscoFile.SKILL_HIERARCHY, (file, row) -> hierarchy(row));
        collections.forEach(file -> each(file, (same, row) -> collectionRelations(row)));
        each(EscoFile.OCCUPATION_RELATIONS, (file, row) -> broader(row));
        each(EscoFile.SKILL_RELATIONS, (file, row) -> skillRelation(row));
        each(EscoFile.OCCUPATION_SKILLS, (file, row) -> occupationSkill(row));
        return edition;
    }

    private void each(EscoFile file, BiConsumer<EscoFile, Row> reader) {
        file.in(folder).ifPresent(path -> {
            boolean again = edition.files().contains(file);
            int rows = EscoCsv.read(path, file, row -> reader.accept(file, row));
            edition.read(file);
            if (!again) {
                LOG.info("ESCO: {} gelezen, {} regels", path.getFileName(), rows);
            }
        });
    }

    private void iscoGroup(EscoFile file, Row row) {
        concept(ConceptKind.ISCO_GROUP, "code").accept(file, row);
        unitGroups.add(row.get("code"));
    }

    private void occupation(EscoFile file, Row row) {
        if (!unitGroups.contains(row.get("iscoGroup"))) {
            throw row.refuse("onbekende ISCO-groep \"%s\"".formatted(row.get("iscoGroup")));
        }
        // older editions have no code of the occupation's own
        concept(ConceptKind.OCCUPATION, row.get("code").isEmpty() ? "iscoGroup" : "code").accept(file, row);
    }

    private BiConsumer<EscoFile, Row> concept(ConceptKind kind, @Nullable String codeColumn) {
        return (file, row) -> {
            String uri = row.get("conceptUri");
            if (!ConceptUris.isUri(uri)) {
                throw row.refuse("\"%s\" is geen adres van een begrip".formatted(uri));
            }
            Entry present = edition.find(uri);
            if (present != null && (present.file() == file || present.kind() != kind)) {
                throw row.refuse("%s staat er al".formatted(uri));
            }
            String label = orNull(row.get("preferredLabel"));
            List<String> alternatives = split(row.get("altLabels")).stream()
                    .distinct().filter(Predicate.not(alternative -> alternative.equals(label))).toList();
            edition.add(new Entry(uri, kind, codeColumn == null ? null : orNull(row.get(codeColumn)), label,
                    alternatives, orNull(row.get("description")), file));
        };
    }

    private void hierarchy(Row row) {
        List<String> path = LEVELS.stream().map(row::get).filter(Predicate.not(String::isEmpty)).toList();
        path.forEach(uri -> known(uri, row));
        for (int level = 1; level < path.size(); level++) {
            relate(path.get(level), path.get(level - 1));
        }
    }

    private void collectionRelations(Row row) {
        split(row.get("broaderConceptUri")).stream().filter(uri -> knownOrSkipped(uri, row))
                .forEach(uri -> relate(row.get("conceptUri"), uri));
    }

    private void broader(Row row) {
        known(row.get("conceptUri"), row);
        known(row.get("broaderUri"), row);
        relate(row.get("conceptUri"), row.get("broaderUri"));
    }

    private void skillRelation(Row row) {
        if (knownOrSkipped(row.get("conceptUri"), row) && knownOrSkipped(row.get("broaderUri"), row)) {
            relate(row.get("conceptUri"), row.get("broaderUri"));
        }
    }

    private void occupationSkill(Row row) {
        String type = row.get("relationType");
        if (!type.equals("essential") && !type.equals("optional")) {
            throw row.refuse("onbekende soort relatie \"%s\"".formatted(type));
        }
        known(row.get("occupationUri"), row);
        if (knownOrSkipped(row.get("skillUri"), row)) {
            edition.add(new OccupationSkill(row.get("occupationUri"), row.get("skillUri")), type.equals("essential"));
        }
    }

    private void relate(String uri, String broader) {
        if (!uri.equals(broader)) {
            edition.add(new Broader(uri, broader));
        }
    }

    private void known(String uri, Row row) {
        if (edition.find(uri) == null) {
            throw row.refuse("verwijst naar een onbekend begrip: \"%s\"".formatted(uri));
        }
    }

    /** Without the complete list of skills, references to it cannot be checked: they are left out and counted. */
    private boolean knownOrSkipped(String uri, Row row) {
        if (edition.files().contains(EscoFile.SKILLS)) {
            known(uri, row);
            return true;
        }
        boolean known = edition.find(uri) != null;
        if (!known) {
            edition.skip();
        }
        return known;
    }

    private static List<String> split(String text) {
        return Arrays.stream(SEPARATOR.split(text)).map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
