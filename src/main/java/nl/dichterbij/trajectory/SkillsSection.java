package nl.dichterbij.trajectory;

import java.util.Optional;
import nl.dichterbij.skills.SkillProfile;
import nl.dichterbij.skills.SkillProfiles;
import org.springframework.stereotype.Component;

/** What the person can do, and whether that was agreed with the person. */
@Component
class SkillsSection implements DossierSection {

    private final SkillProfiles profiles;

    SkillsSection(SkillProfiles profiles) {
        this.profiles = profiles;
    }

    record Shown(CaseNumber number, Optional<SkillProfile> profile) {
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isAboutPerson() {
        return true;
    }

    @Override
    public String template() {
        return "trajectory/skills-section";
    }

    @Override
    public Shown model(CaseSummary dossier) {
        return new Shown(dossier.number(), profiles.find(dossier.profileOwner()));
    }
}
