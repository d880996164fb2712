package nl.dichterbij.event;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editions of the user's region: the list, one edition, and cancelling it. */
@Controller
class EditionController {

    private final EventAccess access;
    private final EditionList list;
    private final Editions editions;
    private final EditionPage page;

    EditionController(EventAccess access, EditionList list, Editions editions, EditionPage page) {
        this.access = access;
        this.list = list;
        this.editions = editions;
        this.page = page;
    }

    @GetMapping("/evenementen")
    String list(@RequestParam(name = "pagina", defaultValue = "1") String number, Model model) {
        model.addAttribute("result", list.find(access.regionFor(Action.LIST_EVENTS), FormText.number(FormText.of(number)).orElse(1)));
        model.addAttribute("mayEdit", access.may(Action.EDIT_EVENT));
        return "event/editions";
    }

    @GetMapping("/evenementen/{number}")
    String show(@PathVariable String number, Model model) {
        return page.show(access.get(number, Action.LIST_EVENTS), model);
    }

    @GetMapping("/evenementen/{number}/annuleren")
    String askToCancel(@PathVariable String number, Model model) {
        var edition = access.get(number, Action.EDIT_EVENT);
        model.addAttribute("edition", edition);
        return edition.isOver() ? shown(edition) : "event/edition-cancel";
    }

    @PostMapping("/evenementen/{number}/annuleren")
    String cancel(@PathVariable String number) {
        var edition = access.get(number, Action.EDIT_EVENT);
        editions.cancel(edition.id());
        return shown(edition);
    }

    private static String shown(EditionView edition) {
        return "redirect:/evenementen/" + edition.number();
    }
}
