package nl.dichterbij.trajectory;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.person.ContactNotes;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.Colleagues;
import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Notes of contacts in one case: read, written with a warning where they look like health data, and removed. */
@Controller
class NotesController {

    private static final int MOST = 200;

    private final Dossiers dossiers;
    private final ContactNotes notes;
    private final HealthWords words;
    private final Colleagues colleagues;
    private final CurrentUser user;
    private final Clock clock;

    NotesController(Dossiers dossiers, ContactNotes notes, HealthWords words, Colleagues colleagues, CurrentUser user, Clock clock) {
        this.dossiers = dossiers;
        this.notes = notes;
        this.words = words;
        this.colleagues = colleagues;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{number}/notities")
    String list(@PathVariable String number, Model model) {
        CaseSummary dossier = dossiers.openPerson(number);
        fill(model, dossier, "", UUID.randomUUID());
        return "trajectory/notes";
    }

    /**
     * @param inzending made for the form, so that sending it twice keeps one note
     * @param toch      "ja" after the warning
     */
    @PostMapping("/dossiers/{number}/notities")
    String add(@PathVariable String number, @RequestParam(required = false) @Nullable String tekst,
            @RequestParam(required = false) @Nullable String inzending, @RequestParam(required = false) @Nullable String toch, Model model) {
        CaseSummary dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        String text = Text.of(tekst).replace("\r\n", "\n").replace("\0", "");
        UUID submission = submission(inzending);
        List<String> found = words.in(text);
        String fault = text.isEmpty() ? "empty" : text.length() > ContactNotes.LONGEST ? "long" : null;
        if (fault != null || !found.isEmpty() && !"ja".equals(toch)) {
            fill(model, dossier, text, submission);
            model.addAttribute("fault", fault);
            model.addAttribute("found", fault == null ? found : List.of());
            return "trajectory/notes";
        }
        notes.add(submission, dossier.person(), dossier.id().value(), text, user.account().username(), !found.isEmpty());
        return "redirect:/dossiers/" + dossier.number() + "/notities";
    }

    @GetMapping("/dossiers/{number}/notities/{id}/weg")
    String askRemove(@PathVariable String number, @PathVariable String id, Model model) {
        CaseSummary dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        model.addAttribute("dossier", dossier);
        model.addAttribute("note", find(dossier, id));
        return "trajectory/note-remove";
    }

    @PostMapping("/dossiers/{number}/notities/{id}/weg")
    String remove(@PathVariable String number, @PathVariable String id) {
        CaseSummary dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        notes.remove(dossier.id().value(), find(dossier, id).id());
        return "redirect:/dossiers/" + dossier.number() + "/notities";
    }

    private ContactNotes.Note find(CaseSummary dossier, String id) {
        try {
            return notes.find(dossier.id().value(), UUID.fromString(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException notAnId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notAnId);
        }
    }

    private static UUID submission(@Nullable String typed) {
        try {
            return UUID.fromString(Text.of(typed));
        } catch (IllegalArgumentException notAnId) {
            return UUID.randomUUID();
        }
    }

    private void fill(Model model, CaseSummary dossier, String text, UUID submission) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("notes", notes.of(dossier.id().value(), MOST));
        model.addAttribute("colleagues", colleagues.in(dossier.region().value()));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("text", text);
        model.addAttribute("submission", submission);
        model.addAttribute("found", List.of());
    }
}
