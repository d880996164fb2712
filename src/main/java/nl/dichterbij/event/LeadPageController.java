package nl.dichterbij.event;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;

import nl.dichterbij.trajectory.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page behind the QR code of a stand: leave a name, or go on. Asks for no session. */
@Controller
class LeadPageController {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{6}");

    private final Stands stands;
    private final Editions editions;
    private final Leads leads;
    private final LeadThrottle throttle;

    LeadPageController(Stands stands, Editions editions, Leads leads, LeadThrottle throttle) {
        this.stands = stands;
        this.editions = editions;
        this.leads = leads;
        this.throttle = throttle;
    }

    /** Nothing but what {@link LeadForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/e/{code}")
    String open(@PathVariable String code, Model model, HttpServletResponse response) {
        model.addAttribute("form", LeadForm.empty());
        return show(stand(code), model, response);
    }

    /** @param taal present when a language was chosen: then only the language changes */
    @PostMapping("/e/{code}")
    String send(@PathVariable String code, @ModelAttribute("form") LeadForm form, BindingResult errors,
                @RequestParam(name = "taal", required = false) @Nullable String taal, Model model,
                HttpServletRequest request, HttpServletResponse response) {
        var stand = stand(code);
        if (taal != null || !editions.get(stand.edition()).isOpen()) {
            return show(stand, model, response);
        }
        form.check(errors);
        if (!errors.hasErrors() && !throttle.accepts(stand.code(), request.getRemoteAddr())) {
            errors.reject("lead.throttled");
        }
        if (errors.hasErrors()) {
            return show(stand, model, response);
        }
        leads.receive(stand, form.submission().orElseThrow(), form.toDetails());
        return "redirect:/e/" + stand.code() + "/bedankt";
    }

    @GetMapping("/e/{code}/bedankt")
    String thank(@PathVariable String code, Model model) {
        var stand = stand(code);
        model.addAttribute("stand", stand);
        model.addAttribute("edition", editions.get(stand.edition()));
        return "event/lead-thanks";
    }

    private String show(Stand stand, Model model, HttpServletResponse response) {
        model.addAttribute("stand", stand);
        model.addAttribute("edition", editions.get(stand.edition()));
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("languageForm", "lead");
        // The browser's back button must bring back what was typed; "no-store" would forget it.
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().mustRevalidate().getHeaderValue());
        return "event/lead";
    }

    private Stand stand(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return stands.find(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
