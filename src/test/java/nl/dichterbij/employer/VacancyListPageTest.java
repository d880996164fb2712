package nl.dichterbij.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.dichterbij.testing.PageTest;
import org.springframework.transaction.annotation.Transactional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Finding, seeing and closing vacancies, and what other people may not. */
@PageTest
@Transactional
@Import(VacancyPages.class)
@WithUserDetails("consulent")
class VacancyListPageTest {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    VacancyPages pages;
    @Autowired
    Vacancies vacancies;

    @MockitoBean
    CaseNumbers caseNumbers;

    @BeforeEach
    void taxonomy() {
        pages.taxonomy();
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() {
        page("/vacatures").contains("Er zijn geen open vacatures", "href=\"/vacatures/nieuw\"");
        page("/werkgevers").contains("Er zijn nog geen werkgevers");
    }

    @Test
    void searchesAndFilters() {
        var emmen = pages.offered("Orderpicker", "0114", 2);
        var hoogeveen = pages.offered("Kok", "0118", 1);
        vacancies.takePlace(hoogeveen.id(), UUID.randomUUID());
        pages.offered("Elders", "0106", 1);

        page("/vacatures").contains("1 vacature", "Orderpicker", "2 van 2").doesNotContain(">Kok<", "Elders");
        page("/vacatures?status=ALL").contains("2 vacatures", ">Kok<", "Vervuld");
        page("/vacatures?status=FILLED").contains("1 vacature", ">Kok<");
        page("/vacatures?status=ALL&gemeente=0118").contains("1 vacature", ">Kok<");
        page("/vacatures?zoek=DOZEN zon order").contains("1 vacature", emmen.number().value());
        page("/vacatures?zoek=" + emmen.number()).contains("1 vacature");
        page("/vacatures?zoek=100%25").contains("Niets gevonden");
        page("/vacatures?beroep=" + VacancyPages.ORDERPICKER + "&status=ALL").contains("2 vacatures");
        page("/vacatures?beroep=" + VacancyPages.COOK + "&status=ALL").contains("Niets gevonden");
    }

    @Test
    void sortsAndTurnsPagesKeepingTheRest() {
        IntStream.rangeClosed(10, 34).forEach(i -> pages.offered("Baan " + i, "0114", 1));

        page("/vacatures").contains("25 vacatures", "Baan 34", "Baan 15", "Pagina 1 van 2").doesNotContain("Baan 14");
        page("/vacatures?pagina=2").contains("Baan 14", "Baan 10", "Pagina 2 van 2").doesNotContain("Baan 15");
        page("/vacatures?sorteer=titel&volgorde=op&zoek=baan").contains("Baan 10").doesNotContain("Baan 31")
                .contains("aria-sort=\"ascending\"", "zoek=baan&amp;gemeente=&amp;status=OPEN&amp;beroep=&amp;sorteer=titel&amp;volgorde=op&amp;pagina=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pagina=-1", "pagina=0", "pagina=999999", "pagina=x", "sorteer=;drop table vacancy", "status=onzin",
        "gemeente=' or 1=1", "zoek=\0", "zoek=<script>alert(1)</script>", "beroep=\0", "volgorde=omlaag"})
    void survivesAnAddressThatWasTamperedWith(String query) {
        pages.orderpicker();
        var parts = query.split("=", 2);
        assertThat(mvc.perform(get("/vacatures").param(parts[0], parts[1]))).hasStatusOk().bodyText().doesNotContain("<script>");
        assertThat(mvc.perform(get("/werkgevers").param(parts[0], parts[1]))).hasStatusOk().bodyText().doesNotContain("<script>");
    }

    @Test
    void closesOnlyAfterAsking() {
        var vacancy = pages.orderpicker();
        var holder = UUID.randomUUID();
        vacancies.takePlace(vacancy.id(), holder);
        given(caseNumbers.of(List.of(holder))).willReturn(Map.of(holder, "2026-000123"));
        var path = "/vacatures/" + vacancy.number();

        page(path + "/sluiten").contains("Orderpicker sluiten?", "De ene plek die bezet is, blijft zoals afgesproken.");
        assertThat(vacancies.get(vacancy.id()).status()).isEqualTo(VacancyStatus.OPEN);
        assertThat(mvc.perform(post(path + "/sluiten"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(post(path + "/sluiten").with(csrf()))).redirectedUrl().isEqualTo(path + "?gesloten");
        assertThat(mvc.perform(post(path + "/sluiten").with(csrf()))).hasStatus3xxRedirection();
        page(path + "?gesloten").contains("De vacature is gesloten.", "1 van 3 bezet", "href=\"/dossiers/2026-000123\"").doesNotContain("/wijzigen");
        assertThat(mvc.perform(get(path + "/sluiten"))).hasStatus3xxRedirection();
    }

    @Test
    void showsAnEmployerWithItsVacancies() {
        var vacancy = pages.orderpicker();
        page("/werkgevers").contains("1 werkgever", "12345678");
        page("/werkgevers?zoek=12345678").contains("1 werkgever");
        page("/werkgevers?zoek=niets").contains("Niets gevonden");
        page("/werkgevers/" + vacancy.employer()).contains("Orderpicker", "Jan Jansen", "mailto:jan@example.org", "tel:0591123456");
        assertThat(mvc.perform(get("/werkgevers/onzin"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(get("/werkgevers/" + UUID.randomUUID()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V-999999", "onzin", "V-1", "V-000001'"})
    void knowsNoVacancyOfThatNumber(String number) {
        assertThat(mvc.perform(get("/vacatures/{number}", number))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @WithUserDetails("consulent-groningen")
    void anotherRegionFindsNothing() {
        var vacancy = pages.orderpicker();
        var path = "/vacatures/" + vacancy.number();

        page("/vacatures").doesNotContain("Orderpicker");
        for (var part : new String[] {"", "/wijzigen", "/sluiten"}) {
            assertThat(mvc.perform(get(path + part))).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mvc.perform(post(path + "/sluiten").with(csrf()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(post(path + "/wijzigen").with(csrf()).params(pages.form()).param("opslaan", "ja"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(vacancies.get(vacancy.id()).status()).isEqualTo(VacancyStatus.OPEN);
        page("/werkgevers").doesNotContain("12345678");
        page("/werkgevers/" + vacancy.employer()).contains("Bakkerij").doesNotContain("Orderpicker", "Jan Jansen", "jan@example.org");
    }

    @Test
    @WithUserDetails("manager")
    void aManagerSeesButDoesNotChange() {
        var path = "/vacatures/" + pages.orderpicker().number();

        page("/vacatures").contains("Orderpicker").doesNotContain("/vacatures/nieuw");
        page(path).contains("Orderpicker").doesNotContain("/wijzigen");
        for (var address : new String[] {"/vacatures/nieuw", path + "/wijzigen", path + "/sluiten"}) {
            assertThat(mvc.perform(get(address))).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.perform(post("/vacatures/nieuw").with(csrf()).params(pages.form()).param("opslaan", "ja"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @WithUserDetails("beheerder")
    void anOperatorSeesNothing() {
        var vacancy = pages.orderpicker();
        for (var address : new String[] {"/vacatures", "/vacatures/" + vacancy.number(), "/werkgevers", "/werkgevers/" + vacancy.employer()}) {
            assertThat(mvc.perform(get(address))).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    @WithAnonymousUser
    void nobodyElseSeesAnything() {
        assertThat(mvc.perform(get("/vacatures"))).hasStatus3xxRedirection();
        assertThat(mvc.perform(get("/werkgevers"))).hasStatus3xxRedirection();
    }

    private AbstractStringAssert<?> page(String address) {
        var answer = mvc.perform(get(java.net.URI.create(address.replace(" ", "%20"))));
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyText();
    }
}
