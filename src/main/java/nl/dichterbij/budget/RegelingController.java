package nl.dichterbij.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.region.Regions;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Regelingen, with their sources: to read, to enter, to end; looked at once more before it is kept. */
@Controller
@RequestMapping("/regelingen")
class RegelingController {

    private static final String FORM = "typed";

    private final RegelingMaintenance regelingen;
    private final RegelingRules rules;
    private final Regions regions;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    RegelingController(RegelingMaintenance regelingen, RegelingRules rules, Regions regions, Access access, CurrentUser user, Clock clock) {
        this.regelingen = regelingen;
        this.rules = rules;
        this.regions = regions;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @ModelAttribute
    void requireRight(Model model) {
        access.require(Action.MAINTAIN_REGELINGEN);
        model.addAttribute("today", LocalDate.now(clock));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", regelingen.all());
        return "budget/regelingen";
    }

    @GetMapping("/nieuw")
    String askNew(Model model) {
        model.addAttribute(FORM, RegelingForm.empty());
        return form(null, model);
    }

    /** Only the language changes: what was typed stays. */
    @PostMapping(path = "/nieuw", params = "taal")
    String changeLanguageOfNew(@ModelAttribute(FORM) RegelingForm typed, Model model) {
        return form(null, model);
    }

    /** @param confirmed present once the process owner saw what will be kept */
    @PostMapping("/nieuw")
    String enter(@ModelAttribute(FORM) RegelingForm typed, BindingResult errors,
                 @RequestParam(name = "bevestigd", required = false) @Nullable String confirmed, Model model) {
        var details = rules.checkNew(typed, errors);
        if (details.isEmpty()) {
            return form(null, model);
        }
        if (confirmed == null) {
            return confirm(null, details.get(), model);
        }
        var entered = regelingen.enter(details.get(), typed.reason(), user.account().username());
        if (entered.isEmpty()) {
            errors.rejectValue("name", "regeling.name.taken");
            return form(null, model);
        }
        return "redirect:/regelingen/%s?bewaard".formatted(entered.get());
    }

    @GetMapping("/{code}")
    String open(@PathVariable String code, Model model) {
        model.addAttribute("row", get(code));
        model.addAttribute("changes", regelingen.changes(code));
        return "budget/regeling";
    }

    @GetMapping("/{code}/wijzigen")
    String askChange(@PathVariable String code, Model model) {
        var row = get(code);
        model.addAttribute(FORM, RegelingForm.of(row.regeling(), regelingen.changes(code).size()));
        return form(row, model);
    }

    @PostMapping(path = "/{code}/wijzigen", params = "taal")
    String changeLanguage(@PathVariable String code, @ModelAttribute(FORM) RegelingForm typed, Model model) {
        return form(get(code), model);
    }

    @PostMapping("/{code}/wijzigen")
    String change(@PathVariable String code, @ModelAttribute(FORM) RegelingForm typed, BindingResult errors,
                  @RequestParam(name = "bevestigd", required = false) @Nullable String confirmed, Model model) {
        var row = get(code);
        var details = rules.checkChange(typed, row.regeling(), errors);
        if (details.isEmpty()) {
            return form(row, model);
        }
        if (confirmed == null) {
            return confirm(row, details.get(), model);
        }
        var seen = FormText.number(typed.seen()).orElse(-1);
        if (!regelingen.change(code, details.get(), seen, typed.reason(), user.account().username())) {
            errors.reject("regeling.meanwhile");
            return form(row, model);
        }
        return "redirect:/regelingen/%s?bewaard".formatted(code);
    }

    private String form(@Nullable RegelingRow row, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("languageForm", "regeling");
        model.addAttribute("regions", regionNames());
        return "budget/regeling-form";
    }

    private String confirm(@Nullable RegelingRow row, RegelingDetails details, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("details", details);
        model.addAttribute("regionName", row != null ? row.regionName()
                : details.region() == null ? null : regions.get(details.region()).name());
        return "budget/regeling-confirm";
    }

    private Map<String, String> regionNames() {
        var names = new LinkedHashMap<String, String>();
        regions.all().forEach(region -> names.put(region.code().value(), region.name()));
        return names;
    }

    private RegelingRow get(String code) {
        return regelingen.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
