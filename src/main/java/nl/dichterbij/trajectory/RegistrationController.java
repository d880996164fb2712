package nl.dichterbij.trajectory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registration in three short steps, a look at everything, and sending it. */
@Controller
class RegistrationController {

    static final int REVIEW = 4;

    /** Someone who clicks twice sees only the second answer, so that one must show the link too. */
    private static final Duration LINK_SHOWN_AGAIN = Duration.ofMinutes(15);

    private final Registrations registrations;
    private final RegistrationRules rules;
    private final RegistrationThrottle throttle;
    private final RegistrationView view;
    private final Trajectories trajectories;
    private final PersonalLinks links;
    private final Clock clock;
    private final String url;

    RegistrationController(Registrations registrations, RegistrationRules rules, RegistrationThrottle throttle,
            RegistrationView view, Trajectories trajectories, PersonalLinks links, Clock clock,
            @Value("${dichterbij.url}") String url) {
        this.registrations = registrations;
        this.rules = rules;
        this.throttle = throttle;
        this.view = view;
        this.trajectories = trajectories;
        this.links = links;
        this.clock = clock;
        this.url = url;
    }

    /** @param help present when somebody helps another person to register */
    @GetMapping("/aanmelden")
    String start(@RequestParam(name = "hulp", required = false) @Nullable String help, Model model, Locale locale,
            HttpServletResponse response) {
        model.addAttribute("form", RegistrationForm.blank(locale.getLanguage(), LocalDate.now(clock), help != null));
        return show(1, model, response);
    }

    /** Someone who comes back to the last address finds an empty form, not an error. */
    @GetMapping("/aanmelden/bedankt")
    String startAgain() {
        return "redirect:/aanmelden";
    }

    /**
     * @param step the step that was filled in
     * @param to   number of the step to show, where a button asks for one; otherwise the next, if this one is right
     * @param taal present when a language was chosen: then only the language changes
     */
    @PostMapping("/aanmelden")
    String go(@ModelAttribute("form") RegistrationForm form, BindingResult errors, @RequestParam(defaultValue = "1") String step,
            @RequestParam(required = false) @Nullable String to, @RequestParam(required = false) @Nullable String taal,
            Model model, HttpServletResponse response) {
        int current = number(step);
        if (taal != null) {
            return show(current, model, response);
        }
        if (to != null) {
            return show(number(to), model, response);
        }
        rules.check(current, form, errors);
        return show(errors.hasErrors() ? current : Math.min(current + 1, REVIEW), model, response);
    }

    @PostMapping("/aanmelden/bedankt")
    String send(@ModelAttribute("form") RegistrationForm form, BindingResult errors, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        for (int step = 1; step < REVIEW; step++) {
            rules.check(step, form, errors);
            if (errors.hasErrors()) {
                return show(step, model, response);
            }
        }
        if (!isSubmissionId(form.submissionId())) {
            errors.reject("registration.submission");
        } else if (!Text.of(form.website()).isEmpty()) {
            errors.reject("registration.trap");
        } else if (!throttle.accepts(request.getRemoteAddr())) {
            errors.reject("registration.throttled");
        }
        if (errors.hasErrors()) {
            return show(REVIEW, model, response);
        }
        Registrations.Receipt receipt = registrations.register(form.request(Instant.now(clock)));
        String token = token(receipt);
        model.addAttribute("number", receipt.number());
        model.addAttribute("link", token == null ? null : url + "/mijn/" + token);
        model.addAttribute("days", view.intakeTerm());
        model.addAttribute("helped", form.isHelped());
        return "trajectory/registered";
    }

    private @Nullable String token(Registrations.Receipt receipt) {
        if (receipt.statusToken() != null) {
            return receipt.statusToken();
        }
        Instant registeredAt = trajectories.get(receipt.caseId()).registeredAt();
        return registeredAt.plus(LINK_SHOWN_AGAIN).isAfter(Instant.now(clock))
                ? links.issue(LinkPurpose.JOBSEEKER_STATUS, receipt.caseId().value()) : null;
    }

    private String show(int step, Model model, HttpServletResponse response) {
        view.fill(model, step);
        // The browser's back button must bring back what was typed; "no-store" would forget it.
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().mustRevalidate().getHeaderValue());
        return "trajectory/registration";
    }

    private static int number(String step) {
        return step.matches("[1-4]") ? Integer.parseInt(step) : 1;
    }

    private static boolean isSubmissionId(@Nullable String typed) {
        try {
            return UUID.fromString(Text.of(typed)).version() == 4;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
