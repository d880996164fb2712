package nl.dichterbij.local.demo;

import java.util.List;

import nl.dichterbij.skills.ItemSource;
import nl.dichterbij.skills.Level;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Fills in skill profiles, as jobseeker and caseworker do on the page of the dossier. */
final class Skills {

    private static final List<String> OWN_WORDS = List.of("VCA-basis, geldig tot volgend jaar", "Ik rijd zelf met aanhanger",
            "Twee jaar vrijwilliger bij de dorpskeuken", "Ik herstel fietsen en brommers", "EHBO-diploma");

    private final SkillProfiles profiles;
    private final Taxonomy taxonomy;

    Skills(SkillProfiles profiles, Taxonomy taxonomy) {
        this.profiles = profiles;
        this.taxonomy = taxonomy;
    }

    /** Everything the person can do; repeating it changes nothing. */
    void fill(Standing standing) {
        fill(standing, standing.demo().skills().size());
    }

    /** Only what was told at registration: the rest is for the conversation that is still to come. */
    void begin(Standing standing) {
        fill(standing, 2);
    }

    private void fill(Standing standing, int many) {
        var owner = standing.personId();
        var demo = standing.demo();
        var known = profiles.prepare(owner, List.of(demo.work().occupation())).items().stream()
                .map(item -> item.concept() == null ? item.label() : item.concept().uri()).toList();
        for (var i = 0; i < Math.min(many, demo.skills().size()); i++) {
            var skill = demo.skills().get(i);
            if (!known.contains(skill.value()) && isInTaxonomy(skill)) {
                profiles.add(owner, skill, level(demo, i), i < 2 ? ItemSource.JOBSEEKER : ItemSource.CASEWORKER);
            }
        }
        var words = ownWords(demo);
        if (words != null && !known.contains(words)) {
            profiles.addOwnWords(owner, words, Level.EXPERIENCED, ItemSource.JOBSEEKER);
        }
    }

    /** A complete or later edition may not hold it. */
    private boolean isInTaxonomy(SkillUri skill) {
        return taxonomy.find(skill.value()).filter(concept -> !concept.ended()).isPresent();
    }

    private static Level level(DemoCase demo, int place) {
        return Level.values()[(demo.number() + place) % Level.values().length];
    }

    private static @Nullable String ownWords(DemoCase demo) {
        return demo.number() % 4 == 0 ? OWN_WORDS.get(demo.number() / 4 % OWN_WORDS.size()) : null;
    }
}
