package nl.dichterbij.employer;

import static nl.dichterbij.employer.EmployerFixtures.details;
import static nl.dichterbij.employer.EmployerFixtures.employer;
import static nl.dichterbij.employer.EmployerFixtures.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.dichterbij.region.Regions;
import nl.dichterbij.skills.Taxonomy;
import nl.dichterbij.testing.FixedClock;
import nl.dichterbij.testing.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty at once; every call in a transaction of its own, as in the product. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Vacancies.class, VacancyQueries.class, Employers.class, Regions.class, FixedClock.class})
class PlacesConcurrencyTest {

    private static final int THREADS = 50;

    @Autowired
    Vacancies vacancies;
    @Autowired
    Employers employers;
    @Autowired
    PlatformTransactionManager transactions;
    @MockitoBean
    Taxonomy taxonomy;

    private EmployerId employer;

    @BeforeEach
    void registerEmployer() {
        var number = new KvkNumber("12345678");
        employer = employers.find(number).map(EmployerSummary::id)
                .orElseGet(() -> employers.register(employer("Bakkerij De Zon", number.value())));
    }

    @Test
    void fiftyCasesGetExactlyTheSevenPlacesThereAre() throws Exception {
        var id = vacancies.offer(vacancy(employer, details(7)));

        var taken = atOnce(() -> vacancies.takePlace(id, UUID.randomUUID()));

        assertThat(taken).filteredOn(Boolean::booleanValue).hasSize(7);
        assertThat(vacancies.get(id)).returns(7, VacancySummary::placesTaken).returns(VacancyStatus.FILLED, VacancySummary::status);
    }

    @Test
    void oneCaseTakesOnePlaceHoweverOftenItAsks() throws Exception {
        var id = vacancies.offer(vacancy(employer, details(7)));
        var holder = UUID.randomUUID();

        assertThat(atOnce(() -> vacancies.takePlace(id, holder))).containsOnly(true);
        assertThat(vacancies.get(id).placesTaken()).isEqualTo(1);
    }

    /** A worker that has looked at the vacancy in the same transaction must not decide on what it saw then. */
    @Test
    void whoLookedBeforeGetsNoPlaceThatIsGone() throws Exception {
        var id = vacancies.offer(vacancy(employer, details(7)));

        var taken = atOnce(() -> new TransactionTemplate(transactions).execute(status -> {
            vacancies.get(id);
            return vacancies.takePlace(id, UUID.randomUUID());
        }));

        assertThat(taken).filteredOn(Boolean::booleanValue).hasSize(7);
    }

    @Test
    void takingAndReleasingAtOnceKeepsTheCountRight() throws Exception {
        var id = vacancies.offer(vacancy(employer, details(3)));

        atOnce(() -> {
            var holder = UUID.randomUUID();
            if (vacancies.takePlace(id, holder)) {
                vacancies.releasePlace(id, holder);
            }
            return true;
        });

        assertThat(vacancies.get(id)).returns(0, VacancySummary::placesTaken).returns(VacancyStatus.OPEN, VacancySummary::status);
    }

    @Test
    void oneSubmissionSentFiftyTimesIsOneVacancyAndOneEmployer() throws Exception {
        var submission = UUID.randomUUID();
        var kvkNumber = "%08d".formatted(1 + submission.hashCode() % 1000 & 0xffff);

        var ids = atOnce(() -> vacancies.offer(submission, employer("Kwekerij Groen", kvkNumber), details(1)));

        assertThat(ids).containsOnly(ids.getFirst());
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> answers = IntStream.range(0, THREADS).mapToObj(i -> threads.submit(() -> {
                start.await();
                return call.call();
            })).toList();
            start.countDown();
            var results = new java.util.ArrayList<T>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
