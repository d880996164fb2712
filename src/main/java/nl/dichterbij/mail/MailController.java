package nl.dichterbij.mail;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The mails of one's own region: what was sent, what waits, and what needs somebody. */
@Controller
class MailController {

    private final MailQueries queries;
    private final MailOrders orders;
    private final MailSwitch mail;
    private final Trajectories trajectories;
    private final Access access;
    private final CurrentUser user;
    private final Clock clock;

    MailController(MailQueries queries, MailOrders orders, MailSwitch mail, Trajectories trajectories, Access access,
                   CurrentUser user, Clock clock) {
        this.queries = queries;
        this.orders = orders;
        this.mail = mail;
        this.trajectories = trajectories;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/berichten")
    String list(@RequestParam(defaultValue = "") String toon, @RequestParam(defaultValue = "1") String pagina, Model model) {
        access.require(Action.LIST_MESSAGES);
        var region = regionOfUser();
        var show = Arrays.stream(MailQueries.Show.values()).filter(one -> one.name().equals(toon)).findFirst()
                .orElse(MailQueries.Show.ATTENTION);
        var result = queries.find(region, show, pagina.matches("[1-9]\\d{0,5}") ? Integer.parseInt(pagina) : 1);
        model.addAttribute("mailIsOn", mail.isOn());
        model.addAttribute("show", show.name());
        model.addAttribute("choices", MailQueries.Show.values());
        model.addAttribute("result", result);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("numbers", trajectories.findAll(result.rows().stream().map(MailRow::caseId).distinct().toList())
                .stream().collect(Collectors.toMap(CaseSummary::id, found -> found.number().value())));
        return "mail/messages";
    }

    @PostMapping("/berichten/{id}/opnieuw")
    String retry(@PathVariable String id, @RequestParam(defaultValue = "") String terug) {
        access.require(Action.RESEND_MESSAGE);
        var order = find(id);
        access.require(Action.RESEND_MESSAGE, queries.regionOf(order).orElseThrow().value());
        orders.retry(order);
        // back to the dossier that it was asked from, or to the list
        return terug.matches("\\d{4}-\\d{6,}") ? "redirect:/dossiers/" + terug + "#berichten" : "redirect:/berichten?opnieuw";
    }

    /** The region that the user works for; refused (403) where there is none. */
    private RegionCode regionOfUser() {
        var region = user.account().regionCode();
        if (region == null) {
            throw new AccessDeniedException(Action.LIST_MESSAGES.name());
        }
        return new RegionCode(region);
    }

    private UUID find(String id) {
        try {
            var order = UUID.fromString(id);
            queries.regionOf(order).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return order;
        } catch (IllegalArgumentException notAnId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notAnId);
        }
    }
}
