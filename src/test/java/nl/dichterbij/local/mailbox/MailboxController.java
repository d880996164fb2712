package nl.dichterbij.local.mailbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The mailbox as pages. Whoever reaches this computer may read it; that is why it exists in the profile {@code local} only. */
@Controller
@Profile("local")
class MailboxController {

    private final Mailbox mailbox;
    private final Clock clock;

    MailboxController(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @GetMapping("/postvak")
    String list(Model model) {
        model.addAttribute("mails", mailbox.newest());
        model.addAttribute("zone", clock.getZone());
        return "local/mailbox";
    }

    @GetMapping("/postvak/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("mail", find(id));
        model.addAttribute("zone", clock.getZone());
        return "local/mail";
    }

    /** The mail's own HTML, for a sandboxed frame; its links open outside of that. */
    @GetMapping("/postvak/{id}/html")
    ResponseEntity<String> html(@PathVariable String id) {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(find(id).html().replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }

    private Mailbox.Mail find(String id) {
        try {
            return mailbox.find(UUID.fromString(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException notAnId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, notAnId);
        }
    }
}
