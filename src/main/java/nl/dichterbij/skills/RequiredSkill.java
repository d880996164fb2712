package nl.dichterbij.skills;

/** A skill that is asked for, for example in a vacancy. */
public record RequiredSkill(SkillUri skill, Strength strength) {

    /** How much a requirement matters. */
    public enum Strength {
        MUST,
        NICE
    }

    public static RequiredSkill must(SkillUri skill) {
        return new RequiredSkill(skill, Strength.MUST);
    }

    public static RequiredSkill nice(SkillUri skill) {
        return new RequiredSkill(skill, Strength.NICE);
    }
}
