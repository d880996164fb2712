package nl.dichterbij.openhiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.camunda.client.CamundaClient;
import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.placement.ContractType;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.ApplicationTest;
import nl.dichterbij.testing.Cases;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseStatus;
import nl.dichterbij.trajectory.Milestones;
import nl.dichterbij.trajectory.Step;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process {@code open-hiring} with its real workers and tables; the engine is in memory. */
@ApplicationTest
class OpenHiringJourneyTest {

    private static final AtomicInteger KVK = new AtomicInteger(60_000_000);

    @Autowired
    private Cases cases;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Steps steps;
    @Autowired
    private Milestones milestones;
    @Autowired
    private Employers employers;
    @Autowired
    private OpenHiringPlaces places;
    @Autowired
    private WaitingLists lists;
    @Autowired
    private ListOwner owner;
    @Autowired
    private CamundaClient camunda;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @Test
    void threePeopleAreCalledInTheOrderInWhichTheyEnrolled() {
        var place = place(OpenHiringMode.TEAM_MANAGED, 2);
        var first = enrolled(place);
        var second = enrolled(place);
        var third = enrolled(place);
        assertThat(lists.of(place)).extracting(ListEntry::caseId).containsExactly(first, second, third);

        cases.await(first, "call-in-turn");
        assertThat(openSteps(second)).containsExactly("conduct-intake");
        cases.complete(first, "call-in-turn", Map.of("callOutcome", "start"));
        cases.await(second, "call-in-turn");
        assertThat(openSteps(third)).containsExactly("conduct-intake");
        cases.complete(second, "call-in-turn", Map.of("callOutcome", "decline"));
        cases.complete(third, "call-in-turn", Map.of("callOutcome", "start"));
        for (var starter : List.of(first, third)) {
            cases.complete(starter, "confirm-open-hiring-start", start("yes"));
            cases.eventually(() -> assertThat(trajectories.get(starter).status()).isEqualTo(CaseStatus.PLACED));
        }
        assertThat(lists.of(place)).extracting(ListEntry::state).containsExactly("started", "declined", "started");
        assertThat(places.get(place)).returns(PlaceStatus.FILLED, PlaceView::status).returns(0, PlaceView::waiting);
        assertThat(milestones.of(first)).extracting(Milestones.Milestone::code).contains("milestone-enrolled");
    }

    @Test
    void whoWithdrawsLeavesNothingBehindAndTheNextMovesUp() {
        var place = place(OpenHiringMode.TEAM_MANAGED, 1);
        var first = enrolled(place);
        var second = enrolled(place);
        cases.await(first, "call-in-turn");
        trajectories.withdraw(first);
        cases.await(second, "call-in-turn");
        assertThat(lists.of(place)).extracting(ListEntry::state).containsExactly("removed", "turn");
        assertThat(steps.openIn(first)).isEmpty();
    }

    @Test
    void theEmployerRecordsTheStartAndTheTeamSeesIt() {
        var place = place(OpenHiringMode.EMPLOYER_OWNED, 1);
        var caseId = enrolled(place);
        var entry = lists.of(place).getFirst();
        cases.eventually(() -> assertThat(owner.started(place, entry.id(), new Start(LocalDate.now(clock), ContractType.PERMANENT, 16))).isTrue());
        cases.await(caseId, "confirm-open-hiring-start");
        cases.complete(caseId, "confirm-open-hiring-start", start("no"));
        cases.eventually(() -> assertThat(jdbc.sql("select open_hiring_place_id from placement where case_id = ?").param(caseId.value())
                .query(UUID.class).list()).containsExactly(place.value()));
    }

    @Test
    void closingThePlaceLeadsBackToTheChoice() {
        var place = place(OpenHiringMode.TEAM_MANAGED, 1);
        var first = enrolled(place);
        var second = enrolled(place);
        cases.await(first, "call-in-turn");
        places.close(place);
        for (var caseId : List.of(first, second)) {
            cases.await(caseId, "choose-open-hiring-place");
            cases.complete(caseId, "choose-open-hiring-place", Map.of("placeChoice", "nothing-suitable"));
        }
        cases.eventually(() -> assertThat(openSteps(first)).containsExactly("conduct-intake"));
        assertThat(steps.of(first)).filteredOn(step -> step.elementId().equals("call-in-turn")).extracting(Step::outcome).containsExactly("overtaken");
    }

    private Map<String, Object> start(String followUp) {
        return Map.of("startOutcome", "started", "startDate", LocalDate.now(clock).toString(), "contractType", "fixed-term",
                "hoursPerWeek", 24, "followUpConsent", followUp);
    }

    private CaseId enrolled(OpenHiringPlaceId place) {
        var id = cases.register();
        cases.await(id, "conduct-intake");
        camunda.newCreateInstanceCommand().bpmnProcessId("open-hiring").latestVersion().variables(Map.of("caseId", id.toString(),
                "caseNumber", trajectories.get(id).number().value(), "regionCode", "AM03", "occurrence", 1)).send().join();
        cases.complete(id, "choose-open-hiring-place", Map.of("placeChoice", "enrol", "openHiringPlaceId", place.toString(),
                "canStart", "yes", "startFrom", LocalDate.now(clock).toString(), "hoursPerWeek", 24));
        cases.eventually(() -> assertThat(lists.of(place)).extracting(ListEntry::caseId).contains(id));
        return id;
    }

    private List<String> openSteps(CaseId id) {
        return steps.openIn(id).stream().map(Step::elementId).toList();
    }

    private OpenHiringPlaceId place(OpenHiringMode mode, int number) {
        var employer = employers.register(new NewEmployer("Kwekerij Groen", new KvkNumber(String.valueOf(KVK.incrementAndGet())),
                new RegionCode("AM03"), "Emmen", Contact.UNKNOWN));
        return places.offer(new NewPlace(UUID.randomUUID(), employer, new PlaceDetails(mode, "Medewerker kas",
                new nl.dichterbij.region.MunicipalityCode("0114"), 16, 32, new PhysicalDemands(10, 6, Set.of()), number)));
    }
}
