package nl.dichterbij.openhiring;

import static nl.dichterbij.openhiring.OpenHiringMode.EMPLOYER_OWNED;
import static nl.dichterbij.openhiring.OpenHiringMode.TEAM_MANAGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.dichterbij.placement.PlacementEnded;
import nl.dichterbij.trajectory.CaseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class WaitingListsTest extends OpenHiringTest {

    @Autowired
    OpenHiring openHiring;
    @Autowired
    ListOwner owner;
    @Autowired
    org.springframework.context.ApplicationEventPublisher events;
    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    @Test
    void twentyAtTheSameMomentGetTwentyDifferentPositions() throws Exception {
        var place = place(TEAM_MANAGED, 1);
        var cases = IntStream.range(0, 20).mapToObj(i -> register()).toList();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<Future<Integer>> positions = cases.stream().map(id -> threads.submit((Callable<Integer>) () -> {
                start.await();
                return lists.enrol(place, id, 1, answers()).orElseThrow().position();
            })).toList();
            start.countDown();
            var given = new ArrayList<Integer>();
            for (var position : positions) {
                given.add(position.get());
            }
            assertThat(given).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        }
        assertThat(lists.of(place)).filteredOn(ListEntry::hasTurn).singleElement().returns(1, ListEntry::position);
    }

    @Test
    void enrolsACaseOnceHoweverOftenItIsDelivered() {
        var place = place(TEAM_MANAGED, 1);
        var caseId = register();
        assertThat(enrol(place, caseId)).isEqualTo(enrol(place, caseId));
        assertThat(lists.of(place)).hasSize(1);
    }

    @Test
    void whoIsFirstHasTheTurnAndTheNextMovesUp() {
        var place = place(TEAM_MANAGED, 1);
        var first = enrol(place);
        var second = enrol(place);
        var third = enrol(place);
        assertThat(List.of(first.position(), second.position(), third.position())).containsExactly(1, 2, 3);
        assertThat(List.of(state(first), state(second), state(third))).containsExactly("turn", "waiting", "waiting");

        lists.end(first.id(), RecordKind.DECLINED, RecordedBy.TEAM, null);
        assertThat(List.of(state(first), state(second), state(third))).containsExactly("declined", "turn", "waiting");
        assertThat(messages("open-hiring-wait-over", second)).isEqualTo(1);
        assertThat(messages("open-hiring-wait-over", third)).isZero();

        assertThat(openHiring.takePlace(second.id())).isTrue();
        assertThat(openHiring.takePlace(second.id())).isTrue();
        assertThat(state(third)).as("the only place is taken").isEqualTo("waiting");
        assertThat(places.get(place)).returns(PlaceStatus.FILLED, PlaceView::status).returns(1, PlaceView::waiting);

        places.addPlace(place, 1);
        places.addPlace(place, 1);
        assertThat(places.get(place).details().places()).isEqualTo(2);
        assertThat(state(third)).isEqualTo("turn");
    }

    @Test
    void thePlaceIsFreeAgainWhenSomebodyDoesNotStart() {
        var place = place(TEAM_MANAGED, 1);
        var first = enrol(place);
        var second = enrol(place);
        openHiring.takePlace(first.id());
        openHiring.notStarted(first.id());
        openHiring.notStarted(first.id());
        assertThat(List.of(state(first), state(second))).containsExactly("not-started", "turn");
        assertThat(places.get(place).free()).isEqualTo(1);
    }

    @Test
    void aCaseThatEndsGivesItsPositionUp() {
        var place = place(TEAM_MANAGED, 1);
        var caseId = register();
        var first = enrol(place, caseId);
        var second = enrol(place);
        trajectories.withdraw(caseId);
        assertThat(List.of(state(first), state(second))).containsExactly("removed", "turn");
        assertThat(lists.get(first.id()).contact()).as("not needed any more").isNull();
        assertThat(lists.get(second.id()).position()).as("positions never change").isEqualTo(2);
        assertThat(lists.enrol(place, caseId, 2, answers())).as("a case that ended enrols nowhere").isEmpty();
    }

    @Test
    void whoWithdrawsAfterAYesThatNobodyConfirmedFreesThePlace() {
        var place = place(TEAM_MANAGED, 1);
        var caseId = register();
        var first = enrol(place, caseId);
        var second = enrol(place);
        openHiring.takePlace(first.id());
        assertThat(state(second)).isEqualTo("waiting");
        trajectories.withdraw(caseId);
        trajectories.withdraw(caseId);
        assertThat(List.of(state(first), state(second))).containsExactly("not-started", "turn");
        assertThat(lists.get(first.id()).records()).last().returns(RecordedBy.LIST, ListRecord::by);
        assertThat(messages("open-hiring-wait-over", second)).isEqualTo(1);
        assertThat(places.get(place).free()).isEqualTo(1);
    }

    @Test
    void whoWasPlacedKeepsThePlaceUntilTheWorkEnds() {
        var place = place(TEAM_MANAGED, 1);
        var caseId = register();
        var first = enrol(place, caseId);
        var second = enrol(place);
        openHiring.takePlace(first.id());
        trajectories.markPlaced(caseId);
        trajectories.withdraw(caseId);
        assertThat(List.of(state(first), state(second))).containsExactly("started", "waiting");

        publish(new PlacementEnded(caseId, UUID.randomUUID(), UUID.randomUUID()));
        publish(new PlacementEnded(caseId, UUID.randomUUID(), null));
        assertThat(state(first)).as("work elsewhere ended").isEqualTo("started");
        publish(new PlacementEnded(caseId, UUID.randomUUID(), place.value()));
        publish(new PlacementEnded(caseId, UUID.randomUUID(), place.value()));
        assertThat(List.of(state(first), state(second))).containsExactly("ended", "turn");
        assertThat(places.get(place).free()).isEqualTo(1);
    }

    @Test
    void anEmployersWordAboutAnOwnListStands() {
        var place = place(EMPLOYER_OWNED, 1);
        var caseId = register();
        var first = enrol(place, caseId);
        var second = enrol(place);
        owner.started(place, first.id(), new Start(java.time.LocalDate.now(clock), nl.dichterbij.placement.ContractType.PERMANENT, 24));
        trajectories.withdraw(caseId);
        assertThat(List.of(state(first), state(second))).containsExactly("started", "waiting");
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    @Test
    void closingThePlaceEndsWhatWaitsForIt() {
        var place = place(EMPLOYER_OWNED, 1);
        var first = enrol(place);
        var second = enrol(place);
        places.close(place);
        places.close(place);
        assertThat(List.of(state(first), state(second))).containsExactly("closed", "closed");
        assertThat(messages("open-hiring-claim-ended", first)).isEqualTo(1);
        assertThat(messages("open-hiring-wait-over", second)).isEqualTo(1);
        assertThat(lists.enrol(place, register(), 1, answers())).isEmpty();
        assertThat(openHiring.takePlace(first.id())).isFalse();
    }

    @Test
    void nobodyIsSkippedWhoWasNotCalledAsOftenAsTheRuleSays() {
        var place = place(TEAM_MANAGED, 1);
        var first = enrol(place);
        var second = enrol(place);
        lists.noAnswer(first.id(), RecordedBy.TEAM, 1_000L + first.position() + System.identityHashCode(first));
        assertThat(openHiring.end(first.id(), "unreachable", 0)).isFalse();
        assertThat(state(first)).isEqualTo("turn");
        lists.noAnswer(first.id(), RecordedBy.TEAM, 2_000L + System.identityHashCode(place));
        lists.noAnswer(first.id(), RecordedBy.TEAM, 2_000L + System.identityHashCode(place));
        assertThat(lists.get(first.id()).unanswered()).as("the same step is one attempt").isEqualTo(2);
        assertThat(openHiring.end(first.id(), "unreachable", 0)).isTrue();
        assertThat(List.of(state(first), state(second))).containsExactly("unreachable", "turn");
    }

    @Test
    void anEmployersListKnowsFirstNameAndContactAndNothingElse() {
        var place = place(EMPLOYER_OWNED, 1);
        var entry = enrol(place, register("Wobbe"));
        assertThat(entry.contact()).isEqualTo(new ListContact("Wobbe", "0612345678", "jikke@voorbeeld.nl"));
        assertThat(entry.contact()).hasToString("ListContact");
        assertThat(entry.answers()).isNull();
        assertThat(enrol(place(TEAM_MANAGED, 1)).answers()).isEqualTo(answers());
        assertThat(jdbc.sql("""
                select column_name from information_schema.columns
                where table_name in ('open_hiring_enrolment', 'open_hiring_contact', 'open_hiring_record')""")
                .query(String.class).list()).noneMatch(column -> column.matches(".*(bsn|birth|age|benefit|skill|education|last_name).*"));
    }

    @Test
    void theEmployerRecordsInOrderOnly() {
        var place = place(EMPLOYER_OWNED, 1);
        var first = enrol(place);
        var second = enrol(place);
        var start = new Start(java.time.LocalDate.now(clock), nl.dichterbij.placement.ContractType.PERMANENT, 24);
        assertThat(owner.started(place, second.id(), start)).isFalse();
        assertThat(owner.declined(place, first.id())).isTrue();
        assertThat(messages("open-hiring-claim-ended", first)).isEqualTo(1);
        assertThat(owner.started(place, second.id(), start)).isTrue();
        assertThat(owner.started(place, second.id(), start)).isFalse();
        assertThat(lists.findStart(second.id())).contains(start);
        assertThat(places.get(place).status()).isEqualTo(PlaceStatus.FILLED);
    }

    @Test
    void theEmployersSecondCallCountsOnlyAfterAWhile() {
        var place = place(EMPLOYER_OWNED, 1);
        var first = enrol(place);
        assertThat(owner.noAnswer(place, first.id())).isTrue();
        assertThat(owner.noAnswer(place, first.id())).isFalse();
        assertThat(lists.get(first.id()).unanswered()).isEqualTo(1);
        assertThat(owner.findNextCall(lists.get(first.id()))).isPresent();
    }

    @Test
    void aStartIsRegisteredLateAsItWas() {
        var caseId = register();
        var entry = enrol(place(TEAM_MANAGED, 1), caseId);
        openHiring.takePlace(entry.id());
        var then = java.time.LocalDate.now(clock).minusMonths(2);
        var placement = openHiring.start(caseId, 1, entry.id(), new Start(then, nl.dichterbij.placement.ContractType.PERMANENT, 32), true);
        assertThat(jdbc.sql("select start_date from placement where id = ?").param(placement.orElseThrow())
                .query(java.time.LocalDate.class).single()).isEqualTo(then);
    }

    @Test
    void aStartIsPlannedAfterTodayAndNotTooFarAhead() {
        var caseId = register();
        var today = java.time.LocalDate.now(clock);
        assertThat(openHiring.isPlannable(caseId, today)).isFalse();
        assertThat(openHiring.isPlannable(caseId, today.plusDays(1))).isTrue();
        assertThat(openHiring.isPlannable(caseId, today.plusMonths(3))).isTrue();
        assertThat(openHiring.isPlannable(caseId, today.plusMonths(3).plusDays(1))).isFalse();
    }

    @Test
    void anotherNumberOfCallsCountsForWhoEnrolsFromThenOn() {
        var teams = place(TEAM_MANAGED, 1);
        var employers = place(EMPLOYER_OWNED, 1);
        var called = enrol(teams);
        var owned = enrol(employers);
        try {
            jdbc.sql("insert into parameter (code, region_code, value, unit, valid_from, source) values "
                    + "('open-hiring.max-call-attempts', 'AM03', '3', 'count', current_date - 1, 'test')").update();
            lists.noAnswer(called.id(), RecordedBy.TEAM, null);
            lists.noAnswer(called.id(), RecordedBy.TEAM, null);
            assertThat(openHiring.end(called.id(), "unreachable", 0)).isTrue();
            lists.noAnswer(owned.id(), RecordedBy.EMPLOYER, null);
            assertThat(openHiring.end(owned.id(), "unreachable", 2)).isTrue();
            assertThat(enrol(teams).maxCalls()).isEqualTo(3);
        } finally {
            jdbc.sql("delete from parameter where code = 'open-hiring.max-call-attempts' and source = 'test'").update();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatAnEmployerSaysOfTheCallsIsRecordedAndNothingMore(int recorded) {
        var place = place(EMPLOYER_OWNED, 1);
        var first = enrol(place);
        for (var call = 0; call < recorded; call++) {
            assertThat(owner.noAnswer(place, first.id())).isTrue();
        }
        assertThat(openHiring.end(first.id(), "unreachable", 1)).as("called once").isFalse();
        assertThat(lists.get(first.id()).unanswered()).isEqualTo(recorded);
        assertThat(openHiring.end(first.id(), "unreachable", 3)).isTrue();
        assertThat(openHiring.end(first.id(), "unreachable", 3)).as("delivered again").isTrue();
        assertThat(lists.get(first.id())).returns(3, ListEntry::unanswered).returns("unreachable", ListEntry::state);
    }

    @Test
    void theEmployerEnrolsSomebodyAtTheDoorOnce() {
        var place = place(EMPLOYER_OWNED, 1);
        enrol(place);
        var submission = UUID.randomUUID();
        var contact = new ListContact("Sara", "0591123456", null);
        var entry = lists.enrolAtTheDoor(place, submission, contact).orElseThrow();
        assertThat(lists.enrolAtTheDoor(place, submission, contact)).contains(entry);
        assertThat(entry.position()).isEqualTo(2);
        assertThat(entry.caseId()).isNull();
        assertThat(lists.enrolAtTheDoor(place(TEAM_MANAGED, 1), UUID.randomUUID(), contact)).isEmpty();
        assertThat(lists.enrolAtTheDoor(place(EMPLOYER_OWNED, 1), submission, contact)).isEmpty();
    }

    @Test
    void theDatabaseRefusesAnotherOrder() {
        var place = place(TEAM_MANAGED, 2);
        var first = enrol(place);
        var second = enrol(place);
        for (var sql : List.of(
                "update open_hiring_enrolment set position = 9 where id = '%s'".formatted(second.id()),
                "delete from open_hiring_enrolment where id = '%s'".formatted(first.id()),
                "update open_hiring_record set kind = 'LEFT' where enrolment_id = '%s'".formatted(first.id()),
                "delete from open_hiring_record where enrolment_id = '%s'".formatted(first.id()),
                "update open_hiring_contact set first_name = 'X' where enrolment_id = '%s'".formatted(first.id()),
                insert(second, "TURN"), insert(second, "STARTED"), insert(first, "TURN"), insert(first, "UNREACHABLE"))) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
        jdbc.sql(insert(first, "DECLINED")).update();
        assertThatThrownBy(() -> jdbc.sql(insert(first, "STARTED")).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aStartMakesThePlacementOfTheRoundWithConsent() {
        var place = place(TEAM_MANAGED, 1);
        var caseId = register();
        var entry = enrol(place, caseId);
        openHiring.takePlace(entry.id());
        var today = java.time.LocalDate.now(clock);
        var start = new Start(today, nl.dichterbij.placement.ContractType.FIXED_TERM, 20);
        assertThat(openHiring.start(caseId, 1, entry.id(), new Start(today.plusDays(1), start.contractType(), 20), true))
                .as("not started yet").isEmpty();
        assertThat(openHiring.start(caseId, 1, entry.id(), new Start(today.minusYears(1).minusDays(1), start.contractType(), 20), true)).isEmpty();
        assertThat(openHiring.start(caseId, 1, entry.id(), new Start(today, start.contractType(), 49), true)).isEmpty();
        var placement = openHiring.start(caseId, 1, entry.id(), start, false).orElseThrow();
        assertThat(openHiring.start(caseId, 1, entry.id(), start, false)).contains(placement);
        assertThat(trajectories.get(caseId).status()).isEqualTo(CaseStatus.PLACED);
        assertThat(jdbc.sql("select open_hiring_place_id, follow_up_consent from placement where id = ?").param(placement)
                .query().singleRow()).containsEntry("open_hiring_place_id", place.value()).containsEntry("follow_up_consent", false);
    }

    private static String insert(ListEntry entry, String kind) {
        return "insert into open_hiring_record (enrolment_id, kind, recorded_at, recorded_by) values ('%s', '%s', now(), 'TEAM')"
                .formatted(entry.id(), kind);
    }
}
