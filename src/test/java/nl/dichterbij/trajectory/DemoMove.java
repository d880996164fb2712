package nl.dichterbij.trajectory;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.springframework.beans.factory.BeanFactory;

/** Somebody of the demonstration region moves to Groningen, which is served here, and agrees that the dossier goes along. */
public final class DemoMove {

    private static final RegionCode THERE = new RegionCode("AM01");

    private final Transfers transfers;
    private final Regions regions;

    public DemoMove(BeanFactory application) {
        transfers = application.getBean(Transfers.class);
        regions = application.getBean(Regions.class);
    }

    public void move(CaseId id) {
        transfers.transfer(id, new Destination(new Postcode("9711AB"), new MunicipalityCode("0014"), "Groningen", regions.get(THERE), true), true, "consulent");
    }
}
