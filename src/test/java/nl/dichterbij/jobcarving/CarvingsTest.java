package nl.dichterbij.jobcarving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.employer.OpenVacancies;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.employer.VacancyStatus;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.placement.PlacementFellThrough;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** The way of a function, with every job delivered twice. */
@PageTest
@Import({Dossier.class, CarvingFixture.class})
class CarvingsTest {

    @Autowired
    private Dossier pages;
    @Autowired
    private CarvingFixture fixture;
    @Autowired
    private Carvings carvings;
    @Autowired
    private WorkAnalyses analyses;
    @Autowired
    private FunctionProposals proposals;
    @Autowired
    private FunctionOffers offers;
    @Autowired
    private Vacancies vacancies;
    @Autowired
    private OpenVacancies openVacancies;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private PersonalLinks links;

    private CaseId id;

    @BeforeEach
    void register() {
        id = pages.register(LocalDate.of(1990, 5, 17), Benefit.NONE).id();
    }

    @Test
    void beginsOncePerRoundAndWithdrawsTheRoundBefore() {
        var first = fixture.begin(id, 1);
        assertThat(fixture.begin(id, 1)).isEqualTo(first);
        fixture.begin(id, 2);
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.ENDED);
        assertThat(carvings.findCurrent(id)).hasValueSatisfying(current -> assertThat(current.occurrence()).isEqualTo(2));
    }

    @Test
    void saysWhatIsLacking() {
        assertThat(carvings.problems(fixture.begin(id, 1))).containsExactly("employer", "tasks", "title", "municipality", "wageScale",
                "guidance", "development", "employees");
        var complete = fixture.complete(id, 2, pages.employer("Winkel"), 12);
        assertThat(carvings.problems(complete)).isEmpty();
        analyses.carve(complete.id(), Set.of(fixture.task(complete.id(), "Alles", 2401, true)));
        assertThat(carvings.problems(complete)).containsExactly("hours");
        assertThat(proposals.submit(id, 2, key())).isEmpty();
    }

    @Test
    void onlyWhatCanBeTakenOutIsCarved() {
        var carving = fixture.begin(id, 1).id();
        var fixed = fixture.task(carving, "Inkopen", 60, false);
        assertThat(carvings.hasSplittableTask(id, 1)).isFalse();
        var free = fixture.task(carving, "Vegen", 60, true);
        assertThat(carvings.hasSplittableTask(id, 1)).isTrue();
        analyses.carve(carving, Set.of(fixed, free, UUID.randomUUID()));
        assertThat(analyses.of(carving)).extracting(TaskView::carved).containsExactly(false, true);
        var view = analyses.find(carving, free).orElseThrow();
        var d = view.details();
        analyses.change(carving, free, view.version(), new TaskDetails(d.workProcess(), d.functionName(), d.task(), d.frequency(), 90, d.level(), d.holder(), false, "", ""));
        assertThat(analyses.find(carving, free).orElseThrow()).returns(false, TaskView::carved);
        assertThatThrownBy(() -> analyses.change(carving, free, view.version(), d)).isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, true"})
    void theWorksCouncilIsAskedFromTheThreshold(int employees, boolean needed) {
        fixture.complete(id, 1, pages.employer("Winkel"), employees);
        assertThat(proposals.submit(id, 1, key())).hasValueSatisfying(request -> {
            assertThat(request.worksCouncilNeeded()).isEqualTo(needed);
            assertThat(request.hours()).isEqualTo(16);
        });
    }

    @Test
    void putsForwardOnceAndChangesNothingMeanwhile() {
        var carving = fixture.complete(id, 1, pages.employer("Winkel"), 12);
        var key = key();
        var request = proposals.submit(id, 1, key).orElseThrow();
        assertThat(proposals.submit(id, 1, key)).contains(request);
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.PROPOSED);
        assertThatThrownBy(() -> analyses.carve(carving.id(), Set.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> carvings.describe(carving.id(), carvings.get(id, 1).version(), FunctionDetails.EMPTY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNoOpensItAgainForTheNextAttempt() {
        var carving = fixture.complete(id, 1, pages.employer("Winkel"), 12);
        var first = proposals.submit(id, 1, key()).orElseThrow();
        proposals.answer(carving.id(), "decline");
        proposals.answer(carving.id(), "agree");
        for (var delivery = 0; delivery < 2; delivery++) {
            assertThat(proposals.takeAnswer(id, 1, first.id(), 1)).isEqualTo("decline");
        }
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.OPEN);
        assertThat(proposals.submit(id, 1, key()).orElseThrow().attempt()).isEqualTo(2);
        // a late second delivery changes nothing any more
        proposals.takeAnswer(id, 1, first.id(), 1);
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.PROPOSED);
    }

    @Test
    void theTeamsAnswerCountsWhenItWasTakenFirst() {
        var carving = fixture.complete(id, 1, pages.employer("Winkel"), 60);
        var request = proposals.submit(id, 1, key()).orElseThrow();
        proposals.answer(carving.id(), "decline");
        var step = fixture.openStep(id, "await-function-answer");
        proposals.recordAnswer(step, 1, "agree");
        proposals.recordAnswer(step, 1, "decline");
        proposals.takeAnswer(id, 1, request.id(), 1);
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.AGREED);
        proposals.recordWorksCouncil(fixture.openStep(id, "await-works-council"), 1, "decline");
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.OPEN);
    }

    @Test
    void becomesAVacancyOnceThatIsKeptForTheCase() {
        var vacancy = offered();
        assertThat(offers.offer(id, 1)).contains(vacancy.id());
        assertThat(vacancy).returns("Winkelhulp", VacancySummary::title).returns(16, VacancySummary::minHours)
                .returns(16, VacancySummary::maxHours).returns(1, VacancySummary::places);
        assertThat(openVacancies.of(List.of(vacancy.id().value()))).singleElement().returns(id.value(), OpenVacancies.Asked::reservedFor);
        assertThat(vacancies.takePlace(vacancy.id(), UUID.randomUUID())).isFalse();
    }

    @Test
    void withdrawingLeavesNothingOpen() {
        var vacancy = offered();
        var token = links.issue(LinkPurpose.EMPLOYER_FUNCTION, carvings.get(id, 1).id().value());
        for (var delivery = 0; delivery < 2; delivery++) {
            carvings.withdraw(id, 1, 1);
        }
        assertThat(vacancies.get(vacancy.id()).status()).isEqualTo(VacancyStatus.CLOSED);
        assertThat(links.find(LinkPurpose.EMPLOYER_FUNCTION, token)).isEmpty();
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.ENDED);
        carvings.withdraw(id, 9, 1);
    }

    @Test
    void aPlacementThatFellThroughLeavesNothingBehind() {
        var vacancy = offered();
        vacancies.takePlace(vacancy.id(), id.value());
        var token = links.issue(LinkPurpose.EMPLOYER_FUNCTION, carvings.get(id, 1).id().value());
        events.publishEvent(new PlacementFellThrough(id, new VacancyId(UUID.randomUUID())));
        assertThat(carvings.get(id, 1).state()).as("another vacancy").isEqualTo(CarvingState.OFFERED);
        for (var delivery = 0; delivery < 2; delivery++) {
            events.publishEvent(new PlacementFellThrough(id, vacancy.id()));
        }
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.ENDED);
        assertThat(vacancies.get(vacancy.id()).status()).isEqualTo(VacancyStatus.CLOSED);
        assertThat(links.find(LinkPurpose.EMPLOYER_FUNCTION, token)).isEmpty();
    }

    @Test
    void aCaseThatEndsLeavesNothingBehind() {
        var vacancy = offered();
        vacancies.takePlace(vacancy.id(), id.value());
        trajectories.withdraw(id);
        assertThat(vacancies.get(vacancy.id()).status()).isEqualTo(VacancyStatus.CLOSED);
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.ENDED);
        assertThat(offers.offer(id, 1)).isEmpty();
        carvings.prepare(id, 2);
        assertThat(carvings.findCurrent(id)).hasValueSatisfying(current -> assertThat(current.occurrence()).isEqualTo(1));
    }

    @Test
    void someoneWhoWasPlacedKeepsTheFunction() {
        var vacancy = offered();
        vacancies.takePlace(vacancy.id(), id.value());
        trajectories.markPlaced(id);
        trajectories.withdraw(id);
        assertThat(vacancies.get(vacancy.id()).status()).isEqualTo(VacancyStatus.FILLED);
        assertThat(carvings.get(id, 1).state()).isEqualTo(CarvingState.OFFERED);
    }

    private VacancySummary offered() {
        fixture.complete(id, 1, pages.employer("Winkel"), 12);
        proposals.submit(id, 1, key());
        proposals.recordAnswer(fixture.openStep(id, "await-function-answer"), 1, "agree");
        return vacancies.get(offers.offer(id, 1).orElseThrow());
    }

    private static long key() {
        return CarvingFixture.KEYS.incrementAndGet();
    }
}
