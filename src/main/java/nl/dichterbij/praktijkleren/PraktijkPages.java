package nl.dichterbij.praktijkleren;

import nl.dichterbij.security.Action;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Dossiers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What every page about an agreement in a dossier begins with. */
@Component
class PraktijkPages {

    private final Dossiers dossiers;
    private final Agreements agreements;

    PraktijkPages(Dossiers dossiers, Agreements agreements) {
        this.dossiers = dossiers;
        this.agreements = agreements;
    }

    record Opened(CaseSummary dossier, Agreement agreement) {

        String back() {
            return "redirect:/dossiers/" + dossier.number() + "#praktijkleren";
        }
    }

    /** The agreement of the newest round; 404 when there is none, or the case is of another region. */
    Opened open(String number, Action action, Model model) {
        var dossier = dossiers.open(number, action);
        var agreement = agreements.findCurrent(dossier.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("dossier", dossier);
        model.addAttribute("agreement", agreement);
        return new Opened(dossier, agreement);
    }
}
