package nl.dichterbij.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The leads of an edition, for the team that calls them back. */
@Controller
class LeadController {

    /** Why the team closes a lead. */
    private static final List<String> REASONS = List.of("no-interest", "found-work", "other-region");

    private final EventAccess access;
    private final Leads leads;
    private final Clock clock;

    LeadController(EventAccess access, Leads leads, Clock clock) {
        this.access = access;
        this.leads = leads;
        this.clock = clock;
    }

    @GetMapping("/evenementen/{number}/leads")
    String list(@PathVariable String number, @RequestParam(name = "pagina", defaultValue = "1") String typed, Model model) {
        var edition = access.get(number, Action.READ_LEADS);
        var counts = leads.count(edition.id());
        int pages = Math.max(1, (counts.total() + Leads.PAGE - 1) / Leads.PAGE);
        int page = Math.clamp(FormText.number(FormText.of(typed)).orElse(1), 1, pages) - 1;
        model.addAttribute("edition", edition);
        model.addAttribute("counts", counts);
        model.addAttribute("leads", leads.of(edition.id(), page));
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("reasons", REASONS);
        model.addAttribute("today", LocalDate.now(clock));
        return "event/leads";
    }

    @PostMapping("/evenementen/{number}/leads/{id}/gesproken")
    String contacted(@PathVariable String number, @PathVariable String id) {
        var edition = access.get(number, Action.READ_LEADS);
        leads.contacted(edition.id(), lead(id));
        return shown(edition);
    }

    @PostMapping("/evenementen/{number}/leads/{id}/sluiten")
    String close(@PathVariable String number, @PathVariable String id, @RequestParam(name = "reden", defaultValue = "") String reason) {
        var edition = access.get(number, Action.READ_LEADS);
        if (!REASONS.contains(reason)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        leads.close(edition.id(), lead(id), reason);
        return shown(edition);
    }

    private static LeadId lead(String id) {
        return FormText.uuid(id).map(LeadId::new).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String shown(EditionView edition) {
        return "redirect:/evenementen/" + edition.number() + "/leads";
    }
}
