package nl.dichterbij.jobcarving;

import java.time.LocalDate;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages about a function in their states, in Dutch on a phone and in English on a desk. */
@PageTest
@Import({Dossier.class, CarvingFixture.class})
class CarvingLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Dossier pages;
    @Autowired
    private CarvingFixture fixture;
    @Autowired
    private FunctionProposals proposals;
    @Autowired
    private WorkAnalyses analyses;
    @Autowired
    private PersonalLinks links;

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void pagesOfAFunction(String language, int width) {
        var dossier = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE);
        var employer = pages.employer("Drukkerij met een buitengewoon lange naam in Nieuw-Amsterdam/Veenoord");
        fixture.begin(dossier.id(), 1);
        var page = "/dossiers/" + dossier.number() + "/functie";
        try (var look = new Look(port, language, width)) {
            look.signIn(Dossier.CASEWORKER);
            look.at(page, "functie-leeg");
            look.at(page + "/werkgever?zoek=buitengewoon", "functie-werkgever");
            look.submitAndLook("functie-werkgever-fout");
            look.at(page + "/taken/nieuw", "functie-taak");
            look.submitAndLook("functie-taak-fout");
            look.at(page + "/voorstel", "functie-voorstel");
            var carving = fixture.complete(dossier.id(), 1, employer, 60);
            look.at(page, "functie-vol");
            look.at(page + "/taken/" + analyses.of(carving.id()).getFirst().id() + "/verwijderen", "functie-taak-verwijderen");
            proposals.submit(dossier.id(), 1, CarvingFixture.KEYS.incrementAndGet());
            look.at(page, "functie-voorgelegd");
            look.at(page + "/link", "functie-link-vraag");
            look.submitAndLook("functie-link");
            look.at("/dossiers/" + dossier.number(), "dossier-functie");
            look.at("/werkgever/functievoorstel/" + links.issue(LinkPurpose.EMPLOYER_FUNCTION, carving.id().value()), "functievoorstel");
            look.submitAndLook("functievoorstel-fout");
            look.page().check("#antwoord-agree");
            look.submitAndLook("functievoorstel-bedankt");
        }
    }
}
