package nl.dichterbij.region;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

/** Amounts, terms and ages, with their sources: to read, and to let a new value begin. */
@Controller
@RequestMapping("/parameters")
class ParameterController {

    private static final String FORM = "begun";
    private static final String UNCERTAIN = "te-controleren";

    private final ParameterMaintenance parameters;
    private final ParameterRules rules;
    private final Regions regions;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    ParameterController(ParameterMaintenance parameters, ParameterRules rules, Regions regions, Access access,
                        CurrentUser user, Clock clock) {
        this.parameters = parameters;
        this.rules = rules;
        this.regions = regions;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @ModelAttribute
    void requireRight(Model model) {
        access.require(Action.MAINTAIN_PARAMETERS);
        model.addAttribute("today", LocalDate.now(clock));
    }

    /** @param chosen a group, or {@link #UNCERTAIN}; none or an unknown one shows which groups there are */
    @GetMapping
    String list(@RequestParam(name = "groep", defaultValue = "") String chosen, Model model) {
        var rows = parameters.currentAndComing();
        var uncertain = rows.stream().filter(ParameterRow::isUncertain).toList();
        model.addAttribute("groups", rows.stream().collect(Collectors.groupingBy(ParameterRow::family,
                LinkedHashMap::new, Collectors.counting())));
        model.addAttribute("uncertain", uncertain.size());
        model.addAttribute("chosen", chosen);
        model.addAttribute("withoutValue", parameters.withoutValue().stream().filter(code -> code.startsWith(chosen + ".")).toList());
        model.addAttribute("rows", chosen.equals(UNCERTAIN) ? uncertain
                : rows.stream().filter(row -> row.family().equals(chosen)).toList());
        return "region/parameters";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Model model) {
        model.addAttribute("sample", sampleOf(code));
        model.addAttribute("rows", parameters.all(new ParameterCode(code)));
        model.addAttribute("mayBeUnset", parameters.withoutValue().contains(code));
        model.addAttribute("withDefault", code.endsWith(".default") ? parameters.stepsWithDefault(new ParameterCode(code)).stream()
                .map(ParameterCode::value).toList() : List.of());
        model.addAttribute("changes", parameters.changes(new ParameterCode(code)).stream()
                .map(change -> Shown.of(change, sampleOf(code).unit(), clock.getZone())).toList());
        return "region/parameter";
    }

    /** @param former null when there was no value before */
    record Shown(ParameterChange change, @Nullable ParameterValue former, ParameterValue value, ZonedDateTime at) {

        static Shown of(ParameterChange change, String unit, ZoneId zone) {
            return new Shown(change, change.former() == null ? null : ParameterValue.of(change.former(), unit),
                    ParameterValue.of(change.value(), unit), change.changedAt().atZone(zone));
        }
    }

    @GetMapping("/{code}/nieuw")
    String ask(@PathVariable String code, Model model) {
        var sample = sampleOf(code);
        model.addAttribute(FORM, new ParameterForm("", "", ParameterForm.Day.of(LocalDate.now(clock).plusDays(1)), "", ""));
        return form(sample, model);
    }

    /** Only the language changes, or something that was typed: what was typed stays. */
    @PostMapping(path = "/{code}/nieuw", params = "taal")
    String changeLanguage(@PathVariable String code, @ModelAttribute(FORM) ParameterForm begun, Model model) {
        return form(sampleOf(code), model);
    }

    /** @param confirmed present once the value was looked at */
    @PostMapping("/{code}/nieuw")
    String begin(@PathVariable String code, @ModelAttribute(FORM) ParameterForm begun, BindingResult errors,
                 @RequestParam(name = "bevestigd", required = false) @Nullable String confirmed, Model model) {
        var sample = sampleOf(code);
        var value = rules.check(begun, sample, errors);
        if (value.isEmpty()) {
            return form(sample, model);
        }
        if (confirmed == null) {
            return confirm(sample, value.get(), model);
        }
        if (!parameters.begin(value.get(), user.account().username())) {
            errors.rejectValue("validFrom", "parameter.validFrom.taken");
            return form(sample, model);
        }
        return "redirect:/parameters/" + code + "?bewaard";
    }

    private String form(ParameterRow sample, Model model) {
        model.addAttribute("sample", sample);
        model.addAttribute("languageForm", "parameter");
        model.addAttribute("regions", regionNames());
        model.addAttribute("current", parameters.all(new ParameterCode(sample.code())).stream()
                .filter(row -> row.holdsOn(LocalDate.now(clock))).toList());
        return "region/parameter-new";
    }

    private String confirm(ParameterRow sample, NewParameterValue value, Model model) {
        model.addAttribute("sample", sample);
        model.addAttribute("value", ParameterValue.of(value.value(), sample.unit()));
        model.addAttribute("from", value.validFrom());
        model.addAttribute("regionName", value.region() == null ? null : regions.get(value.region()).name());
        model.addAttribute("former", parameters.findOn(value.code(), value.region(), value.validFrom()).orElse(null));
        return "region/parameter-confirm";
    }

    private Map<String, String> regionNames() {
        Map<String, String> names = new LinkedHashMap<>();
        regions.all().forEach(region -> names.put(region.code().value(), region.name()));
        return names;
    }

    /** @throws ResponseStatusException 404 when there is no such parameter, nor a step that could have it */
    private ParameterRow sampleOf(String code) {
        return Optional.of(code).filter(ParameterController::isCode).map(ParameterCode::new).flatMap(parameters::sample)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean isCode(String text) {
        return text.matches("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    }
}
