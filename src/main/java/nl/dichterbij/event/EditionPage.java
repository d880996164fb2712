package nl.dichterbij.event;

import java.util.UUID;

import nl.dichterbij.region.Municipalities;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an edition shows. */
@Component
class EditionPage {

    private final EventAccess access;
    private final Stands stands;
    private final Headcounts headcounts;
    private final Leads leads;
    private final Municipalities municipalities;

    EditionPage(EventAccess access, Stands stands, Headcounts headcounts, Leads leads, Municipalities municipalities) {
        this.access = access;
        this.stands = stands;
        this.headcounts = headcounts;
        this.leads = leads;
        this.municipalities = municipalities;
    }

    String show(EditionView edition, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("stands", stands.of(edition.id()));
        model.addAttribute("visitors", headcounts.visitors(edition.id()));
        model.addAttribute("leads", leads.count(edition.id()));
        model.addAttribute("municipality", municipalities.name(edition.details().municipality()));
        model.addAttribute("mayEdit", access.may(Action.EDIT_EVENT));
        model.addAttribute("mayReadLeads", access.may(Action.READ_LEADS));
        model.addAttribute("submissionId", UUID.randomUUID());
        return "event/edition";
    }
}
