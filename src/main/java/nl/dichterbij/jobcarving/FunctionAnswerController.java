package nl.dichterbij.jobcarving;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** An employer reads, behind a personal link, the function that is proposed and says whether it suits. Nobody is named. */
@Controller
@RequestMapping("/werkgever/functievoorstel/{token}")
class FunctionAnswerController {

    private static final List<String> ANSWERS = List.of(FunctionProposals.AGREE, FunctionProposals.DECLINE);

    private final FunctionProposals proposals;
    private final WorkAnalyses analyses;

    FunctionAnswerController(FunctionProposals proposals, WorkAnalyses analyses) {
        this.proposals = proposals;
        this.analyses = analyses;
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        return page(token, find(token), false, model);
    }

    @PostMapping
    String answer(@PathVariable String token, @RequestParam(name = "antwoord", defaultValue = "") String answer, Model model) {
        var carving = find(token);
        if (isAsked(carving) && !ANSWERS.contains(answer)) {
            return page(token, carving, true, model);
        }
        if (ANSWERS.contains(answer)) {
            proposals.answer(carving.id(), answer);
        }
        return "redirect:/werkgever/functievoorstel/{token}";
    }

    private String page(String token, CarvingView carving, boolean missing, Model model) {
        var request = proposals.findRequest(carving.id());
        model.addAttribute("token", token);
        model.addAttribute("function", carving.function());
        model.addAttribute("asked", isAsked(carving));
        model.addAttribute("request", request.orElse(null));
        model.addAttribute("tasks", analyses.of(carving.id()).stream().filter(TaskView::carved).toList());
        model.addAttribute("answers", ANSWERS);
        model.addAttribute("missing", missing);
        return "jobcarving/answer";
    }

    private boolean isAsked(CarvingView carving) {
        return proposals.findRequest(carving.id()).filter(FunctionRequests.Request::isOpen).isPresent();
    }

    private CarvingView find(String token) {
        return proposals.find(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
