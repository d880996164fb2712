package nl.dichterbij.training;

import static nl.dichterbij.training.TrainingFixtures.course;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifty at once; every call in a transaction of its own, as in the product. */
@TrainingTest
class TrainingPlacesConcurrencyTest {

    private static final int THREADS = 50;

    @Autowired
    private TrainingFixtures fixtures;
    @Autowired
    private Enrolments enrolments;
    @Autowired
    private Places places;
    @Autowired
    private Trajectories trajectories;

    private interface Work<T> {
        T on(CaseId id) throws Exception;
    }

    @Test
    void fiftyPeopleGetExactlyTheSevenPlacesThereAre() throws Exception {
        var start = fixtures.start(course(0), 30, 7);

        var taken = atOnce(cases(), id -> enrolments.take(id, 1, start, false));

        assertThat(taken).filteredOn(Optional::isPresent).hasSize(7);
        assertThat(fixtures.taken(start)).isEqualTo(7);
        assertThat(fixtures.placesAddUp(start)).isTrue();
    }

    @Test
    void onePersonTakesOnePlaceAndAsksForMoneyOnceHoweverOftenItIsDelivered() throws Exception {
        var start = fixtures.start(course(900), 30, 7);
        var id = fixtures.newCase();

        var taken = atOnce(IntStream.range(0, THREADS).mapToObj(i -> id).toList(), one -> enrolments.take(one, 1, start, false).orElseThrow());

        assertThat(taken).extracting(Enrolment::id).containsOnly(taken.getFirst().id());
        assertThat(taken).extracting(Enrolment::budgetRequest).containsOnly(Optional.of(taken.getFirst().budgetRequest().orElseThrow()));
        assertThat(fixtures.taken(start)).isEqualTo(1);
    }

    @Test
    void takingWithdrawingAndReleasingAtOnceKeepsTheCountRight() throws Exception {
        var start = fixtures.start(course(0), 30, 5);

        atOnce(cases(), id -> {
            var got = enrolments.take(id, 1, start, false).isPresent();
            if (id.hashCode() % 2 == 0) {
                trajectories.withdraw(id);
            } else if (got && id.hashCode() % 3 == 0) {
                enrolments.release(id, 1, "candidate-declined");
                enrolments.release(id, 1, "candidate-declined");
            }
            return got;
        });

        assertThat(fixtures.taken(start)).isBetween(0, 5);
        assertThat(fixtures.placesAddUp(start)).isTrue();
    }

    @Test
    void fewerPlacesAreRefusedWhenTheyAreTakenAtTheSameMoment() throws Exception {
        var start = fixtures.start(course(0), 30, 20);

        atOnce(cases(), id -> enrolments.take(id, 1, start, false).isPresent() | places.changeCapacity(start, 3));

        assertThat(fixtures.taken(start)).isIn(3, 20);
        assertThat(fixtures.placesAddUp(start)).isTrue();
    }

    private List<CaseId> cases() {
        return IntStream.range(0, THREADS).mapToObj(i -> fixtures.newCase()).toList();
    }

    private static <T> List<T> atOnce(List<CaseId> cases, Work<T> work) throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> answers = cases.stream().map(id -> threads.submit(() -> {
                go.await();
                return work.on(id);
            })).toList();
            go.countDown();
            var results = new ArrayList<T>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
