package nl.dichterbij.trajectory;

import nl.dichterbij.security.Action;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.WorkCondition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which licences a jobseeker holds and which working conditions do not suit. */
@Controller
@RequestMapping("/dossiers/{number}/werkmogelijkheden")
class WorkOptionsController {

    private static final String FORM = "form";

    private final Dossiers dossiers;
    private final Trajectories trajectories;

    WorkOptionsController(Dossiers dossiers, Trajectories trajectories) {
        this.dossiers = dossiers;
        this.trajectories = trajectories;
    }

    @GetMapping
    String open(@PathVariable String number, Model model) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        model.addAttribute(FORM, WorkOptionsForm.of(dossier.options()));
        return show(dossier, model);
    }

    /** Only the language changes: what was ticked stays. */
    @PostMapping(params = "taal")
    String changeLanguage(@PathVariable String number, @ModelAttribute(FORM) WorkOptionsForm form, Model model) {
        return show(dossiers.open(number, Action.EDIT_DOSSIER), model);
    }

    @PostMapping
    String save(@PathVariable String number, @ModelAttribute(FORM) WorkOptionsForm form, BindingResult errors, Model model) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        form.check(errors);
        if (errors.hasErrors()) {
            return show(dossier, model);
        }
        trajectories.recordOptions(dossier.id(), form.toOptions());
        return "redirect:/dossiers/" + dossier.number() + "?bewaard#werkmogelijkheden";
    }

    private static String show(CaseSummary dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("licences", Licence.values());
        model.addAttribute("conditions", WorkCondition.values());
        model.addAttribute("languageForm", "mogelijkheden");
        return "trajectory/options";
    }
}
