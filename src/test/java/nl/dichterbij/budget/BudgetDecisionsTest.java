package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import nl.dichterbij.budget.BudgetDecisions.Answer;
import nl.dichterbij.security.Account;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who may decide, how many have to sign, and what the process takes note of. */
@BudgetTest
@RecordApplicationEvents
class BudgetDecisionsTest {

    private static final BudgetAdvice FINE = new BudgetAdvice("within-rules", "reserve", "Past.");

    @Autowired
    private BudgetFixtures fixtures;
    @Autowired
    private BudgetRequests requests;
    @Autowired
    private BudgetAdvices advices;
    @Autowired
    private BudgetDecisions decisions;
    @Autowired
    private DecisionStore store;
    @Autowired
    private Reservations reservations;
    @Autowired
    private RequestStore all;
    @Autowired
    private Grants grants;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEvents events;
    @MockitoBean
    private CurrentUser currentUser;

    private Pool pool;

    @BeforeEach
    void grant() {
        pool = fixtures.newPool();
        grants.enter(fixtures.grant(pool, 10_000));
    }

    @Test
    void nobodyDecidesOnWhatTheyAskedForAndWithoutAnAskerNobodyDoes() {
        var id = reserved(100, null);
        assertThat(by("anouk", () -> approve(id))).isEqualTo(Answer.NO_ASKER);
        assertThat(by("anouk", () -> decisions.ask(id, "Nodig voor de baan."))).isEqualTo(Answer.DONE);
        assertThat(by("farid", () -> decisions.ask(id, "Ik ook."))).isEqualTo(Answer.MEANWHILE);
        assertThat(by("anouk", () -> approve(id))).isEqualTo(Answer.OWN_REQUEST);
        assertThat(by("farid", () -> approve(id))).isEqualTo(Answer.DONE);
        assertThat(by("carla", () -> approve(id))).isEqualTo(Answer.MEANWHILE);
        assertThat(store.findCurrent(id)).hasValueSatisfying(decision -> assertThat(decision)
                .returns(true, BudgetDecision::isComplete).returns("farid", made -> made.first().username()));
        assertThat(all.get(id).asker()).isEqualTo(new BudgetRequest.Asker("anouk", "Anouk", "Nodig voor de baan."));
    }

    @Test
    void whoIsSignedInWhenTheRequestIsMadeIsTheOneWhoAsks() {
        var id = reserved(100, "anouk");
        assertThat(all.get(id).wasAskedBy("anouk")).isTrue();
        assertThat(by("anouk", () -> approve(id))).isEqualTo(Answer.OWN_REQUEST);
        assertThat(by("anouk", () -> decisions.decide(id, BudgetOutcome.WITHDRAWN, "Niet meer nodig."))).isEqualTo(Answer.DONE);
    }

    @Test
    void aboveTheThresholdTwoDifferentPeopleSignNeitherOfWhomAsked() {
        var id = reserved(2501, "anouk");
        by("farid", () -> approve(id));
        assertThat(settle(id, BudgetOutcome.APPROVED)).isEqualTo("second-signature");
        assertThat(by("anouk", () -> decisions.sign(id, 1))).isEqualTo(Answer.OWN_REQUEST);
        assertThat(by("farid", () -> decisions.sign(id, 1))).isEqualTo(Answer.SIGNED_BEFORE);
        assertThat(by("carla", () -> decisions.sign(id, 7))).isEqualTo(Answer.MEANWHILE);
        assertThat(by("carla", () -> decisions.sign(id, 1))).isEqualTo(Answer.DONE);
        assertThat(by("daan", () -> decisions.sign(id, 1))).isEqualTo(Answer.MEANWHILE);
        assertThat(settle(id, BudgetOutcome.APPROVED)).isEmpty();
    }

    @Test
    void atTheThresholdOneIsEnoughAndAboveTheCeilingTwoAre() {
        assertThat(decisions.needsTwo(all.get(reserved(2500, null)))).isFalse();
        jdbc.sql("insert into parameter (code, region_code, value, unit, valid_from, source) values ('budget.person-ceiling', 'AM03', '99', 'euro', '2022-01-01', 'Test')").update();
        assertThat(decisions.needsTwo(all.get(reserved(100, null)))).isTrue();
    }

