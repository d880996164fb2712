package nl.dichterbij.skills;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the taxonomy.
 *
 * @param label preferred Dutch label
 * @param code  code within its scheme, such as ISCO group 8344 or skill group S6.2
 * @param ended whether a later edition of the taxonomy no longer holds it; it may be shown, not chosen
 */
public record Concept(String uri, ConceptKind kind, String label, @Nullable String code, boolean ended) {

    /** The address as a skill; {@link IllegalStateException} if this is not a skill or skill group. */
    public SkillUri skill() {
        require(kind == ConceptKind.SKILL || kind == ConceptKind.SKILL_GROUP);
        return new SkillUri(uri);
    }

    /** The address as an occupation; {@link IllegalStateException} if this is not an occupation. */
    public OccupationUri occupation() {
        require(kind == ConceptKind.OCCUPATION);
        return new OccupationUri(uri);
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new IllegalStateException(uri + " is a " + kind);
        }
    }
}
