package nl.dichterbij.budget;

import java.util.UUID;

import nl.dichterbij.trajectory.Dossiers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the letter about a decision to who may read the dossier. */
@Controller
class DecisionLetterController {

    private final Dossiers dossiers;
    private final RequestStore requests;
    private final DecisionLetters letters;

    DecisionLetterController(Dossiers dossiers, RequestStore requests, DecisionLetters letters) {
        this.dossiers = dossiers;
        this.requests = requests;
        this.letters = letters;
    }

    @GetMapping("/dossiers/{number}/budget/{id}/brief")
    ResponseEntity<byte[]> letter(@PathVariable String number, @PathVariable String id) {
        var dossier = dossiers.openPerson(number);
        var letter = requests.find(idOf(id)).filter(asked -> asked.caseId().equals(dossier.id()))
                .flatMap(asked -> letters.find(dossier, asked))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("besluit-" + dossier.number() + ".pdf").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(letter);
    }

    private static BudgetRequestId idOf(String id) {
        try {
            return new BudgetRequestId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
