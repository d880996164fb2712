package nl.dichterbij.matching;

import java.util.stream.IntStream;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.Look;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages of matching in their states, in Dutch on a phone and in English on a desk. */
@PageTest
@Import({Dossier.class, MatchFixture.class})
class MatchLookTest {

    @LocalServerPort
    private int port;
    @Autowired
    private MatchFixture fixture;
    @Autowired
    private Vacancies vacancies;
    @Autowired
    private VacancySearch search;

    @ParameterizedTest
    @CsvSource({"nl, 320", "en, 1400"})
    void pagesOfMatching(String language, int width) {
        var group = fixture.skill("planten verzorgen in kassen en op het land, in alle seizoenen");
        var potting = fixture.skill("planten verpotten");
        var cutting = fixture.skill("planten stekken");
        fixture.putUnder(potting, group);
        fixture.putUnder(cutting, group);
        var lacking = fixture.skill("kassen luchten");
        var dossier = fixture.person(cutting);
        IntStream.range(0, 11).forEach(i -> fixture.person(potting, lacking));
        var vacancy = vacancies.get(fixture.vacancy(potting, lacking)).number();
        var empty = vacancies.get(fixture.vacancy(fixture.skill("onbekend"))).number();
        search.propose(dossier.id(), 1, null);
        try (var look = new Look(port, language, width)) {
            look.signIn(Dossier.CASEWORKER);
            look.at("/vacatures/" + vacancy, "vacature-eisen");
            look.at("/vacatures/" + vacancy + "/wijzigen", "vacature-eisen-wijzigen");
            look.at("/vacatures/" + vacancy + "/kandidaten", "kandidaten");
            look.at("/vacatures/" + vacancy + "/kandidaten?pagina=2", "kandidaten-2");
            look.at("/vacatures/" + empty + "/kandidaten", "kandidaten-leeg");
            look.at("/dossiers/" + dossier.number() + "/vacatures", "passende-vacatures");
            look.at("/dossiers/" + dossier.number() + "/werkmogelijkheden", "werkmogelijkheden");
            look.page().check("input[name=licences][value=B]");
            look.submitAndLook("dossier-voorstellen");
            look.at("/dossiers/" + fixture.person().number() + "/vacatures", "passende-vacatures-leeg");
        }
    }
}
