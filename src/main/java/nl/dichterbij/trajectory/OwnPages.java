package nl.dichterbij.trajectory;

import jakarta.servlet.http.HttpServletResponse;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The door to every page behind the jobseeker's personal link. */
@Component
class OwnPages {

    private final PersonalLinks links;
    private final Trajectories trajectories;

    OwnPages(PersonalLinks links, Trajectories trajectories) {
        this.links = links;
        this.trajectories = trajectories;
    }

    /** @throws ResponseStatusException 404 for a link that does not work, whatever the reason */
    CaseSummary open(String token, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        return links.find(LinkPurpose.JOBSEEKER_STATUS, token).map(CaseId::new).map(trajectories::get)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
