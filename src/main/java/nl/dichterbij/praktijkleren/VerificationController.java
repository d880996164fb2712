package nl.dichterbij.praktijkleren;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Anybody with a statement in hand asks whether it is valid. The answer is one of three words, with the same status and
 * after one look-up, whether or not the code exists.
 */
@Controller
class VerificationController {

    private static final VerificationCode NOBODYS = new VerificationCode("0".repeat(26));

    private final StatementQueries queries;
    private final VerificationThrottle throttle;

    VerificationController(StatementQueries queries, VerificationThrottle throttle) {
        this.queries = queries;
        this.throttle = throttle;
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping("/verificatie")
    String ask(@RequestParam(name = "code", defaultValue = "") String typed, Model model) {
        var code = VerificationCode.parse(FormText.of(typed));
        if (code.isPresent()) {
            return "redirect:/verificatie/" + code.get().value();
        }
        model.addAttribute("typed", FormText.of(typed));
        return "praktijkleren/verification";
    }

    @GetMapping("/verificatie/{code}")
    String answer(@PathVariable String code, Model model, HttpServletRequest request) {
        if (!throttle.accepts(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        model.addAttribute("answer", queries.verify(VerificationCode.parse(code).orElse(NOBODYS)));
        return "praktijkleren/verification";
    }
}
