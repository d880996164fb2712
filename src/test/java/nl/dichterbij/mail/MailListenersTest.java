package nl.dichterbij.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import nl.dichterbij.budget.BudgetDecided;
import nl.dichterbij.budget.BudgetOffered;
import nl.dichterbij.budget.BudgetOutcome;
import nl.dichterbij.budget.BudgetRequestId;
import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.jobcarving.CarvingId;
import nl.dichterbij.jobcarving.FunctionProposed;
import nl.dichterbij.matching.MeetingAgreed;
import nl.dichterbij.matching.ProposalPutForward;
import nl.dichterbij.openhiring.Enrolled;
import nl.dichterbij.openhiring.EnrolmentId;
import nl.dichterbij.openhiring.OpenHiringPlaceId;
import nl.dichterbij.openhiring.TurnReached;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.placement.FollowUpToAsk;
import nl.dichterbij.placement.StartConfirmationAsked;
import nl.dichterbij.praktijkleren.StatementIssued;
import nl.dichterbij.praktijkleren.StatementWithdrawn;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.training.TrainingEnrolled;
import nl.dichterbij.training.TrainingInvited;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.MilestoneReached;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every fact that calls for a mail: to whom it goes and what its link opens. */
@PageTest
class MailListenersTest {

    private static final AtomicInteger KVK = new AtomicInteger(61_000_000);
    private static final UUID REFERENCE = UUID.fromString("00000000-0000-4000-8000-000000000007");

    @Autowired
    private MailListeners listeners;
    @Autowired
    private MailSending sending;
    @Autowired
    private MailOrders orders;
    @Autowired
    private LetterWriter writer;
    @Autowired
    private PersonalLinks links;
    @Autowired
    private Registrations registrations;
    @Autowired
    private Employers employers;
    @Autowired
    private Vacancies vacancies;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final UUID fact = UUID.randomUUID();
    private CaseId caseId;
    private EmployerId employer;
    private VacancyId vacancy;

