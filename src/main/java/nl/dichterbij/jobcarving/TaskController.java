package nl.dichterbij.jobcarving;

import java.util.UUID;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;

/** Enters, changes and removes a task of the work analysis. */
@Controller
@RequestMapping("/dossiers/{number}/functie/taken")
class TaskController {

    private final CarvingPages pages;
    private final WorkAnalyses analyses;

    TaskController(CarvingPages pages, WorkAnalyses analyses) {
        this.pages = pages;
        this.analyses = analyses;
    }

    /** Nothing but what {@link TaskForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/nieuw")
    String add(@PathVariable String number, Model model) {
        return show(pages.open(number, Action.EDIT_DOSSIER), TaskForm.empty(), "/taken/nieuw", model);
    }

    @PostMapping("/nieuw")
    String saveNew(@PathVariable String number, @ModelAttribute("form") TaskForm form, BindingResult errors, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        form.check(errors);
        if (errors.hasErrors()) {
            return show(opened, form, "/taken/nieuw", model);
        }
        try {
            analyses.add(opened.carving().id(), form.taskId(), form.toDetails());
            return opened.overview() + "?bewaard#taken";
        } catch (IllegalStateException closedOrFull) {
            return opened.overview() + "?dicht";
        }
    }

    @GetMapping("/{task}")
    String change(@PathVariable String number, @PathVariable String task, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        return show(opened, TaskForm.of(find(opened, task)), "/taken/" + task, model);
    }

    @PostMapping("/{task}")
    String save(@PathVariable String number, @PathVariable String task, @ModelAttribute("form") TaskForm form,
                BindingResult errors, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        var known = find(opened, task);
        form.check(errors);
        if (errors.hasErrors()) {
            return show(opened, form, "/taken/" + task, model);
        }
        try {
            analyses.change(opened.carving().id(), known.id(), FormText.number(form.version()).orElse(-1), form.toDetails());
            return opened.overview() + "?bewaard#taken";
        } catch (OptimisticLockingFailureException colleagueWasFirst) {
            model.addAttribute("meanwhile", true);
            return show(opened, form.withVersion(find(opened, task).version()), "/taken/" + task, model);
        } catch (IllegalStateException closedMeanwhile) {
            return opened.overview() + "?dicht";
        }
    }

    @GetMapping("/{task}/verwijderen")
    String askRemove(@PathVariable String number, @PathVariable String task, Model model) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        pages.fill(opened, model);
        model.addAttribute("task", find(opened, task));
        return opened.carving().isOpen() ? "jobcarving/task-remove" : opened.overview();
    }

    @PostMapping("/{task}/verwijderen")
    String remove(@PathVariable String number, @PathVariable String task) {
        var opened = pages.open(number, Action.EDIT_DOSSIER);
        try {
            analyses.remove(opened.carving().id(), id(task));
            return opened.overview() + "?bewaard#taken";
        } catch (IllegalStateException closedMeanwhile) {
            return opened.overview() + "?dicht";
        }
    }

    /** The version of the form goes back with it: {@code th:object} needs what was typed under the name {@code form}. */
    private String show(CarvingPages.Opened opened, TaskForm form, String path, Model model) {
        if (!opened.carving().isOpen()) {
            return opened.overview();
        }
        pages.fill(opened, model);
        model.addAttribute("form", form);
        model.addAttribute("path", path);
        model.addAttribute("frequencies", Frequency.values());
        model.addAttribute("levels", TaskLevel.values());
        return "jobcarving/task";
    }

    private TaskView find(CarvingPages.Opened opened, String task) {
        return analyses.find(opened.carving().id(), id(task)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static UUID id(String task) {
        return FormText.uuid(task).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
