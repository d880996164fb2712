package nl.dichterbij.trajectory;

import nl.dichterbij.person.KnownPerson;
import nl.dichterbij.person.People;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The person of a case: to read, and for caseworkers to correct. */
@Controller
@RequestMapping("/dossiers/{number}/persoon")
class PersonController {

    private final Dossiers dossiers;
    private final People people;
    private final PersonRules rules;
    private final PersonCorrections corrections;
    private final PersonView view;
    private final Access access;

    PersonController(Dossiers dossiers, People people, PersonRules rules, PersonCorrections corrections,
            PersonView view, Access access) {
        this.dossiers = dossiers;
        this.people = people;
        this.rules = rules;
        this.corrections = corrections;
        this.view = view;
        this.access = access;
    }

    @GetMapping
    String open(@PathVariable String number, Model model) {
        CaseSummary dossier = dossiers.openPerson(number);
        return view.show(dossier, PersonForm.of(people.getKnown(dossier.person())), false, model);
    }

    /** Only the language changes, or the number is shown: what was typed stays. */
    @PostMapping(params = "taal")
    String changeLanguage(@PathVariable String number, @ModelAttribute(PersonView.FORM) PersonForm form, Model model) {
        return view.show(dossiers.open(number, Action.EDIT_DOSSIER), form, false, model);
    }

    @PostMapping(params = "toon")
    String showBsn(@PathVariable String number, @ModelAttribute(PersonView.FORM) PersonForm form, Model model) {
        return view.show(dossiers.open(number, Action.READ_BSN), form, true, model);
    }

    @PostMapping
    String save(@PathVariable String number, @ModelAttribute(PersonView.FORM) PersonForm form, BindingResult errors,
            Model model) {
        CaseSummary dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        if (form.changesBsn()) {
            access.require(Action.READ_BSN, dossier.region().value());
        }
        KnownPerson known = people.getKnown(dossier.person());
        rules.check(form, known, dossier.region(), errors);
        if (errors.hasErrors()) {
            return view.show(dossier, form, false, model);
        }
        try {
            corrections.correct(dossier, form);
            boolean bsnIsNext = form.allowsBsn() && !known.details().benefit().allowsBsn() && Text.of(form.bsn()).isEmpty();
            return "redirect:/dossiers/" + dossier.number() + (bsnIsNext ? "/persoon?bewaard" : "?bewaard");
        } catch (OptimisticLockingFailureException colleagueWasFirst) {
            return view.showMeanwhile(dossier, form, model);
        }
    }
}