    @BeforeEach
    void prepare() {
        var today = LocalDate.now(clock);
        caseId = registrations.register(new RegistrationRequest(UUID.randomUUID(), new PersonDetails("Jikke", "Testveld",
                LocalDate.of(1990, 5, 17), new Postcode("7811AB"), new MunicipalityCode("0114"), "jikke@voorbeeld.nl", null,
                ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock)), new Wishes(32, today, Set.of(Sector.LOGISTICS)))).caseId();
        employer = employers.register(new NewEmployer("Testbedrijf", new KvkNumber(String.valueOf(KVK.incrementAndGet())),
                new RegionCode("AM03"), "Emmen", new Contact("Henk Baas", "", "baas@voorbeeld.nl")));
        vacancy = vacancies.offer(new NewVacancy(UUID.randomUUID(), employer, new VacancyDetails("Magazijnwerk", "", null,
                new MunicipalityCode("0114"), 16, 32, 5, List.of(), today, null)));
        while (sending.sendNext()) {
            // also the confirmation of this registration
        }
    }

    /** @param subject of the link: the case when null */
    record Expected(MailKind kind, String to, String says, UUID subject) {
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                fact((test, it) -> it.on(new MilestoneReached(test.caseId, "milestone-intake-done", 0, Instant.EPOCH)),
                        new Expected(MailKind.SKILLS_INVITATION, "jikke@voorbeeld.nl", "wat u kunt", null)),
                fact((test, it) -> it.on(new MilestoneReached(test.caseId, "milestone-route-chosen", 1, Instant.EPOCH)),
                        new Expected(MailKind.ROUTE_CHOSEN, "jikke@voorbeeld.nl", "hoe u verder gaat", null)),
                fact((test, it) -> it.on(new ProposalPutForward(test.caseId, test.fact, test.vacancy)),
                        new Expected(MailKind.PROPOSAL, "jikke@voorbeeld.nl", "Magazijnwerk, bij Testbedrijf", null)),
                fact((test, it) -> it.on(new MeetingAgreed(test.caseId, test.fact, test.vacancy)),
                        new Expected(MailKind.MEETING_INVITATION, "jikke@voorbeeld.nl", "Testbedrijf wil graag", null)),
                fact((test, it) -> it.on(new Enrolled(test.caseId, new EnrolmentId(test.fact), new OpenHiringPlaceId(REFERENCE), 3)),
                        new Expected(MailKind.OPEN_HIRING_ENROLLED, "jikke@voorbeeld.nl", "U staat op plaats 3.", null)),
                fact((test, it) -> it.on(new TurnReached(test.caseId, new EnrolmentId(test.fact), new OpenHiringPlaceId(REFERENCE))),
                        new Expected(MailKind.OPEN_HIRING_TURN, "jikke@voorbeeld.nl", "aan de beurt", null)),
                fact((test, it) -> it.on(new BudgetOffered(new BudgetRequestId(test.fact), test.caseId, 2)),
                        new Expected(MailKind.BUDGET_OFFER, "jikke@voorbeeld.nl", "wachtlijst", null)),
                fact((test, it) -> it.on(new StatementWithdrawn(test.fact, test.caseId, new RegionCode("AM03"), Instant.EPOCH)),
                        new Expected(MailKind.CERTIFICATE_WITHDRAWN, "jikke@voorbeeld.nl", "niet meer geldig", null)),
                fact((test, it) -> it.on(new TrainingEnrolled(test.caseId, test.fact)),
                        new Expected(MailKind.TRAINING_ENROLLED, "jikke@voorbeeld.nl", "een opleiding", null)),
                fact((test, it) -> it.on(new TrainingInvited(test.caseId, test.fact, LocalDate.of(2027, 3, 1), "Heftruck", "ROC, Emmen")),
                        new Expected(MailKind.TRAINING_INVITATION, "jikke@voorbeeld.nl", "Heftruck. De eerste dag is 1 maart 2027", null)),
                fact((test, it) -> it.on(new BudgetDecided(new BudgetRequestId(test.fact), test.caseId, BudgetOutcome.REFUSED, Instant.EPOCH)),
                        new Expected(MailKind.BUDGET_DECISION, "jikke@voorbeeld.nl", "besluit", null)),
                fact((test, it) -> it.on(new StatementIssued(test.fact, test.caseId, new RegionCode("AM03"), Instant.EPOCH)),
                        new Expected(MailKind.CERTIFICATE, "jikke@voorbeeld.nl", "praktijkverklaring", null)),
                fact((test, it) -> it.on(new FunctionProposed(test.caseId, new CarvingId(REFERENCE), test.fact, test.employer)),
                        new Expected(MailKind.FUNCTION_PROPOSAL, "baas@voorbeeld.nl", "Beste Henk Baas,", REFERENCE)),
                fact((test, it) -> it.on(new StartConfirmationAsked(test.caseId, REFERENCE, test.fact, test.vacancy)),
                        new Expected(MailKind.START_CONFIRMATION, "baas@voorbeeld.nl", "Jikke zou bij u beginnen als Magazijnwerk", REFERENCE)));
    }

    private static Arguments fact(BiConsumer<MailListenersTest, MailListeners> happens, Expected expected) {
        return Arguments.of(happens, expected);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactIsToldOnceToWhomItConcerns(BiConsumer<MailListenersTest, MailListeners> happens, Expected expected) {
        for (var delivery = 0; delivery < 2; delivery++) {
            transaction.executeWithoutResult(status -> happens.accept(this, listeners));
        }
        var order = orders.claim().orElseThrow();
        assertThat(order.kind()).isEqualTo(expected.kind());
        assertThat(orders.claim()).as("a second one").isEmpty();
        var letter = writer.write(order).orElseThrow();
        assertThat(letter.to()).isEqualTo(expected.to());
        assertThat(letter.words().text()).contains(expected.says(), expected.kind().path() + letter.token()).doesNotContain("Testveld");
        assertThat(links.find(expected.kind().linkPurpose(), letter.token()))
                .contains(expected.subject() == null ? caseId.value() : expected.subject());
    }

    @Test
    void whoWasInvitedIsToldANewStartDate() {
        transaction.executeWithoutResult(status -> {
            listeners.on(new TrainingInvited(caseId, fact, LocalDate.of(2027, 3, 1), "Heftruck", "ROC, Emmen"));
            listeners.on(new TrainingInvited(caseId, fact, LocalDate.of(2027, 3, 15), "Heftruck", "ROC, Emmen"));
        });
        assertThat(Stream.generate(orders::claim).limit(2).map(order -> writer.write(order.orElseThrow()).orElseThrow().words().text()))
                .anySatisfy(text -> assertThat(text).contains("1 maart 2027", "ROC, Emmen"))
                .anySatisfy(text -> assertThat(text).contains("15 maart 2027"));
    }

    @Test
    void otherMilestonesAndARequestThatWasTakenBackAreNotTold() {
        transaction.executeWithoutResult(status -> {
            listeners.on(new MilestoneReached(caseId, "milestone-placed", 1, Instant.EPOCH));
            listeners.on(new BudgetDecided(new BudgetRequestId(fact), caseId, BudgetOutcome.WITHDRAWN, Instant.EPOCH));
        });
        assertThat(orders.claim()).isEmpty();
    }

    @Test
    void whoeverWasEnrolledAtTheDoorGetsNoMail() {
        transaction.executeWithoutResult(status -> listeners.on(new TurnReached(null, new EnrolmentId(fact), new OpenHiringPlaceId(REFERENCE))));
        assertThat(orders.claim()).isEmpty();
    }

    @Test
    void moneyThatIsOfferedAgainIsToldAgain() {
        transaction.executeWithoutResult(status -> {
            listeners.on(new BudgetOffered(new BudgetRequestId(fact), caseId, 1));
            listeners.on(new BudgetOffered(new BudgetRequestId(fact), caseId, 2));
            listeners.on(new BudgetOffered(new BudgetRequestId(fact), caseId, 2));
        });
        assertThat(orders.claim()).isPresent();
        assertThat(orders.claim()).isPresent();
        assertThat(orders.claim()).isEmpty();
    }

    @Test
    void anEmployerWithoutAddressIsNotMailedAndTheTeamSeesIt() {
        jdbc.sql("update employer set contact_email = '' where id = ?").param(employer.value()).update();
        var invited = transaction.execute(status -> listeners.invite(new FollowUpToAsk(fact, caseId, vacancy)));
        assertThat(invited.jobseeker()).isTrue();
        assertThat(invited.employer()).isFalse();
        assertThat(jdbc.sql("select kind || ' ' || state from mail_order where fact = ? order by kind").param(fact.toString())
                .query(String.class).list()).containsExactly("FOLLOW_UP_EMPLOYER NO_ADDRESS", "FOLLOW_UP_JOBSEEKER WAITING");
    }

    @Test
    void afterOpenHiringTheEmployerIsNotAsked() {
        var invited = transaction.execute(status -> listeners.invite(new FollowUpToAsk(fact, caseId, null)));
        assertThat(invited.employer()).isFalse();
        assertThat(jdbc.sql("select kind from mail_order where fact = ?").param(fact.toString()).query(String.class).list())
                .containsExactly("FOLLOW_UP_JOBSEEKER");
    }
}
