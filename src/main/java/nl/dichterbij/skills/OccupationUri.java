package nl.dichterbij.skills;

/**
 * Address of an occupation in a taxonomy, such as {@code http://data.europa.eu/esco/occupation/00030d09-…}.
 *
 * @param value absolute http(s) address; {@link IllegalArgumentException} otherwise
 */
public record OccupationUri(String value) {

    public OccupationUri {
        ConceptUris.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
