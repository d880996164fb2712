package nl.dichterbij.employer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.dichterbij.skills.RequiredSkill;

@Embeddable
record SkillRow(String skillUri, @Enumerated(EnumType.STRING) RequiredSkill.Strength strength) {

    static SkillRow of(RequiredSkill required) {
        return new SkillRow(required.skill().value(), required.strength());
    }
}
