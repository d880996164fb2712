package nl.dichterbij.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may see and change which offers. */
@Component
class OfferAccess {

    private static final Supplier<ResponseStatusException> NOT_FOUND = () -> new ResponseStatusException(HttpStatus.NOT_FOUND);

    private final Access access;
    private final CurrentUser currentUser;
    private final OfferQueries queries;

    OfferAccess(Access access, CurrentUser currentUser, OfferQueries queries) {
        this.access = access;
        this.currentUser = currentUser;
        this.queries = queries;
    }

    /** An offer and one of its starts. */
    record Found(OfferView offer, OfferView.Start start) {
    }

    /** The region that the user works for; refused (403) when no role of the user has this right. */
    RegionCode regionFor(Action action) {
        access.require(action);
        var region = currentUser.account().regionCode();
        if (region == null) {
            throw new AccessDeniedException(action.name());
        }
        return new RegionCode(region);
    }

    /** The offer with this number; not found (404) when there is none or it is another region's. */
    OfferView get(String number, Action action) {
        access.require(action);
        var view = OfferNumber.parse(number).flatMap(queries::byNumber).orElseThrow(NOT_FOUND);
        access.require(action, view.region().value());
        return view;
    }

    /** As {@link #get}, with the start on this day (2026-03-02); not found (404) when it does not start then. */
    Found getStart(String number, String day, Action action) {
        var offer = get(number, action);
        try {
            return offer.startOn(LocalDate.parse(day)).map(start -> new Found(offer, start)).orElseThrow(NOT_FOUND);
        } catch (DateTimeException noDay) {
            throw NOT_FOUND.get();
        }
    }

    /** Whether the user may enter who was at a meeting and what a training cost. */
    boolean mayRecord() {
        return access.may(Action.EDIT_DOSSIER);
    }

    boolean mayEdit() {
        return access.may(Action.EDIT_TRAINING);
    }
}
