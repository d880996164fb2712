package nl.dichterbij.jobcarving;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Describes the function. It may be saved half; only what is put to the employer must be complete. */
@Controller
@RequestMapping("/dossiers/{number}/functie/voorstel")
class FunctionController {

    private final CarvingPages pages;
    private final Carvings carvings;

    FunctionController(CarvingPages pages, Carvings carvings) {
        this.pages = pages;
        this.carvings = carvings;
    }

    /** Nothing but what {@link FunctionForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String open(@PathVariable String number, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        return show(opened, FunctionForm.of(opened.carving()), model);
    }

    @PostMapping
    String save(@PathVariable String number, @ModelAttribute("form") FunctionForm form, BindingResult errors, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        form.check(pages.municipalities(opened.dossier().region()).keySet(), errors);
        if (errors.hasErrors()) {
            return show(opened, form, model);
        }
        try {
            carvings.describe(opened.carving().id(), FormText.number(form.version()).orElse(-1), form.toDetails());
            return opened.overview() + "?bewaard#functie";
        } catch (OptimisticLockingFailureException colleagueWasFirst) {
            model.addAttribute("meanwhile", true);
            var now = pages.open(number, Action.EDIT_DOSSIER);
            return show(now, form.withVersion(now.carving().version()), model);
        } catch (IllegalStateException closedMeanwhile) {
            return opened.overview() + "?dicht";
        }
    }

    private String show(CarvingPages.Opened opened, FunctionForm form, Model model) {
        if (!opened.carving().isOpen()) {
            return opened.overview();
        }
        pages.fill(opened, model);
        model.addAttribute("form", form);
        model.addAttribute("municipalities", pages.municipalities(opened.dossier().region()));
        return "jobcarving/function";
    }
}
