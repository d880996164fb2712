package nl.dichterbij.trajectory;

import java.util.UUID;

import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A caseworker answers what a jobseeker asked about the own data. */
@Controller
@RequestMapping("/dossiers/{number}/verzoeken/{id}")
class DataRequestController {

    private final Dossiers dossiers;
    private final DataRequests requests;
    private final CurrentUser user;

    DataRequestController(Dossiers dossiers, DataRequests requests, CurrentUser user) {
        this.dossiers = dossiers;
        this.requests = requests;
        this.user = user;
    }

    @GetMapping
    String open(@PathVariable String number, @PathVariable String id, Model model) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        return show(dossier, find(dossier, id), false, model);
    }

    @PostMapping
    String settle(@PathVariable String number, @PathVariable String id,
                  @RequestParam(name = "antwoord", defaultValue = "") String answer, Model model) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        if (!DataRequests.ANSWERS.contains(answer)) {
            return show(dossier, find(dossier, id), true, model);
        }
        Text.uuid(id).ifPresent(known -> requests.settle(dossier.id(), known, answer, user.account().username()));
        return "redirect:/dossiers/" + dossier.number();
    }

    private DataRequest find(CaseSummary dossier, String id) {
        return Text.uuid(id).flatMap((UUID known) -> requests.findOpen(dossier.id(), known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(CaseSummary dossier, DataRequest request, boolean missing, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("request", request);
        model.addAttribute("answers", DataRequests.ANSWERS);
        model.addAttribute("missing", missing);
        return "trajectory/data-request";
    }
}