    /** The rules saw each of two requests alone, and one signature was enough when the first was decided on. */
    @Test
    void aDecisionNeedsASecondSignatureWhenThePersonGetsOtherMoneyMeanwhile() {
        jdbc.sql("insert into parameter (code, region_code, value, unit, valid_from, source) values ('budget.person-ceiling', 'AM03', '150', 'euro', '2022-01-01', 'Test')").update();
        var person = fixtures.newPerson();
        var first = requests.request(fixtures.wanted(fixtures.newCase(person, BudgetFixtures.EMMEN), 100));
        var second = requests.request(fixtures.wanted(fixtures.newCase(person, BudgetFixtures.EMMEN), 60));
        for (var id : List.of(first, second)) {
            advices.record(id, 1, advices.gather(id), FINE);
            fixtures.payFrom(id, pool);
            by("anouk", () -> decisions.ask(id, "Nodig."));
        }
        reservations.reserve(first);
        by("farid", () -> approve(first));
        reservations.reserve(second);

        assertThat(settle(first, BudgetOutcome.APPROVED)).isEqualTo("need-changed");
        assertThat(all.get(first)).returns("need-changed", BudgetRequest::remark).returns(null, BudgetRequest::outcome);
        assertThat(settle(first, BudgetOutcome.APPROVED)).isEqualTo("second-signature");
        assertThat(by("carla", () -> decisions.sign(first, 1))).isEqualTo(Answer.DONE);
        assertThat(settle(first, BudgetOutcome.APPROVED)).isEmpty();

        by("farid", () -> approve(second));
        assertThat(store.findCurrent(second)).hasValueSatisfying(made -> assertThat(made.twoNeeded()).isTrue());
    }

    @Test
    void aDecisionThatIsSentBackStaysAndIsTakenAnew() {
        var id = reserved(3000, "anouk");
        by("farid", () -> approve(id));
        assertThat(by("carla", () -> decisions.sendBack(id, 2, "Hm."))).isEqualTo(Answer.MEANWHILE);
        assertThat(by("carla", () -> decisions.sendBack(id, 1, "Te duur."))).isEqualTo(Answer.DONE);
        assertThat(by("carla", () -> decisions.sign(id, 1))).isEqualTo(Answer.MEANWHILE);
        assertThat(by("carla", () -> decisions.decide(id, BudgetOutcome.REFUSED, "Te duur."))).isEqualTo(Answer.DONE);
        assertThat(store.of(id)).extracting(BudgetDecision::number).containsExactly(2, 1);
        assertThat(store.of(id).getLast().returned()).satisfies(sent -> assertThat(sent).returns("Te duur.", BudgetDecision.Return::reason));
        assertThat(settle(id, BudgetOutcome.APPROVED)).isEqualTo("other-outcome");
        assertThat(by("farid", () -> decisions.sign(id, 2))).isEqualTo(Answer.DONE);
        assertThat(settle(id, BudgetOutcome.REFUSED)).isEmpty();
        assertThat(by("carla", () -> decisions.sendBack(id, 2, "Toch niet."))).isEqualTo(Answer.MEANWHILE);
    }

    @Test
    void theProcessTakesNoteOfACompleteDecisionOnceAndSaysWhatIsMissing() {
        var id = reserved(100, "anouk");
        assertThat(settle(id, BudgetOutcome.APPROVED)).isEqualTo("no-decision");
        assertThat(all.get(id).remark()).isEqualTo("no-decision");
        by("farid", () -> approve(id));
        assertThat(settle(id, BudgetOutcome.REFUSED)).isEqualTo("other-outcome");
        assertThat(all.get(id).remark()).isEqualTo("other-outcome");
        assertThat(settle(id, BudgetOutcome.APPROVED)).isEmpty();
        assertThat(settle(id, BudgetOutcome.APPROVED)).isEmpty();
        assertThat(all.get(id)).returns(null, BudgetRequest::remark).returns(BudgetOutcome.APPROVED, BudgetRequest::outcome);
        assertThat(events.stream(BudgetDecided.class)).singleElement().satisfies(decided -> assertThat(decided)
                .returns(id, BudgetDecided::requestId).returns(BudgetOutcome.APPROVED, BudgetDecided::outcome));
        reservations.commit(id);
        assertThat(by("carla", () -> decisions.decide(id, BudgetOutcome.REFUSED, "Te laat."))).isEqualTo(Answer.NOT_NOW);
    }

