package nl.dichterbij.praktijkleren;

import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The jobseeker's own copy of a statement, behind the personal link. */
@Controller
class OwnStatementController {

    private final PersonalLinks links;
    private final StatementQueries queries;

    OwnStatementController(PersonalLinks links, StatementQueries queries) {
        this.links = links;
        this.queries = queries;
    }

    @GetMapping("/mijn/{token}/praktijkverklaringen/{number}.pdf")
    ResponseEntity<byte[]> download(@PathVariable String token, @PathVariable String number) {
        return links.find(LinkPurpose.JOBSEEKER_STATUS, token).map(CaseId::new).stream()
                .flatMap(own -> queries.of(own).stream()).filter(one -> one.number().equals(number)).findFirst()
                .map(found -> StatementFile.of(found, queries.pdf(found)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
