package nl.dichterbij.employer;

import java.util.Optional;

import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;

/**
 * A required skill as one value of a form: {@code MUST http://…}. Values that are none of this kind, tampered or
 * meaning "take it out", are left out.
 */
final class SkillChoice {

    private SkillChoice() {
    }

    static String value(RequiredSkill required) {
        return required.strength() + " " + required.skill();
    }

    static Optional<RequiredSkill> parse(String value) {
        var parts = value.split(" ", 2);
        try {
            return parts.length < 2 ? Optional.empty() : Optional.of(
                    new RequiredSkill(new SkillUri(parts[1]), RequiredSkill.Strength.valueOf(parts[0])));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