    @Test
    void whatIsNotGrantedComesFreeAndStaysRefused() {
        var id = reserved(100, "anouk");
        by("farid", () -> decisions.decide(id, BudgetOutcome.REFUSED, "Nee."));
        assertThat(settle(id, BudgetOutcome.REFUSED)).isEmpty();
        reservations.release(id, all.get(id).reservations());
        reservations.release(id, all.get(id).reservations());
        assertThat(all.get(id).state()).isEqualTo(RequestState.REFUSED);
        assertThat(fixtures.only(pool)).returns(Money.ZERO, Budget::reserved).returns(Money.of(10_000), Budget::available);
        assertThat(jdbc.sql("select reason from budget_entry where request_id = ? and kind = 'RELEASE'").param(id.value()).query(String.class).single())
                .isEqualTo("refused");
    }

    @Test
    void nothingIsGrantedWithoutMoneyThatIsSetApart() {
        var id = asked(100, "anouk");
        assertThat(by("farid", () -> approve(id))).as("before the rules were applied").isEqualTo(Answer.NOT_NOW);
        advices.record(id, 1, advices.gather(id), new BudgetAdvice("outside-region", "home-region", "Elders."));
        assertThat(by("farid", () -> approve(id))).isEqualTo(Answer.NO_MONEY);
        assertThat(by("farid", () -> decisions.decide(id, BudgetOutcome.REFUSED, "Woont elders."))).isEqualTo(Answer.DONE);
        assertThat(settle(id, BudgetOutcome.REFUSED)).isEmpty();
        assertThat(all.get(id).state()).isEqualTo(RequestState.REFUSED);
    }

    /** The reservation ended between signing and completing the task: the decision waits until there is money again. */
    @Test
    void aGrantWithoutItsReservationIsNotTakenNoteOf() {
        var id = reserved(100, "anouk");
        by("farid", () -> approve(id));
        reservations.release(id, all.get(id).reservations());
        assertThat(settle(id, BudgetOutcome.APPROVED)).isEqualTo("no-money");
        reservations.reserve(id);
        assertThat(settle(id, BudgetOutcome.APPROVED)).isEmpty();
    }

    @Test
    void whileWaitingItCanOnlyBeWithdrawn() {
        var id = asked(20_000, "anouk");
        advices.record(id, 1, advices.gather(id), new BudgetAdvice("no-balance", "waiting-list", "Wachten."));
        reservations.enlist(id);
        assertThat(by("farid", () -> decisions.decide(id, BudgetOutcome.REFUSED, "Nee."))).isEqualTo(Answer.NOT_NOW);
        assertThat(by("anouk", () -> decisions.decide(id, BudgetOutcome.WITHDRAWN, "Hoeft niet meer."))).isEqualTo(Answer.DONE);
        assertThat(all.get(id)).returns(RequestState.WITHDRAWN, BudgetRequest::state).returns(BudgetOutcome.WITHDRAWN, BudgetRequest::outcome);
        assertThat(events.stream(BudgetDecided.class)).hasSize(1);
    }

    private Answer approve(BudgetRequestId id) {
        return decisions.decide(id, BudgetOutcome.APPROVED, "Helpt naar werk.");
    }

    private String settle(BudgetRequestId id, BudgetOutcome outcome) {
        return decisions.settle(id, outcome).orElse("");
    }

    private BudgetRequestId reserved(long euros, @org.jspecify.annotations.Nullable String asker) {
        var id = asked(euros, asker);
        advices.record(id, 1, advices.gather(id), FINE);
        fixtures.payFrom(id, pool);
        reservations.reserve(id);
        return id;
    }

    private BudgetRequestId asked(long euros, @org.jspecify.annotations.Nullable String asker) {
        var wanted = fixtures.wanted(euros);
        var id = asker == null ? requests.request(wanted) : by(asker, () -> requests.request(wanted));
        fixtures.payFrom(id, pool);
        return id;
    }

    private <T> T by(String username, Supplier<T> work) {
        var name = username.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + username.substring(1);
        when(currentUser.isSignedIn()).thenReturn(true);
        when(currentUser.account()).thenReturn(new Account(username, name, Set.of(Role.CASEWORKER), "AM03"));
        try {
            return work.get();
        } finally {
            when(currentUser.isSignedIn()).thenReturn(false);
        }
    }
}
