package nl.dichterbij.matching;

import static nl.dichterbij.testing.Dossier.CASEWORKER;
import static nl.dichterbij.testing.Dossier.MANAGER;
import static nl.dichterbij.testing.Dossier.OTHER_REGION;
import static nl.dichterbij.testing.Dossier.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.IntStream;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.security.DossierRead;
import nl.dichterbij.security.DossierReads;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.WorkCondition;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.WorkOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import({Dossier.class, MatchFixture.class})
class MatchPagesTest {

    @Autowired
    private Dossier pages;
    @Autowired
    private MatchFixture fixture;
    @Autowired
    private Vacancies vacancies;
    @Autowired
    private VacancySearch search;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private DossierReads reads;

    private SkillUri skill;

    @BeforeEach
    void skill() {
        skill = fixture.skill("planten verpotten");
    }

    @Test
    void candidatesAreShownWithReasonsWithoutNamesAndTheReadIsLogged() throws Exception {
        var dossier = fixture.person(skill);
        var vacancy = fixture.vacancy(skill, fixture.skill("kassen luchten"));
        assertThat(text(pages.open(CASEWORKER, page(vacancy)))).contains(page(vacancy) + "/kandidaten");
        var html = text(pages.open(CASEWORKER, page(vacancy) + "/kandidaten").andExpect(status().isOk()));
        assertThat(html).contains(dossier.number().value(), "1 van 2 gevraagde vaardigheden: planten verpotten", "mist: kassen luchten",
                "uren passen: 16 tot 32 uur", "ongeveer 30 km", "mist: rijbewijs B", "past: werk in het weekend, werk buiten",
                "Eén kandidaat past").doesNotContain("Jikke", "Testveld");
        assertThat(reads.of(dossier.id().value(), 5)).extracting(DossierRead::username).containsExactly(CASEWORKER);
        search.propose(dossier.id(), 1, null);
        assertThat(text(pages.open(CASEWORKER, page(vacancy) + "/kandidaten"))).contains("Gevonden");
    }

    @Test
    void onlyCaseworkersOfTheRegionLookForCandidates() throws Exception {
        var dossier = fixture.person(skill);
        var vacancy = fixture.vacancy(skill);
        pages.open(OTHER_REGION, page(vacancy) + "/kandidaten").andExpect(status().isNotFound());
        pages.open(MANAGER, page(vacancy) + "/kandidaten").andExpect(status().isForbidden());
        pages.open(MANAGER, "/dossiers/" + dossier.number() + "/vacatures").andExpect(status().isForbidden());
        assertThat(text(pages.open(MANAGER, page(vacancy)))).doesNotContain("/kandidaten");
        assertThat(reads.of(dossier.id().value(), 5)).isEmpty();
        for (var number : new String[] {"V-999999999999", "onzin"}) {
            pages.open(CASEWORKER, "/vacatures/" + number + "/kandidaten").andExpect(status().isNotFound());
        }
    }

    @Test
    void theListHasPages() throws Exception {
        var vacancy = fixture.vacancy(skill);
        var people = IntStream.range(0, 12).mapToObj(i -> fixture.person(skill)).toList();
        var first = text(pages.open(CASEWORKER, page(vacancy) + "/kandidaten"));
        var second = text(pages.open(CASEWORKER, page(vacancy) + "/kandidaten?pagina=2"));
        assertThat(first).contains("12 kandidaten passen", people.get(9).number().value(), "pagina=2").doesNotContain(people.get(10).number().value());
        assertThat(second).contains(people.get(10).number().value(), people.get(11).number().value()).doesNotContain(people.get(9).number().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999999999", "x", "💥", ""})
    void aPageThatIsNoneIsTheFirst(String page) throws Exception {
        fixture.person(skill);
        var vacancy = fixture.vacancy(skill);
        pages.open(CASEWORKER, page(vacancy) + "/kandidaten?pagina=" + page).andExpect(status().isOk());
    }

    @Test
    void saysThatNobodySuits() throws Exception {
        var vacancy = fixture.vacancy(skill);
        assertThat(text(pages.open(CASEWORKER, page(vacancy) + "/kandidaten"))).contains("Er passen nu geen kandidaten");
        vacancies.close(vacancy);
        assertThat(text(pages.open(CASEWORKER, page(vacancy) + "/kandidaten"))).contains("Er passen nu geen kandidaten");
        assertThat(text(pages.open(CASEWORKER, page(vacancy)))).doesNotContain("/kandidaten");
        assertThat(text(pages.open(CASEWORKER, "/dossiers/" + fixture.person().number() + "/vacatures"))).contains("Er passen nu geen vacatures");
    }

    @Test
    void theDossierShowsProposalsAndAllThatSuits() throws Exception {
        var dossier = fixture.person(skill);
        var vacancy = fixture.vacancy(skill);
        assertThat(text(pages.open(CASEWORKER, "/dossiers/" + dossier.number() + "/vacatures"))).contains("Eén vacature past",
                "Hulp in de kwekerij", "1 van 1 gevraagde vaardigheden: planten verpotten").doesNotContain("Gevonden");
        search.propose(dossier.id(), 1, null);
        assertThat(text(pages.open(CASEWORKER, "/dossiers/" + dossier.number()))).contains(number(vacancy), "1 van 1 gevraagde vaardigheden",
                "mist: rijbewijs B", "/vacatures\"");
    }

    @Test
    void aLicenceAndWorkThatDoesNotSuitCount() throws Exception {
        var dossier = fixture.person(skill);
        var vacancy = fixture.vacancy(skill);
        var page = "/dossiers/" + dossier.number() + "/werkmogelijkheden";
        pages.open(CASEWORKER, page).andExpect(status().isOk());
        pages.send(CASEWORKER, page, "licences", "B", "licences", "VCA", "excluded", "WEEKEND")
                .andExpect(redirectedUrl("/dossiers/" + dossier.number() + "?bewaard#werkmogelijkheden"));
        assertThat(options(dossier).licences()).containsExactlyInAnyOrder(Licence.B, Licence.VCA);
        assertThat(options(dossier).excluded()).containsExactly(WorkCondition.WEEKEND);
        assertThat(text(pages.open(CASEWORKER, page(vacancy) + "/kandidaten"))).contains("heeft: rijbewijs B", "past niet: werk in het weekend");
        assertThat(text(pages.open(MANAGER, "/dossiers/" + dossier.number()))).contains("VCA – veilig werken").doesNotContain("/werkmogelijkheden\"");
        pages.send(CASEWORKER, page).andExpect(status().is3xxRedirection());
        assertThat(options(dossier).licences()).isEmpty();
    }

    @Test
    void whatIsNotInTheListIsRefused() throws Exception {
        var dossier = fixture.person();
        var html = text(pages.send(CASEWORKER, "/dossiers/" + dossier.number() + "/werkmogelijkheden", "licences", "<b>", "excluded", "💥", "licences", "B"));
        assertThat(html).contains("Kies uit de lijst welk rijbewijs", "Kies uit de lijst welk werk").doesNotContain("<b>");
        assertThat(options(dossier).licences()).isEmpty();
        pages.open(MANAGER, "/dossiers/" + dossier.number() + "/werkmogelijkheden").andExpect(status().isForbidden());
    }

    private WorkOptions options(CaseSummary dossier) {
        return trajectories.get(dossier.id()).options();
    }

    private String page(VacancyId id) {
        return "/vacatures/" + number(id);
    }

    private String number(VacancyId id) {
        return vacancies.get(id).number().value();
    }
}
