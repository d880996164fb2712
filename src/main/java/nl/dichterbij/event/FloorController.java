package nl.dichterbij.event;

import java.util.concurrent.TimeUnit;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The floor of an edition: its stands, the sheet of QR codes to print, and the visitors that were counted. */
@Controller
class FloorController {

    private final EventAccess access;
    private final EditionPage page;
    private final StandPlan plan;
    private final Stands stands;
    private final Headcounts headcounts;
    private final String url;

    FloorController(EventAccess access, EditionPage page, StandPlan plan, Stands stands, Headcounts headcounts,
                    @Value("${dichterbij.url}") String url) {
        this.access = access;
        this.page = page;
        this.plan = plan;
        this.stands = stands;
        this.headcounts = headcounts;
        this.url = url;
    }

    @PostMapping("/evenementen/{number}/stands")
    String add(@PathVariable String number, @RequestParam(name = "van", defaultValue = "") String from,
               @RequestParam(name = "nummers", defaultValue = "") String typed, Model model) {
        var edition = access.get(number, Action.EDIT_EVENT);
        var result = plan.add(edition.id(), FormText.number(FormText.of(from)).orElse(-1), FormText.of(typed).lines().toList());
        if (result.unknown().isEmpty() && !result.tooMany()) {
            return shown(edition, "#stands");
        }
        model.addAttribute("typedNumbers", typed);
        model.addAttribute("unknown", result.unknown().stream().limit(10).map(FloorController::readable).toList());
        model.addAttribute("tooMany", result.tooMany() ? Stands.MOST : null);
        return page.show(edition, model);
    }

    private static String readable(String line) {
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    @PostMapping("/evenementen/{number}/stands/{stand}/weg")
    String remove(@PathVariable String number, @PathVariable String stand) {
        var edition = access.get(number, Action.EDIT_EVENT);
        var removed = plan.remove(edition.id(), FormText.number(stand).orElse(-1));
        return shown(edition, removed ? "#stands" : "?blijft#stands");
    }

    @GetMapping("/evenementen/{number}/qr")
    String sheet(@PathVariable String number, Model model) {
        var edition = access.get(number, Action.LIST_EVENTS);
        model.addAttribute("edition", edition);
        model.addAttribute("stands", stands.of(edition.id()));
        model.addAttribute("url", url);
        return "event/qr-sheet";
    }

    @GetMapping("/evenementen/{number}/stands/{stand}/qr.svg")
    ResponseEntity<String> qr(@PathVariable String number, @PathVariable String stand) {
        var found = stands.find(access.get(number, Action.LIST_EVENTS).id(), FormText.number(stand).orElse(-1))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(1, TimeUnit.DAYS).cachePrivate()).body(QrCode.svg(url + found.path()));
    }

    /** @param stand number of a stand, or empty for the door */
    @PostMapping("/evenementen/{number}/tellingen")
    String count(@PathVariable String number, @RequestParam(name = "submissionId", defaultValue = "") String submission,
                 @RequestParam(name = "aantal", defaultValue = "") String typed,
                 @RequestParam(name = "stand", defaultValue = "") String stand, Model model) {
        var edition = access.get(number, Action.EDIT_EVENT);
        var negative = FormText.of(typed).startsWith("-");
        var counted = FormText.number(FormText.of(typed).replaceFirst("^-", "")).filter(n -> n >= 1 && n <= Headcounts.MOST);
        var where = stand.isBlank() ? null : FormText.number(FormText.of(stand)).flatMap(n -> stands.find(edition.id(), n)).orElse(null);
        var id = FormText.uuid(FormText.of(submission));
        var problems = counted.isEmpty() || id.isEmpty() || !stand.isBlank() && where == null
                || negative && headcounts.visitors(edition.id()) < counted.get() && where == null;
        if (problems) {
            model.addAttribute("typedCount", typed);
            model.addAttribute("typedStand", stand);
            model.addAttribute("countProblem", counted.isEmpty() ? "event.count.range" : !stand.isBlank() && where == null
                    ? "event.count.stand" : negative ? "event.count.below" : "event.count.again");
            return page.show(edition, model);
        }
        headcounts.add(edition.id(), id.get(), where == null ? null : where.id(), negative ? -counted.get() : counted.get());
        return shown(edition, "#tellen");
    }

    private static String shown(EditionView edition, String where) {
        return "redirect:/evenementen/" + edition.number() + where;
    }
}
