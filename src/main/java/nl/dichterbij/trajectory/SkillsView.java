package nl.dichterbij.trajectory;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.Level;
import nl.dichterbij.skills.ProfileItem;
import nl.dichterbij.skills.SkillProfile;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.skills.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the page of skills shows: the profile, what was searched for, and where to confirm it. */
@Component
class SkillsView {

    static final String FORM = "form";

    private static final int FOUND = 8;
    private static final String CONFIRM_STEP = "confirm-profile";

    private final SkillProfiles profiles;
    private final Taxonomy taxonomy;
    private final Steps steps;
    private final Access access;

    SkillsView(SkillProfiles profiles, Taxonomy taxonomy, Steps steps, Access access) {
        this.profiles = profiles;
        this.taxonomy = taxonomy;
        this.steps = steps;
        this.access = access;
    }

    String show(CaseSummary dossier, SkillsForm form, Errors errors, @Nullable SkillsNotice notice, Model model) {
        var profile = profiles.find(dossier.profileOwner());
        var items = profile.map(SkillProfile::items).orElse(List.of());
        model.addAttribute(FORM, form);
        model.addAttribute("dossier", dossier);
        model.addAttribute("profile", profile.orElse(null));
        model.addAttribute("items", items);
        model.addAttribute("levels", Level.values());
        model.addAttribute("notice", notice);
        model.addAttribute("confirmStep", steps.openIn(dossier.id()).stream()
                .filter(step -> step.elementId().equals(CONFIRM_STEP)).findFirst().orElse(null));
        boolean mayEdit = access.may(Action.EDIT_DOSSIER, dossier.region().value());
        model.addAttribute("mayEdit", mayEdit);
        if (mayEdit) {
            model.addAttribute("languageForm", "vaardigheden");
            boolean searched = !form.query().isEmpty() && !errors.hasFieldErrors("query");
            model.addAttribute("searched", searched);
            var query = searched ? form.query() : "";
            model.addAttribute("skills", withoutOwned(taxonomy.searchSkills(query, FOUND + items.size()), items));
            model.addAttribute("occupations", withoutOwned(taxonomy.searchOccupations(query, FOUND + items.size()), items));
            model.addAttribute("suggestions", profile.map(known -> profiles.suggestions(known.owner(), FOUND)).orElse(List.of()));
        }
        return "trajectory/skills";
    }

    private static List<Concept> withoutOwned(List<Concept> found, List<ProfileItem> items) {
        Set<String> owned = items.stream().map(ProfileItem::concept).filter(Objects::nonNull).map(Concept::uri)
                .collect(Collectors.toSet());
        return found.stream().filter(concept -> !owned.contains(concept.uri())).limit(FOUND).toList();
    }
}
