package nl.dichterbij.placement;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.trajectory.CandidateFacts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Three questions to jobseeker and employer, each behind a link of their own. */
@Controller
class FollowUpController {

    private final FollowUpQuestions questions;
    private final Vacancies vacancies;
    private final CandidateFacts candidates;

    FollowUpController(FollowUpQuestions questions, Vacancies vacancies, CandidateFacts candidates) {
        this.questions = questions;
        this.vacancies = vacancies;
        this.candidates = candidates;
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping("/mijn/nazorg/{token}")
    String jobseeker(@PathVariable String token, Model model) {
        return show(Party.JOBSEEKER, token, FollowUpForm.EMPTY, model);
    }

    @PostMapping("/mijn/nazorg/{token}")
    String answerOfJobseeker(@PathVariable String token, @ModelAttribute("form") FollowUpForm form, BindingResult errors, Model model) {
        return answer(Party.JOBSEEKER, token, form, errors, model);
    }

    @GetMapping("/werkgever/nazorg/{token}")
    String employer(@PathVariable String token, Model model) {
        return show(Party.EMPLOYER, token, FollowUpForm.EMPTY, model);
    }

    @PostMapping("/werkgever/nazorg/{token}")
    String answerOfEmployer(@PathVariable String token, @ModelAttribute("form") FollowUpForm form, BindingResult errors, Model model) {
        return answer(Party.EMPLOYER, token, form, errors, model);
    }

    private String answer(Party party, String token, FollowUpForm form, BindingResult errors, Model model) {
        var page = find(party, token);
        if (!page.answered() && !page.moment().isOver()) {
            form.check(errors);
            if (errors.hasErrors()) {
                return show(party, token, form, model);
            }
            questions.answer(party, page.moment().id(), form.outcome());
        }
        return "redirect:" + party.path() + "{token}";
    }

    private String show(Party party, String token, FollowUpForm form, Model model) {
        var page = find(party, token);
        model.addAttribute("party", party.code());
        model.addAttribute("address", party.path() + token);
        model.addAttribute("months", page.moment().months());
        model.addAttribute("answered", page.answered());
        model.addAttribute("over", page.moment().isOver());
        model.addAttribute("started", page.placement().arrangement().startDate());
        var work = page.placement().vacancy();
        model.addAttribute("vacancy", work == null ? null : vacancies.get(work));
        model.addAttribute("firstName", candidates.firstName(page.caseId()));
        model.addAttribute("statuses", List.of(WorkStatus.WORKING, WorkStatus.OTHER_EMPLOYER, WorkStatus.LEARNING, WorkStatus.STOPPED));
        model.addAttribute("contracts", ContractType.values());
        model.addAttribute("form", form);
        return "placement/follow-up";
    }

    private FollowUpQuestions.Page find(Party party, String token) {
        return questions.find(party, token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
