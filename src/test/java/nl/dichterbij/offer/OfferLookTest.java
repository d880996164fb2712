package nl.dichterbij.offer;

import nl.dichterbij.testing.Desk;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages on which employers offer work and the team answers, in a browser. Pictures go to target/e2e. */
@PageTest
@Import({Desk.class, OfferFixture.class})
class OfferLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Desk desk;
    @Autowired
    private OfferFixture fixture;
    @Autowired
    private WorkOffers offers;

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void isAccessibleOnAPhoneAndAtADesk(String language, int width) {
        var employer = fixture.employer();
        var page = fixture.page(employer);
        try (var look = new Look(port, language, width)) {
            look.at(page, "werkgever-overzicht-leeg");
            fixture.proposedFunction(employer, desk.register().id().value());
            fixture.judgement(employer, desk.register().id().value());
            look.at("/werkgevers/aanbieden", "aanbieden-nieuw");
            look.submitAndLook("aanbieden-nieuw-fout");
            look.page().fill("#title", "Medewerker paprikakas en inpakafdeling in de vroege en late dienst");
            look.page().selectOption("#municipality", "0114");
            look.page().fill("#minHours", "16");
            look.page().fill("#maxHours", "32");
            look.page().fill("[id='newEmployer.name']", "Tuinbouwcoöperatie Zuidoosthoek & Klazienaveense Glastuinbouwbedrijven");
            look.page().fill("[id='newEmployer.kvkNumber']", OfferFixture.kvkNumber());
            look.page().fill("[id='newEmployer.contactPhone']", "0591 123456");
            look.submitAndLook("aanbieden-bedankt");
            look.at(page + "/aanbieden?soort=OPEN_HIRING", "aanbieden-link");
            look.page().fill("#title", "Hovenier");
            look.page().selectOption("#municipality", "0114");
            look.page().fill("#minHours", "16");
            look.page().fill("#maxHours", "32");
            look.submitAndLook("werkgever-overzicht");
            look.signIn("consulent");
            look.at("/werkgevers", "werkgevers");
            look.at("/werkgevers/aanbod", "aanbod-lijst");
            look.at("/werkgevers/aanbod/" + offers.of(employer).getFirst().id(), "aanbod");
            look.at("/werkgevers/" + employer, "werkgever");
            look.at("/werkgevers/" + employer + "/wijzigen", "werkgever-wijzigen");
            look.page().fill("[id='newEmployer.name']", "");
            look.submitAndLook("werkgever-wijzigen-fout");
            look.at("/werkgevers/" + employer + "/link", "werkgever-link-vraag");
            look.submitAndLook("werkgever-link");
            look.signIn("consulent-groningen");
            look.at("/werkgevers/aanbod", "aanbod-leeg");
        }
    }
}
