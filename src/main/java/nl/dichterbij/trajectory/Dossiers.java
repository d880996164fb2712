package nl.dichterbij.trajectory;

import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.DossierReads;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/**
 * The door to every dossier page, of whichever module: looks at the right, finds the case and logs the read. Use
 * nothing else to turn a case number from an address into a case.
 */
@Service
public class Dossiers {

    private final Trajectories trajectories;
    private final Access access;
    private final DossierReads reads;

    Dossiers(Trajectories trajectories, Access access, DossierReads reads) {
        this.trajectories = trajectories;
        this.access = access;
        this.reads = reads;
    }

    /**
     * @param number as it stands in the address
     * @throws ResponseStatusException 404 when there is no such case; a case of another region is answered the same way
     * @throws AccessDeniedException when the user has this right nowhere, or wants more than to read what remains of a
     *                               case that was handed over to another region
     */
    public CaseSummary open(String number, Action action) {
        return open(number, action, action != Action.READ_DOSSIER && action != Action.TRANSFER_CASE);
    }

    /** As {@link #open} with READ_DOSSIER, for pages and documents about the person: refused once the case was handed over. */
    public CaseSummary openPerson(String number) {
        return open(number, Action.READ_DOSSIER, true);
    }

    private CaseSummary open(String number, Action action, boolean needsPerson) {
        access.require(action);
        CaseSummary found = CaseNumber.parse(number).flatMap(trajectories::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(action, found.region().value());
        if (needsPerson && found.isHandedOver()) {
            throw new AccessDeniedException(action.name());
        }
        reads.record(found.id().value());
        return found;
    }
}
