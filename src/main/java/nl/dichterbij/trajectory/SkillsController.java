package nl.dichterbij.trajectory;

import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import nl.dichterbij.security.Action;
import nl.dichterbij.skills.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The skill profile of a case. Every button sends everything that was typed and makes its own change at once, so that
 * there is nothing to forget to save. Confirming is a step of the process and happens in Tasklist.
 */
@Controller
@RequestMapping("/dossiers/{number}/vaardigheden")
class SkillsController {

    private final Dossiers dossiers;
    private final SkillsEditing editing;
    private final SkillsView view;

    SkillsController(Dossiers dossiers, SkillsEditing editing, SkillsView view) {
        this.dossiers = dossiers;
        this.editing = editing;
        this.view = view;
    }

    @GetMapping
    String open(@PathVariable String number, @ModelAttribute(SkillsView.FORM) SkillsForm ignored, BindingResult errors, Model model) {
        return view.show(dossiers.openPerson(number), SkillsForm.EMPTY, errors, null, model);
    }

    /** @param search present when the search button was pressed, and not one that changes the language */
    @PostMapping
    String search(@PathVariable String number, @ModelAttribute(SkillsView.FORM) SkillsForm form, BindingResult errors,
            @RequestParam(name = "zoeken", required = false) @Nullable String search, Model model) {
        CaseSummary dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        form.checkQuery(search != null, errors);
        return view.show(dossier, form, errors, null, model);
    }

    @PostMapping(params = "voegToe")
    String add(@PathVariable String number, @ModelAttribute(SkillsView.FORM) SkillsForm form, BindingResult errors,
            @RequestParam("voegToe") String value, @RequestParam(name = "bij", defaultValue = "") String near, Model model) {
        String place = near.equals(SkillsNotice.SUGGESTIONS) ? near : SkillsNotice.SEARCH;
        return change(number, form, errors, model, place, owner -> SkillsNotice.of(place, "added",
                editing.add(owner, SkillChange.Pick.parse(value).orElseThrow())));
    }

    @PostMapping(params = "eigen")
    String addOwnWords(@PathVariable String number, @ModelAttribute(SkillsView.FORM) SkillsForm form, BindingResult errors,
            @RequestParam("eigen") String value, Model model) {
        form.checkWords(errors);
        if (errors.hasErrors()) {
            return search(number, form, errors, null, model);
        }
        return change(number, form.withoutWords(), errors, model, SkillsNotice.OWN_WORDS, owner -> {
            Level level = SkillChange.level(value).orElseThrow();
            editing.addOwnWords(owner, form.words(), level);
            return SkillsNotice.of(SkillsNotice.OWN_WORDS, "added", form.words());
        });
    }

    @PostMapping(params = "niveau")
    String rate(@PathVariable String number, @ModelAttribute(SkillsView.FORM) SkillsForm form, BindingResult errors,
            @RequestParam("niveau") String value, Model model) {
        return change(number, form, errors, model, SkillsNotice.PROFILE, owner -> SkillsNotice.of(SkillsNotice.PROFILE,
                "rated", editing.rate(owner, SkillChange.Pick.parse(value).orElseThrow()).orElseThrow()));
    }

    @PostMapping(params = "haalWeg")
    String remove(@PathVariable String number, @ModelAttribute(SkillsView.FORM) SkillsForm form, BindingResult errors,
            @RequestParam("haalWeg") String value, Model model) {
        return change(number, form, errors, model, SkillsNotice.PROFILE, owner -> editing.remove(owner, value)
                .map(removed -> new SkillsNotice(SkillsNotice.PROFILE, "removed", removed.label(), removed)).orElseThrow());
    }

    @PostMapping(params = "zetTerug")
    String restore(@PathVariable String number, @ModelAttribute(SkillsView.FORM) SkillsForm form, BindingResult errors,
            @RequestParam("zetTerug") String value, Model model) {
        return change(number, form, errors, model, SkillsNotice.PROFILE, owner -> SkillsNotice.of(SkillsNotice.PROFILE,
                "restored", editing.restore(owner, SkillChange.Removed.parse(value).orElseThrow())));
    }

    private String change(String number, SkillsForm form, BindingResult errors, Model model, String place,
            Function<UUID, SkillsNotice> change) {
        CaseSummary dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        form.checkQuery(false, errors);
        return view.show(dossier, form, errors, told(dossier.profileOwner(), place, change), model);
    }

    private static SkillsNotice told(UUID owner, String place, Function<UUID, SkillsNotice> change) {
        try {
            return change.apply(owner);
        } catch (NoSuchElementException | IllegalArgumentException goneOrTampered) {
            return SkillsNotice.of(place, "unknown", "");
        } catch (ConcurrencyFailureException | DataIntegrityViolationException colleagueAtTheSameTime) {
            return SkillsNotice.of(place, "meanwhile", "");
        }
    }
}
