package nl.dichterbij.offer;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.trajectory.WorkNotice;
import org.springframework.stereotype.Component;

/** Offers of employers that wait for an answer. */
@Component
class OfferNotice implements WorkNotice {

    private final WorkOffers offers;
    private final Access access;

    OfferNotice(WorkOffers offers, Access access) {
        this.offers = offers;
        this.access = access;
    }

    @Override
    public String code() {
        return "offers";
    }

    @Override
    public String path() {
        return "/werkgevers/aanbod";
    }

    @Override
    public int count(RegionCode region) {
        return access.may(Action.EDIT_VACANCY, region.value()) ? offers.openIn(region).size() : 0;
    }
}
