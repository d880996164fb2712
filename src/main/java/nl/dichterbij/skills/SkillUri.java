package nl.dichterbij.skills;

/**
 * Address of a skill or a skill group in a taxonomy, such as {@code http://data.europa.eu/esco/skill/S1.2}.
 *
 * @param value absolute http(s) address; {@link IllegalArgumentException} otherwise
 */
public record SkillUri(String value) implements Comparable<SkillUri> {

    public SkillUri {
        ConceptUris.check(value);
    }

    @Override
    public int compareTo(SkillUri other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
