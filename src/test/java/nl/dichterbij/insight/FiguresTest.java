package nl.dichterbij.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.dichterbij.insight.History.Case;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.RepositoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure of an invented history against a count that was made without SQL. */
@RepositoryTest
@Import({Figures.class, Projection.class})
class FiguresTest {

    private static final RegionCode REGION = new RegionCode("AM35");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private Figures figures;
    @Autowired
    private Projection projection;
    @Autowired
    private JdbcClient jdbc;

    private List<Case> all;

    static Stream<Selection> selections() {
        return Stream.of(
                new Selection(LocalDate.of(2026, 1, 1), TODAY, "", ""),
                new Selection(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 28), "0106", ""),
                new Selection(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 10, 31), "", "matching"),
                new Selection(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 31), "", ""));
    }

    @BeforeEach
    void happen() {
        var history = new History(jdbc, REGION, 7);
        history.add(400, TODAY);
        new History(jdbc, new RegionCode("AM34"), 8).add(20, TODAY);
        projection.rebuild();
        all = history.cases();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void countsHowFarPeopleCame(Selection selection) {
        assertThat(figures.reach(REGION, selection)).isEqualTo(new Figures.Reach(count(selection, c -> true), count(selection, Case::withoutBenefit),
                count(selection, c -> c.intake() != null), count(selection, c -> c.advised() != null), count(selection, c -> c.chosen() != null),
                count(selection, c -> c.placed() != null), count(selection, Case::isStopped), count(selection, Case::isRunning)));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void countsByTheLastRoute(Selection selection) {
        var rows = figures.routes(REGION, selection);
        assertThat(rows.stream().mapToInt(Figures.RouteRow::reached).sum()).isEqualTo(count(selection, c -> true));
        assertThat(rows).allSatisfy(row -> {
            Predicate<Case> here = c -> Objects.equals(c.route(), row.route());
            assertThat(row.reached()).isEqualTo(count(selection, here));
            assertThat(row.placed()).isEqualTo(count(selection, here.and(c -> c.placed() != null)));
            assertThat(row.stopped()).isEqualTo(count(selection, here.and(Case::isStopped)));
            assertThat(row.running()).isEqualTo(count(selection, here.and(Case::isRunning)));
            assertThat(row.started()).isEqualTo((int) all.stream().filter(here).filter(c -> c.isOf(selection)).filter(c -> isIn(c.placed(), selection)).count());
        });
    }

    @ParameterizedTest
    @MethodSource("selections")
    void measuresHowLongItTakes(Selection selection) {
        var leads = figures.leads(REGION, selection);
        if (count(selection, c -> true) == 0) {
            assertThat(leads).isEmpty();
            return;
        }
        assertThat(leads).containsExactly(lead("intake", selection, Case::registered, Case::intake), lead("advice", selection, Case::intake, Case::advised),
                lead("choice", selection, Case::advised, Case::chosen), lead("start", selection, Case::chosen, Case::placed),
                lead("all", selection, Case::registered, Case::placed));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void dividesTheWaiting(Selection selection) {
        var waits = figures.waits(REGION, selection);
        var cohort = all.stream().filter(c -> c.isIn(selection)).toList();
        if (cohort.isEmpty()) {
            assertThat(waits).isEmpty();
            return;
        }
        double team = cohort.stream().mapToLong(Case::team).sum();
        double employer = cohort.stream().mapToLong(Case::employer).sum();
        assertThat(waits).extracting(Figures.Wait::who).containsExactlyInAnyOrder("team", "jobseeker", "employer", "school", "budget");
        assertThat(waits).filteredOn(wait -> wait.who().equals("team")).singleElement().satisfies(wait -> {
            assertThat(wait.days()).isEqualTo(Math.round(team / 8640 / cohort.size()) / 10.0);
            assertThat(wait.share()).isEqualTo((int) Math.round(100 * team / (team + employer)));
        });
    }

    @ParameterizedTest
    @MethodSource("selections")
    void tellsOfEveryWeekWhatCameAndWhatStayed(Selection selection) {
        var weeks = figures.weeks(REGION, selection);
        assertThat(weeks).isNotEmpty().isSortedAccordingTo((a, b) -> b.week().compareTo(a.week()));
        assertThat(weeks).allSatisfy(week -> {
            assertThat(week.week().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week.registered()).isEqualTo(inWeek(selection, week.week(), Case::registered));
            assertThat(week.placed()).isEqualTo(inWeek(selection, week.week(), Case::placed));
            assertThat(week.stopped()).isEqualTo(inWeek(selection, week.week(), FiguresTest::stopped));
            assertThat(week.running()).isEqualTo(until(selection, week.week(), Case::registered)
                    - until(selection, week.week(), Case::placed) - until(selection, week.week(), FiguresTest::stopped));
        });
    }

    @Test
    void tellsHowOldRunningCasesAre() {
        var selection = new Selection(TODAY, TODAY, "0106", "");
        assertThat(figures.ages(REGION, selection, TODAY)).extracting(Figures.Age::since).containsExactly(0, 30, 90, 180, 365);
        assertThat(figures.ages(REGION, selection, TODAY)).allSatisfy(age -> assertThat(age.cases()).isEqualTo((int) all.stream()
                .filter(c -> c.isOf(selection)).filter(Case::isRunning).mapToLong(c -> ChronoUnit.DAYS.between(c.registered(), TODAY))
                .filter(days -> days >= age.since() && (age.until() == 0 || days < age.until())).count()));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void opensTheCasesBehindEachFigure(Selection selection) {
        var reach = figures.reach(REGION, selection);
        assertThat(behind(Behind.REACHED, selection)).isEqualTo(reach.reached());
        assertThat(behind(Behind.WITHOUT_BENEFIT, selection)).isEqualTo(reach.withoutBenefit());
        assertThat(behind(Behind.INTAKE, selection)).isEqualTo(reach.intake());
        assertThat(behind(Behind.ADVISED, selection)).isEqualTo(reach.advised());
        assertThat(behind(Behind.CHOSEN, selection)).isEqualTo(reach.chosen());
        assertThat(behind(Behind.PLACED, selection)).isEqualTo(reach.placed());
        assertThat(behind(Behind.STOPPED, selection)).isEqualTo(reach.stopped());
        assertThat(behind(Behind.RUNNING, selection)).isEqualTo(reach.running());
        assertThat(behind(Behind.STARTED, selection)).isEqualTo(figures.routes(REGION, selection).stream().mapToInt(Figures.RouteRow::started).sum());
        assertThat(behind(Behind.OLD, selection)).isEqualTo(figures.ages(REGION, selection, TODAY).stream()
                .filter(age -> age.since() >= 90).mapToInt(Figures.Age::cases).sum());
    }

    private int behind(Behind behind, Selection selection) {
        var found = figures.cases(REGION, selection, behind, TODAY, 0, 1000);
        assertThat(found).doesNotHaveDuplicates().hasSize(figures.count(REGION, selection, behind, TODAY));
        return found.size();
    }

    private int count(Selection selection, Predicate<Case> which) {
        return (int) all.stream().filter(c -> c.isIn(selection)).filter(which).count();
    }

    private static @Nullable LocalDate stopped(Case one) {
        return one.isStopped() ? one.closed() : null;
    }

    private static boolean isIn(@Nullable LocalDate day, Selection selection) {
        return day != null && !day.isBefore(selection.van()) && !day.isAfter(selection.tot());
    }

    private int inWeek(Selection selection, LocalDate monday, Function<Case, @Nullable LocalDate> what) {
        return (int) days(selection, what).filter(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).equals(monday)).count();
    }

    private int until(Selection selection, LocalDate monday, Function<Case, @Nullable LocalDate> what) {
        return (int) days(selection, what).filter(day -> day.isBefore(monday.plusWeeks(1))).count();
    }

    private Stream<LocalDate> days(Selection selection, Function<Case, @Nullable LocalDate> what) {
        return all.stream().filter(c -> c.isOf(selection)).map(what).filter(Objects::nonNull).filter(day -> !day.isAfter(selection.tot()));
    }

    private Figures.Lead lead(String name, Selection selection, Function<Case, @Nullable LocalDate> from, Function<Case, @Nullable LocalDate> to) {
        var days = all.stream().filter(c -> c.isIn(selection)).filter(c -> from.apply(c) != null && to.apply(c) != null)
                .map(c -> (int) ChronoUnit.DAYS.between(Objects.requireNonNull(from.apply(c)), Objects.requireNonNull(to.apply(c)))).sorted().toList();
        return new Figures.Lead(name, days.size(), share(days, 0.5), share(days, 0.9));
    }

    private static @Nullable Integer share(List<Integer> sorted, double part) {
        return sorted.isEmpty() ? null : sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
