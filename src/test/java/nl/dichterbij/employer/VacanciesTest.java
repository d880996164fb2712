package nl.dichterbij.employer;

import static nl.dichterbij.employer.EmployerFixtures.ASSEN;
import static nl.dichterbij.employer.EmployerFixtures.DRENTHE;
import static nl.dichterbij.employer.EmployerFixtures.EMMEN;
import static nl.dichterbij.employer.EmployerFixtures.PICKING;
import static nl.dichterbij.employer.EmployerFixtures.TEAMWORK;
import static nl.dichterbij.employer.EmployerFixtures.TODAY;
import static nl.dichterbij.employer.EmployerFixtures.details;
import static nl.dichterbij.employer.EmployerFixtures.employer;
import static nl.dichterbij.employer.EmployerFixtures.vacancy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.Set;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.dichterbij.region.Regions;
import nl.dichterbij.skills.Concept;
import nl.dichterbij.skills.ConceptKind;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.OccupationUri;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.Taxonomy;
import nl.dichterbij.skills.WorkCondition;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@RepositoryTest
@Import({Vacancies.class, VacancyQueries.class, Employers.class, Regions.class, FixedClock.class, OpenVacancies.class})
class VacanciesTest {

    @Autowired
    Vacancies vacancies;
    @Autowired
    VacancyQueries queries;
    @Autowired
    OpenVacancies openVacancies;
    @Autowired
    Employers employers;
    @MockitoBean
    Taxonomy taxonomy;

    private EmployerId employer;

    @BeforeEach
    void registerEmployer() {
        employer = employers.register(employer("Bakkerij De Zon", "12345678"));
    }

    @Test
    void keepsWhatWasOffered() {
        var uri = new OccupationUri("http://data.europa.eu/esco/occupation/orderpicker");
        given(taxonomy.get(uri)).willReturn(new Concept(uri.value(), ConceptKind.OCCUPATION, "magazijnmedewerker", null, false));

        var id = vacancies.offer(vacancy(employer, new VacancyDetails(" Orderpicker ", "", uri, EMMEN, 16, 32, 3,
                List.of(TEAMWORK, PICKING), TODAY, TODAY.plusDays(30))));

        var found = vacancies.get(id);
        assertThat(found).isEqualTo(new VacancySummary(id, found.number(), employer, "Bakkerij De Zon", "Orderpicker",
                uri, DRENTHE, EMMEN, 16, 32, 3, 0, VacancyStatus.OPEN, List.of(TEAMWORK, PICKING), TODAY, TODAY.plusDays(30),
                WorkDemands.NONE));
        assertThat(vacancies.find(found.number())).contains(found);
    }

    @Test
    void offersOncePerSubmission() {
        var offer = vacancy(employer, details(1));
        assertThat(vacancies.offer(offer)).isEqualTo(vacancies.offer(offer));

        var submission = UUID.randomUUID();
        var first = vacancies.offer(submission, employer("Kwekerij Groen", "87654321"), details(1));
        assertThat(vacancies.offer(submission, employer("Kwekerij Groen", "87654321"), details(1))).isEqualTo(first);
    }

    @Test
    void keepsLicencesAndConditions() {
        var demands = new WorkDemands(Set.of(Licence.B, Licence.FORKLIFT), Set.of(WorkCondition.NIGHT));
        var id = vacancies.offer(vacancy(employer, new VacancyDetails("Heftruck", "", null, EMMEN, 16, 32, 1, List.of(), TODAY, null, demands)));
        assertThat(vacancies.get(id).demands()).isEqualTo(demands);

        vacancies.change(id, versionOf(id), details(2));
        assertThat(vacancies.get(id).demands()).isEqualTo(WorkDemands.NONE);
    }

    @Test
    void tellsMatchingWhatIsOpen() {
        var open = vacancies.offer(vacancy(employer, details(1)));
        var full = vacancies.offer(vacancy(employer, details(1)));
        vacancies.takePlace(full, UUID.randomUUID());
        vacancies.close(vacancies.offer(vacancy(employer, details(1))));
        vacancies.offer(vacancy(employer, new VacancyDetails("Later", "", null, EMMEN, 1, 40, 1, List.of(),
                TODAY.plusDays(1), null)));

        assertThat(openVacancies.all()).hasSize(2).filteredOn(found -> found.id().equals(open)).singleElement().satisfies(found -> {
            assertThat(found.skills()).containsExactly(PICKING, TEAMWORK);
            assertThat(found.reservedFor()).isNull();
            assertThat(openVacancies.of(List.of(open.value(), full.value()))).containsExactly(found);
        });
        assertThat(openVacancies.all()).extracting(OpenVacancies.Asked::region).contains(DRENTHE);
    }

