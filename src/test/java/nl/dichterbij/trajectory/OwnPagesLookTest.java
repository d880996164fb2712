package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dichterbij.testing.Desk;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The start page, being called back, and the jobseeker's own pages, in a browser. Pictures go to target/e2e. */
@PageTest
@Import(Desk.class)
class OwnPagesLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Desk desk;
    @Autowired
    private DataRequests requests;

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void visitors(String language, int width) {
        try (var look = new Look(port, language, width)) {
            look.at("/", "start");
            if (width > 1000) {
                var bottom = look.page().locator(".stories").boundingBox();
                assertThat(bottom.y + bottom.height).as("the four ways are within the first screen of a desk").isLessThanOrEqualTo(800);
            }
            look.at("/aanmelden?hulp=ja", "aanmelden-met-hulp");
            look.at("/aanmelden/terugbellen", "terugbellen");
            look.submitAndLook("terugbellen-fout");
            look.page().fill("#name", "Fenna van den Oosterhoutsebrugweg-Wolvendijk");
            look.page().fill("#phone", "06 12345678");
            look.page().selectOption("#municipality", "0114");
            look.submitAndLook("terugbellen-bedankt");
            look.signIn("consulent");
            look.at("/werk", "werk-ook-te-doen");
            look.at("/terugbellen", "terugbellen-lijst");
            look.signIn("consulent-groningen");
            look.at("/terugbellen", "terugbellen-lijst-leeg");
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void ownPages(String language, int width) {
        var dossier = desk.register();
        var own = desk.own(dossier);
        try (var look = new Look(port, language, width)) {
            look.signIn("consulent");
            look.at("/dossiers/" + dossier.number() + "/afspraken/nieuw", "afspraak-nieuw");
            look.submitAndLook("afspraak-nieuw-fout");
            var day = java.time.LocalDate.now().plusDays(12);
            look.page().check("input[name=about][value=EMPLOYER]");
            look.page().fill("[id='date.day']", "" + day.getDayOfMonth());
            look.page().fill("[id='date.month']", "" + day.getMonthValue());
            look.page().fill("[id='date.year']", "" + day.getYear());
            look.page().fill("#time", "9:30");
            look.page().check("input[name=way][value=PLACE]");
            look.page().fill("#place", "Tuinbouwcoöperatie Zuidoosthoek, Verlengde Noordelijke Hoofdvaart 123a, Klazienaveen");
            look.submitAndLook("dossier-afspraak");
            look.page().locator("a[href$=afzeggen]").click();
            look.at(java.net.URI.create(look.page().url()).getPath(), "afspraak-afzeggen");
            requests.askErasure(dossier);
            look.at("/dossiers/" + dossier.number() + "/verzoeken/" + requests.of(dossier.id()).getFirst().id(), "verzoek");
            look.submitAndLook("verzoek-fout");
            look.at(own, "mijn");
            look.print("mijn");
            look.at(own + "/gegevens", "mijn-gegevens");
            look.print("mijn-gegevens");
            look.at(own + "/gegevens/verwijderen", "mijn-gegevens-verwijderen");
            look.at(own + "/gegevens/toestemming", "mijn-gegevens-toestemming");
            look.at(own + "/gegevens/verbeteren", "mijn-gegevens-verbeteren");
            look.page().fill("#lastName", "");
            look.page().fill("#postcode", "x");
            look.submitAndLook("mijn-gegevens-verbeteren-fout");
        }
    }
}
