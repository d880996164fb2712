package nl.dichterbij.trajectory;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.ConceptKind;
import nl.dichterbij.skills.ItemSource;
import nl.dichterbij.skills.Level;
import nl.dichterbij.skills.ProfileItem;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.skills.Taxonomy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A caseworker's changes in a skill profile, one at a time and each kept at once. Repeating one changes nothing, so a
 * page may be sent twice.
 */
@Service
@Transactional
class SkillsEditing {

    private final SkillProfiles profiles;
    private final Taxonomy taxonomy;

    SkillsEditing(SkillProfiles profiles, Taxonomy taxonomy) {
        this.profiles = profiles;
        this.taxonomy = taxonomy;
    }

    /** @return what was added; {@link NoSuchElementException} when the taxonomy does not hold it, or no longer */
    String add(UUID owner, SkillChange.Pick pick) {
        Concept concept = taxonomy.find(pick.what()).orElseThrow();
        add(owner, concept, pick.level(), ItemSource.CASEWORKER);
        return concept.label();
    }

    void addOwnWords(UUID owner, String words, Level level) {
        prepare(owner);
        profiles.addOwnWords(owner, words, level, ItemSource.CASEWORKER);
    }

    /** @return what got another level; empty when a colleague took it out meanwhile */
    Optional<String> rate(UUID owner, SkillChange.Pick pick) {
        return find(owner, pick.what()).map(item -> {
            profiles.rate(owner, item.id(), pick.level(), ItemSource.CASEWORKER);
            return item.label();
        });
    }

    /** @return what was taken out; empty when it was gone already */
    Optional<SkillChange.Removed> remove(UUID owner, String itemId) {
        return find(owner, itemId).map(item -> {
            profiles.remove(owner, item.id());
            return SkillChange.Removed.of(item);
        });
    }

    /** @return what was put back */
    String restore(UUID owner, SkillChange.Removed removed) {
        Optional<Concept> concept = taxonomy.find(removed.what());
        if (concept.isPresent()) {
            add(owner, concept.get(), removed.level(), removed.source());
        } else {
            prepare(owner);
            profiles.addOwnWords(owner, removed.what(), removed.level(), removed.source());
        }
        return concept.map(Concept::label).orElse(removed.what());
    }

    private void add(UUID owner, Concept concept, Level level, ItemSource source) {
        prepare(owner);
        if (concept.kind() == ConceptKind.OCCUPATION) {
            profiles.add(owner, concept.occupation(), level, source);
        } else if (concept.kind() == ConceptKind.ISCO_GROUP) {
            throw new NoSuchElementException("A group of occupations is no experience");
        } else {
            profiles.add(owner, concept.skill(), level, source);
        }
    }

    /** Talking about skills may begin before the process asks for the profile. */
    private void prepare(UUID owner) {
        if (profiles.find(owner).isEmpty()) {
            profiles.prepare(owner, List.of());
        }
    }

    private Optional<ProfileItem> find(UUID owner, String itemId) {
        return SkillChange.item(itemId).flatMap(id -> profiles.find(owner).stream()
                .flatMap(profile -> profile.items().stream()).filter(item -> item.id().equals(id)).findFirst());
    }
}