    @Test
    void keepsACreatedFunctionForItsCase() {
        var itsCase = UUID.randomUUID();
        var id = vacancies.offerTo(itsCase, vacancy(employer, details(1)));

        assertThat(openVacancies.of(List.of(id.value()))).singleElement().returns(itsCase, OpenVacancies.Asked::reservedFor);
        assertThat(vacancies.takePlace(id, UUID.randomUUID())).isFalse();
        assertThat(vacancies.takePlace(id, itsCase)).isTrue();
        assertThat(queries.byNumber(vacancies.get(id).number())).hasValueSatisfying(view -> assertThat(view.created()).isTrue());
    }

    @Test
    void aPlaceIsTakenOncePerCaseAndReopensWhenReleased() {
        var id = vacancies.offer(vacancy(employer, details(1)));
        var holder = UUID.randomUUID();
        var other = UUID.randomUUID();

        assertThat(vacancies.takePlace(id, holder)).isTrue();
        assertThat(vacancies.takePlace(id, holder)).isTrue();
        assertThat(vacancies.takePlace(id, other)).isFalse();
        assertThat(vacancies.get(id)).returns(VacancyStatus.FILLED, VacancySummary::status).returns(1, VacancySummary::placesTaken);

        vacancies.releasePlace(id, other);
        assertThat(vacancies.get(id).placesTaken()).isEqualTo(1);
        vacancies.releasePlace(id, holder);
        vacancies.releasePlace(id, holder);
        assertThat(vacancies.get(id)).returns(VacancyStatus.OPEN, VacancySummary::status).returns(0, VacancySummary::placesTaken);
        assertThat(vacancies.takePlace(id, other)).isTrue();
        vacancies.releasePlace(id, other);
        assertThat(vacancies.takePlace(id, other)).isTrue();
    }

    @Test
    void givesNoPlaceInAClosedVacancyButLeavesThoseThatWereTaken() {
        var id = vacancies.offer(vacancy(employer, details(2)));
        var holder = UUID.randomUUID();
        vacancies.takePlace(id, holder);
        vacancies.close(id);
        vacancies.close(id);

        assertThat(vacancies.takePlace(id, holder)).isTrue();
        assertThat(vacancies.takePlace(id, UUID.randomUUID())).isFalse();
        assertThat(vacancies.get(id)).returns(VacancyStatus.CLOSED, VacancySummary::status).returns(1, VacancySummary::placesTaken);
    }

    @Test
    void changesUnlessSomebodyElseDidOrPlacesAreTaken() {
        var id = vacancies.offer(vacancy(employer, details(2)));
        var opened = versionOf(id);
        vacancies.change(id, opened, details("Magazijnmedewerker", 2, EMMEN, TEAMWORK, PICKING));
        assertThat(vacancies.get(id)).returns("Magazijnmedewerker", VacancySummary::title)
                .returns(List.of(TEAMWORK, PICKING), VacancySummary::skills);

        assertThatThrownBy(() -> vacancies.change(id, opened, details(2))).isInstanceOf(OptimisticLockingFailureException.class);
        var current = versionOf(id);
        assertThatIllegalStateException().isThrownBy(() -> vacancies.change(id, current, details("x", 2, ASSEN)));
        vacancies.takePlace(id, UUID.randomUUID());
        vacancies.takePlace(id, UUID.randomUUID());
        assertThatIllegalStateException().isThrownBy(() -> vacancies.change(id, current, details(1)));
        vacancies.change(id, current, details(3));
        assertThat(vacancies.get(id)).returns(VacancyStatus.OPEN, VacancySummary::status);
    }

    private int versionOf(VacancyId id) {
        return queries.byNumber(vacancies.get(id).number()).orElseThrow().version();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> details("Orderpicker", 1, EMMEN, PICKING, PICKING));
        assertThatIllegalArgumentException().isThrownBy(() -> details(501));
        given(taxonomy.get(any(SkillUri.class))).willThrow(new NoSuchElementException());
        assertThatThrownBy(() -> vacancies.offer(vacancy(employer, details(1)))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> vacancies.get(new VacancyId(UUID.randomUUID()))).isInstanceOf(NoSuchElementException.class);
    }
}
