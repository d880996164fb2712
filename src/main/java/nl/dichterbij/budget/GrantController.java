package nl.dichterbij.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Entering money that comes in or is taken out. What was entered wrongly is put right by a line the other way. */
@Controller
class GrantController {

    private final BudgetAccess access;
    private final Regelingen regelingen;
    private final Grants grants;
    private final Clock clock;

    GrantController(BudgetAccess access, Regelingen regelingen, Grants grants, Clock clock) {
        this.access = access;
        this.regelingen = regelingen;
        this.grants = grants;
        this.clock = clock;
    }

    @GetMapping("/budget/invoeren")
    String open(@ModelAttribute("form") GrantForm ignored, BindingResult errors, Model model) {
        var region = access.regionFor(Action.GRANT_BUDGET);
        model.addAttribute("form", GrantForm.empty(thisYear()));
        return show(region, model);
    }

    @PostMapping("/budget/invoeren")
    String enter(@ModelAttribute("form") GrantForm form, BindingResult errors, Model model) {
        var region = access.regionFor(Action.GRANT_BUDGET);
        form.check(regelingen.of(region), years(), errors);
        if (!errors.hasErrors() && book(form.toGrant(region), form.isIn())) {
            return "redirect:/budget?bewaard&jaar=" + form.year();
        }
        if (!errors.hasErrors()) {
            errors.rejectValue("amount", "budget.amount.too-much");
        }
        return show(region, model);
    }

    private boolean book(NewGrant grant, boolean comesIn) {
        if (!comesIn) {
            return grants.reduce(grant);
        }
        grants.enter(grant);
        return true;
    }

    private String show(RegionCode region, Model model) {
        var options = new LinkedHashMap<String, String>();
        regelingen.of(region).forEach(regeling -> options.put(regeling.code(), regeling.name()));
        model.addAttribute("regelingen", options);
        var years = new LinkedHashMap<String, String>();
        years().forEach(year -> years.put(String.valueOf(year), String.valueOf(year)));
        model.addAttribute("years", years);
        model.addAttribute("categories", Arrays.stream(BudgetCategory.values()).map(Enum::name).toList());
        return "budget/grant";
    }

    /** Late money for last year still comes in, and next year's is known before it begins. */
    private List<Integer> years() {
        return List.of(thisYear() + 1, thisYear(), thisYear() - 1);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
