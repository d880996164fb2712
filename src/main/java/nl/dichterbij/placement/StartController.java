package nl.dichterbij.placement;

import jakarta.servlet.http.HttpServletResponse;
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

/** An employer says, behind a personal link, whether somebody started. */
@Controller
@RequestMapping("/werkgever/start/{token}")
class StartController {

    private final StartConfirmations confirmations;

    StartController(StartConfirmations confirmations) {
        this.confirmations = confirmations;
    }

    /** Nothing but what {@link StartForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("form", StartForm.EMPTY);
        return page(token, find(token), model);
    }

    @PostMapping
    String answer(@PathVariable String token, @ModelAttribute("form") StartForm form, BindingResult errors, Model model) {
        var question = find(token);
        if (question.stage() == StartConfirmations.Stage.ASKED) {
            form.check(confirmations, question.placement(), errors);
            if (errors.hasErrors()) {
                return page(token, question, model);
            }
            confirmations.answer(question.placement(), form.toAnswer());
        }
        return "redirect:/werkgever/start/{token}";
    }

    private static String page(String token, StartConfirmations.Question question, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("question", question);
        model.addAttribute("outcomes", StartForm.OUTCOMES);
        return "placement/start";
    }

    private StartConfirmations.Question find(String token) {
        return confirmations.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
