package nl.dichterbij.trajectory;

import java.util.List;
import java.util.stream.Stream;

import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Names of skills and occupations while somebody types. About no case, and sent as a form: what is typed ends up in no
 * address and no log.
 */
@RestController
class SkillSuggestions {

    private static final int EACH = 6;
    private static final int LONGEST = 100;

    private final Taxonomy taxonomy;
    private final Access access;

    SkillSuggestions(Taxonomy taxonomy, Access access) {
        this.taxonomy = taxonomy;
        this.access = access;
    }

    @PostMapping("/vaardigheden/zoeken")
    List<String> find(@RequestParam(required = false) @Nullable String query) {
        access.require(Action.EDIT_DOSSIER);
        String typed = Text.of(query);
        if (typed.length() > LONGEST) {
            return List.of();
        }
        return Stream.concat(taxonomy.searchSkills(typed, EACH).stream(), taxonomy.searchOccupations(typed, EACH).stream())
                .map(Concept::label).distinct().toList();
    }
}
