package nl.dichterbij.trajectory;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.dichterbij.person.People;
import nl.dichterbij.region.Regions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The jobseeker's own page, behind a personal link. */
@Controller
@RequestMapping("/mijn/{token}")
class StatusController {

    private final OwnPages pages;
    private final Trajectories trajectories;
    private final Withdrawals withdrawals;
    private final Milestones milestones;
    private final Steps steps;
    private final People people;
    private final Transfers transfers;
    private final Regions regions;
    private final List<StatusPart> parts;
    private final Clock clock;

    StatusController(OwnPages pages, Trajectories trajectories, Withdrawals withdrawals, Milestones milestones, Steps steps,
            People people, Transfers transfers, Regions regions, List<StatusPart> parts, Clock clock) {
        this.pages = pages;
        this.trajectories = trajectories;
        this.withdrawals = withdrawals;
        this.milestones = milestones;
        this.steps = steps;
        this.people = people;
        this.transfers = transfers;
        this.regions = regions;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping
    String status(@PathVariable String token, Model model, HttpServletResponse response) {
        CaseSummary own = pages.open(token, response);
        List<OpenStep> open = steps.openIn(own.id()).stream().map(step -> OpenStep.of(step, clock)).toList();
        model.addAttribute("token", token);
        model.addAttribute("own", own);
        model.addAttribute("firstName", people.get(own.person()).firstName());
        model.addAttribute("waitingOn", open.isEmpty() ? "team" : open.getFirst().waitingOn());
        model.addAttribute("step", open.isEmpty() ? null : open.getFirst());
        model.addAttribute("timeline", TimelineItem.of(milestones.of(own.id()),
                own.status() != CaseStatus.STOPPED, clock.getZone()));
        model.addAttribute("chosenRoute", trajectories.answersOf(own.id()).chosenRoute());
        model.addAttribute("movedTo", transfers.findFrom(own.id()).map(move -> regions.get(move.toRegion()).name()).orElse(null));
        model.addAttribute("parts", parts.stream().map(part -> new DossierView.Section(part.template(), part.model(own))).toList());
        return "trajectory/status";
    }

    @GetMapping("/stoppen")
    String askWithdraw(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("token", token);
        CaseSummary own = pages.open(token, response);
        model.addAttribute("own", own);
        return own.isOpen() || own.isFollowed() ? "trajectory/status-withdraw" : "redirect:/mijn/{token}";
    }

    @PostMapping("/stoppen")
    String withdraw(@PathVariable String token, HttpServletResponse response) {
        withdrawals.withdraw(pages.open(token, response).id());
        return "redirect:/mijn/{token}";
    }
}
