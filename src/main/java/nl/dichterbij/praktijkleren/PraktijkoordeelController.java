package nl.dichterbij.praktijkleren;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.person.People;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The praktijkopleider judges and signs, behind a personal link and without an account. */
@Controller
@RequestMapping("/werkgever/praktijkoordeel/{token}")
class PraktijkoordeelController {

    private final PersonalLinks links;
    private final Agreements agreements;
    private final Judgements judgements;
    private final Trajectories trajectories;
    private final People people;
    private final Employers employers;
    private final Qualifications qualifications;
    private final Clock clock;

    PraktijkoordeelController(PersonalLinks links, Agreements agreements, Judgements judgements, Trajectories trajectories,
                              People people, Employers employers, Qualifications qualifications, Clock clock) {
        this.links = links;
        this.agreements = agreements;
        this.judgements = judgements;
        this.trajectories = trajectories;
        this.people = people;
        this.employers = employers;
        this.qualifications = qualifications;
        this.clock = clock;
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String open(@PathVariable String token, Model model) {
        var agreement = agreementOf(token);
        if (!agreement.isAwaitingJudgement()) {
            return "praktijkleren/judged";
        }
        var trainer = Objects.requireNonNull(agreement.terms()).praktijkopleider();
        return show(token, agreement, new JudgementForm(null, trainer.name(), null), List.of(), model);
    }

    @PostMapping
    String judge(@PathVariable String token, @RequestParam Map<String, String> fields, Model model) {
        var agreement = agreementOf(token);
        var form = JudgementForm.read(fields);
        var processes = agreements.processes(agreement.id());
        var problems = new ArrayList<String>(form.unanswered(processes));
        if (!agreement.isAwaitingJudgement()) {
            return "redirect:/werkgever/praktijkoordeel/{token}";
        }
        var named = new BeanPropertyBindingResult(form, "judgement");
        FormText.check(named, "name", form.name(), Praktijkopleider.MAX_NAME, true);
        if (named.hasErrors()) {
            problems.add("name");
        }
        if (!form.agree().equals("true")) {
            problems.add("agree");
        }
        if (!problems.isEmpty()) {
            return show(token, agreement, form, problems, model);
        }
        judgements.judge(agreement.id(), form.judgement(processes), new Signature(Signature.Document.STATEMENT,
                Signature.Party.PRAKTIJKOPLEIDER, form.name(), LocalDate.now(clock), "", Signature.BY_LINK), Signature.BY_LINK);
        return "redirect:/werkgever/praktijkoordeel/{token}";
    }

    private String show(String token, Agreement agreement, JudgementForm form, List<String> problems, Model model) {
        var terms = Objects.requireNonNull(agreement.terms());
        model.addAttribute("token", token);
        model.addAttribute("judgement", form);
        model.addAttribute("unanswered", problems);
        model.addAttribute("processes", agreements.processes(agreement.id()));
        model.addAttribute("student", people.get(trajectories.get(agreement.caseId()).person()).fullName());
        model.addAttribute("leerbedrijf", employers.get(terms.leerbedrijf()).name());
        model.addAttribute("terms", terms);
        model.addAttribute("qualification", qualifications.find(terms.crebo()).orElseThrow());
        return "praktijkleren/judge";
    }

    /** Nothing to see for who guesses, nor before it is asked, nor after the case ended without it. */
    private Agreement agreementOf(String token) {
        return links.find(LinkPurpose.PRAKTIJK_JUDGEMENT, token).map(AgreementId::new).flatMap(agreements::find)
                .filter(agreement -> agreement.isAwaitingJudgement() || agreement.isJudged())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
