package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.person.ContactWay;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking, answering, weighing and recording, each of them twice. */
@PageTest
@org.springframework.test.context.event.RecordApplicationEvents
class FollowUpQuestionsTest {

    private static final FollowUpOutcome WELL = new FollowUpOutcome(WorkStatus.WORKING, 24, ContractType.FIXED_TERM, false);
    private static final FollowUpOutcome GONE = new FollowUpOutcome(WorkStatus.STOPPED, null, null, false);
    private static final FollowUpOutcome WORRIED = new FollowUpOutcome(WorkStatus.WORKING, 20, ContractType.AGENCY, true);

    @Autowired
    private org.springframework.test.context.event.ApplicationEvents ended;
    @Autowired
    private Placements placements;
    @Autowired
    private BeanFactory application;
    @Autowired
    private FollowUpQuestions questions;
    @Autowired
    private FollowUps followUps;
    @Autowired
    private FollowUpAnswers answers;
    @Autowired
    private DurablePlacements durable;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private Starts starts;

    @BeforeEach
    void start() {
        starts = new Starts(application);
    }

    @Test
    void asksBothOnceAndWaitsForTheTerm() {
        var start = starts.aMonthAgo(ContactWay.EMAIL, "baas@voorbeeld.nl");
        var due = questions.ask(start.firstFollowUp());
        assertThat(questions.ask(start.firstFollowUp())).isEqualTo(due);
        assertThat(mails(start)).containsExactly("FOLLOW_UP_EMPLOYER", "FOLLOW_UP_JOBSEEKER");
        assertThat(questions.weigh(start.firstFollowUp())).isEqualTo(new FollowUpQuestions.Weighed("none", "none", false));
        assertThat(due.toLocalDate()).isAfter(LocalDate.now(clock));
    }

    @Test
    void asksNobodyWhoCannotBeMailed() {
        var start = starts.aMonthAgo(ContactWay.PHONE, "");
        questions.ask(start.firstFollowUp());
        assertThat(questions.weigh(start.firstFollowUp())).isEqualTo(new FollowUpQuestions.Weighed("not-asked", "not-asked", false));
        assertThat(view(start).jobseekerAsked()).isFalse();
    }

    @Test
    void keepsBothAnswersApartAndTheFirstOfEach() {
        var start = asked();
        questions.answer(Party.EMPLOYER, start.firstFollowUp(), GONE);
        questions.answer(Party.EMPLOYER, start.firstFollowUp(), WORRIED);
        questions.answer(Party.JOBSEEKER, start.firstFollowUp(), WELL);
        assertThat(answers.of(List.of(start.firstFollowUp()))).extracting(FollowUpAnswer::party, FollowUpAnswer::outcome)
                .containsExactlyInAnyOrder(tuple(Party.EMPLOYER, GONE),
                        tuple(Party.JOBSEEKER, WELL));
        assertThat(questions.weigh(start.firstFollowUp())).isEqualTo(new FollowUpQuestions.Weighed("working", "stopped", false));
        assertThat(messages(start)).isEqualTo(2);
    }

    @Test
    void theJobseekersAnswerIsRecordedWithTheRiskOfEither() {
        var start = asked();
        questions.answer(Party.EMPLOYER, start.firstFollowUp(), WORRIED);
        questions.answer(Party.JOBSEEKER, start.firstFollowUp(), WELL);
        questions.recordAnswers(start.firstFollowUp(), 4711);
        questions.recordAnswers(start.firstFollowUp(), 4711);
        assertThat(view(start).state()).isEqualTo(FollowUpState.RECORDED);
        assertThat(view(start).outcome()).isEqualTo(new FollowUpOutcome(WorkStatus.WORKING, 24, ContractType.FIXED_TERM, true));
    }

