package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone would rather be called than type. */
@Controller
@RequestMapping("/aanmelden/terugbellen")
class CallbackController {

    private static final String FORM = "form";

    private final Callbacks callbacks;
    private final RegistrationRules rules;
    private final RegistrationThrottle throttle;
    private final ServedArea area;
    private final Parameters parameters;
    private final Clock clock;

    CallbackController(Callbacks callbacks, RegistrationRules rules, RegistrationThrottle throttle, ServedArea area, Parameters parameters,
                       Clock clock) {
        this.callbacks = callbacks;
        this.rules = rules;
        this.throttle = throttle;
        this.area = area;
        this.parameters = parameters;
        this.clock = clock;
    }

    @GetMapping
    String open(Model model, HttpServletResponse response) {
        model.addAttribute(FORM, CallbackForm.blank());
        return show(model, response);
    }

    /** Only the language changes: what was typed stays. */
    @PostMapping(params = "taal")
    String changeLanguage(@ModelAttribute(FORM) CallbackForm form, Model model, HttpServletResponse response) {
        return show(model, response);
    }

    @PostMapping
    String ask(@ModelAttribute(FORM) CallbackForm form, BindingResult errors, Locale locale, Model model,
               HttpServletRequest request, HttpServletResponse response) {
        rules.callback(form, errors);
        if (Arrays.stream(CallbackRequest.Moment.values()).noneMatch(known -> known.name().equals(Text.of(form.moment())))) {
            errors.rejectValue("moment", "callback.moment.empty");
        }
        if (!errors.hasErrors()) {
            refuseMachines(form, request, errors);
        }
        if (errors.hasErrors()) {
            return show(model, response);
        }
        callbacks.ask(form, locale.getLanguage());
        return "redirect:/aanmelden/terugbellen/bedankt";
    }

    @GetMapping("/bedankt")
    String thanks(Model model) {
        model.addAttribute("days", parameters.getInt(new ParameterCode("callback.call-within"), area.main(), LocalDate.now(clock)));
        return "trajectory/callback-thanks";
    }

    private void refuseMachines(CallbackForm form, HttpServletRequest request, Errors errors) {
        if (!isSubmissionId(Text.of(form.submissionId()))) {
            errors.reject("registration.submission");
        } else if (!Text.of(form.website()).isEmpty()) {
            errors.reject("registration.trap");
        } else if (!throttle.accepts(request.getRemoteAddr())) {
            errors.reject("registration.throttled");
        }
    }

    private String show(Model model, HttpServletResponse response) {
        model.addAttribute("languageForm", "terugbellen");
        model.addAttribute("moments", CallbackRequest.Moment.values());
        model.addAttribute("municipalities", area.municipalities());
        var today = LocalDate.now(clock);
        var retention = parameters.getPeriod(new ParameterCode("callback.retention"), area.main(), today);
        model.addAttribute("retention", ChronoUnit.DAYS.between(today, today.plus(retention)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().mustRevalidate().getHeaderValue());
        return "trajectory/callback";
    }

    private static boolean isSubmissionId(String typed) {
        try {
            return UUID.fromString(typed).version() == 4;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