    @Test
    void recordingClosesTheCallThatWasStillToBeMade() {
        var start = asked();
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, 4712, 'contact-candidate', 1, 'jobseeker', now(), now())""")
                .params(start.firstFollowUp().getMostSignificantBits() >>> 1, start.dossier().id().value()).update();
        questions.answer(Party.JOBSEEKER, start.firstFollowUp(), WELL);
        questions.recordAnswers(start.firstFollowUp(), 4712);
        assertThat(jdbc.sql("select outcome from step where case_id = ?").param(start.dossier().id().value())
                .query(String.class).list()).containsExactly("answered");
    }

    @Test
    void whatTheCallRecordedStaysAndTellsOnceThatTheWorkEnded() {
        var start = asked();
        assertThat(ended.stream(PlacementEnded.class)).isEmpty();
        followUps.record(start.firstFollowUp(), GONE);
        questions.answer(Party.JOBSEEKER, start.firstFollowUp(), WELL);
        questions.recordAnswers(start.firstFollowUp(), 4713);
        followUps.record(start.firstFollowUp(), GONE);
        assertThat(ended.stream(PlacementEnded.class)).singleElement().returns(start.dossier().id(), PlacementEnded::caseId);
        assertThat(view(start).outcome()).isEqualTo(GONE);
        assertThat(answers.of(List.of(start.firstFollowUp()))).isEmpty();
    }

    @Test
    void keepsWhyACallIsNeeded() {
        var start = asked();
        questions.advise(start.firstFollowUp(), new FollowUpRisk("silence", "call", "Geen antwoord."), 1);
        assertThat(view(start).adviceReason()).isEqualTo("Geen antwoord.");
        assertThat(view(start).decisionVersion()).isNull();
    }

    @Test
    void whoMovesIsFollowedByTheOtherRegion() {
        var start = asked();
        new nl.dichterbij.trajectory.DemoMove(application).move(start.dossier().id());
        new nl.dichterbij.trajectory.DemoMove(application).move(start.dossier().id());
        assertThat(followUps.of(start.dossier().id())).extracting(FollowUpView::state).containsOnly(FollowUpState.CANCELLED);
        assertThat(jdbc.sql("select status || ' ' || close_reason from trajectory where id = ?").param(start.dossier().id().value())
                .query(String.class).single()).isEqualTo("PLACED TRANSFERRED");
        var next = new nl.dichterbij.trajectory.CaseId(jdbc.sql("select to_case from case_transfer where from_case = ?")
                .param(start.dossier().id().value()).query(java.util.UUID.class).single());
        assertThat(trajectories.get(next)).returns("AM01", there -> there.region().value())
                .returns(nl.dichterbij.trajectory.CaseStatus.PLACED, nl.dichterbij.trajectory.CaseSummary::status);
        var before = followUps.of(start.dossier().id());
        assertThat(followUps.of(next)).extracting(FollowUpView::dueOn).containsExactlyElementsOf(before.stream().map(FollowUpView::dueOn).toList());
        assertThat(followUps.of(next)).extracting(FollowUpView::state).containsOnly(FollowUpState.PLANNED);
        assertThat(placements.of(next)).singleElement().returns(PlacementState.STARTED, PlacementView::state);
        assertThat(jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%follow-up-cancelled:" + start.firstFollowUp() + "%").query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%trajectory-registered:" + next + "%").query(Integer.class).single()).as("no intake").isZero();
        questions.answer(Party.JOBSEEKER, start.firstFollowUp(), WELL);
        assertThat(answers.of(List.of(start.firstFollowUp()))).as("the old link tells nobody").isEmpty();
    }

    @Test
    void aWithdrawalEndsTheQuestionsAndTheirMails() {
        var start = asked();
        // a placed case that withdraws keeps its placement
        trajectories.withdraw(start.dossier().id());
        questions.answer(Party.JOBSEEKER, start.firstFollowUp(), WELL);
        assertThat(view(start).state()).isEqualTo(FollowUpState.CANCELLED);
        assertThat(answers.of(List.of(start.firstFollowUp()))).isEmpty();
        assertThat(jdbc.sql("select distinct state from mail_order where case_id = ? and kind like 'FOLLOW%'")
                .param(start.dossier().id().value()).query(String.class).list()).containsExactly("CANCELLED");
    }

    @Test
    void countsWhoStillWorksAndKeepsUnknownsApart() {
        // a region that no other test has placements in
        var region = new RegionCode("AM30");
        var today = LocalDate.now(clock);
        for (var outcome : List.of(WELL, WORRIED, GONE, new FollowUpOutcome(WorkStatus.LEARNING, 24, ContractType.LEARNING, false),
                new FollowUpOutcome(WorkStatus.UNREACHABLE, null, null, null))) {
            followUps.record(inRegion(region).firstFollowUp(), outcome);
        }
        inRegion(region);
        var cancelled = inRegion(region);
        trajectories.withdraw(cancelled.dossier().id());
        assertThat(durable.of(region, today.minusDays(40), today.plusYears(2))).singleElement()
                .isEqualTo(new DurablePlacements.Durability(1, 6, 2, 1, 1, 1, 1));
        assertThat(durable.of(region, today.plusDays(1), today.plusYears(2))).isEmpty();
        assertThat(durable.of(new RegionCode("AM29"), today.minusYears(1), today)).isEmpty();
    }

    private Starts.Start inRegion(RegionCode region) {
        var start = starts.aMonthAgo(ContactWay.PHONE, "");
        jdbc.sql("update trajectory set region_code = ? where id = ?").params(region.value(), start.dossier().id().value()).update();
        return start;
    }

    private Starts.Start asked() {
        var start = starts.aMonthAgo(ContactWay.EMAIL, "baas@voorbeeld.nl");
        questions.ask(start.firstFollowUp());
        return start;
    }

    private FollowUpView view(Starts.Start start) {
        return followUps.of(start.dossier().id()).getFirst();
    }

    private List<String> mails(Starts.Start start) {
        return jdbc.sql("select kind from mail_order where case_id = ? and kind like 'FOLLOW%' order by kind")
                .param(start.dossier().id().value()).query(String.class).list();
    }

    private int messages(Starts.Start start) {
        return jdbc.sql("select count(*) from event_publication where serialized_event like ? and serialized_event like '%follow-up-answered%'")
                .param("%" + start.firstFollowUp() + "%").query(Integer.class).single();
    }
}
