package nl.dichterbij.matching;

import static nl.dichterbij.matching.Rows.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.dichterbij.region.DistanceFixture;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.GraphFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search gives exactly what scoring every pair by itself gives, on random data and random rules. */
class RegionSearchTest {

    private static final RegionCode GRONINGEN = new RegionCode("AM01");
    private static final List<MunicipalityCode> PLACES = Stream.of("0114", "0118", "0106", "0317").map(MunicipalityCode::new).toList();
    private static final int SKILLS = 80;
    private static final int ROWS = 300;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void equalsScoringEveryPair(long seed) {
        var random = new Random(seed);
        var world = new World(random);
        var explainer = new Explainer(new Scorer(world.rules, world.content.distances()), world.rules, world.content.graph());
        var window = new MatchSearch.Window(random.nextInt(20), 25);
        for (int i = 0; i < 30; i++) {
            var candidate = world.candidates.get(i);
            var expected = world.jobs.stream().filter(job -> job.region().equals(candidate.region()))
                    .filter(job -> job.isOpenOn(TODAY) && job.reservedFor() == null)
                    .filter(job -> world.isWorth(job, candidate) && explainer.score(job, candidate) >= world.rules.minimumScore()).toList();
            var found = world.search(candidate.region()).jobs(candidate, window, Set.of());
            assertThat(found.total()).isEqualTo(expected.size());
            assertThat(found.matches()).isEqualTo(world.best(expected, job -> explainer.score(job, candidate), window).stream()
                    .map(job -> new Match(job.id(), job.number(), explainer.score(job, candidate), explainer.reasons(job, candidate))).toList());
            var fits = expected.stream().map(job -> Fit.of(job, candidate, world.content.graph())).toList();
            assertThat(found.full()).isEqualTo((int) IntStream.range(0, fits.size())
                    .filter(at -> Fit.isFull(expected.get(at), fits.get(at).exact())).count());
        }
        for (int i = 0; i < 30; i++) {
            var job = world.jobs.get(i);
            var expected = world.candidates.stream().filter(candidate -> candidate.region().equals(job.region()))
                    .filter(candidate -> world.isWorth(job, candidate) && explainer.score(job, candidate) >= world.rules.minimumScore()).toList();
            var found = world.search(job.region()).candidates(job, window);
            assertThat(found.total()).isEqualTo(expected.size());
            assertThat(found.matches()).extracting(Match::id).isEqualTo(
                    world.best(expected, candidate -> explainer.score(job, candidate), window).stream().map(Candidate::id).toList());
            assertThat(found.matches()).allSatisfy(match -> assertThat(match.score())
                    .isEqualTo(explainer.score(job, world.content.candidates().find(match.id()))));
        }
    }

    @Test
    void leavesOutWhatIsNotOpenKeptForAnotherOrDecided() {
        var graph = GraphFixture.of(new int[][] {{}});
        var shelf = new Shelf<Job>();
        var open = Rows.job(1, 0, 16, 0, 0, 0);
        var decided = Rows.job(1, 0, 16, 0, 0, 0);
        Stream.of(open, decided, Rows.job(1, 0, 16, 0, 0, TODAY.plusDays(1), null, null, 0),
                Rows.job(1, 0, 16, 0, 0, TODAY.minusDays(9), TODAY.minusDays(1), null, 0),
                Rows.job(1, 0, 16, 0, 0, TODAY, null, UUID.randomUUID(), 0)).forEach(shelf::put);
        var content = new MatchIndex.Content(graph, DistanceFixture.drenthe(), shelf, new Shelf<>());
        var found = new RegionSearch(content, Rows.DRENTHE, Rows.rules(), TODAY)
                .jobs(Rows.candidate(Rows.EMMEN, 32, 0, 0, 0), new MatchSearch.Window(0, 10), Set.of(decided.id()));
        assertThat(found.matches()).extracting(Match::id).containsExactly(open.id());
    }

    @Test
    void rowsAreReplacedOneByOne() {
        var shelf = new Shelf<Candidate>();
        var rows = IntStream.range(0, 5).mapToObj(i -> Rows.candidate(Rows.EMMEN, 20 + i, 0, 0)).toList();
        rows.forEach(shelf::put);
        shelf.remove(rows.get(1).id());
        shelf.remove(UUID.randomUUID());
        var old = rows.get(4);
        var moved = new Candidate(old.id(), old.number(), GRONINGEN, old.municipality(), old.skills(), 8, 0, 0);
        shelf.put(moved);
        assertThat(shelf.in(Rows.DRENTHE)).containsExactlyInAnyOrder(rows.get(0), rows.get(2), rows.get(3));
        assertThat(shelf.in(GRONINGEN)).containsExactly(moved);
        assertThat(shelf.find(old.id())).isSameAs(moved);
        assertThat(shelf.find(rows.get(1).id())).isNull();
        assertThat(rows.subList(2, 4)).allMatch(row -> shelf.find(row.id()) == row);
    }

    /** A few hundred random rows, of which many share skills. */
    private static final class World {

        private final Random random;
        private final MatchRules.Rules rules;
        private final List<Job> jobs;
        private final List<Candidate> candidates;
        private final MatchIndex.Content content;

        World(Random random) {
            this.random = random;
            this.rules = new MatchRules.Rules(random.nextInt(100), random.nextInt(50), random.nextInt(50), random.nextInt(50),
                    random.nextInt(20), random.nextInt(20), 1 + random.nextInt(3), random.nextInt(101), random.nextInt(20),
                    random.nextInt(10), 20 + random.nextInt(30), random.nextInt(101), random.nextInt(60), 10);
            int[][] parents = IntStream.range(0, SKILLS).mapToObj(i -> i == 0 ? new int[0] : random.ints(random.nextInt(3), 0, i).distinct().toArray())
                    .toArray(int[][]::new);
            this.jobs = IntStream.range(0, ROWS).mapToObj(this::job).toList();
            this.candidates = IntStream.range(0, ROWS).mapToObj(this::candidate).toList();
            this.content = new MatchIndex.Content(GraphFixture.of(parents), DistanceFixture.drenthe(), new Shelf<>(), new Shelf<>());
            jobs.forEach(content.jobs()::put);
            candidates.forEach(content.candidates()::put);
        }

        private Job job(int i) {
            int hours = 4 + random.nextInt(33);
            return new Job(UUID.randomUUID(), "V-%06d".formatted(i), region(), place(), skills(7), random.nextLong(), random.nextLong() & random.nextLong(),
                    hours, Math.min(40, hours + random.nextInt(8)), bits(9), bits(7), TODAY.plusDays(random.nextInt(4) - 3),
                    random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(6) - 1), random.nextInt(20) == 0 ? UUID.randomUUID() : null);
        }

        private Candidate candidate(int i) {
            return new Candidate(UUID.randomUUID(), "2026-%06d".formatted(i), region(), place(), skills(10), 4 + random.nextInt(37), bits(9), bits(7));
        }

        private int[] skills(int most) {
            return random.ints(random.nextInt(most), -1, SKILLS).distinct().filter(skill -> skill >= 0).toArray();
        }

        private int bits(int many) {
            return random.nextInt(1 << many) & random.nextInt(1 << many);
        }

        private RegionCode region() {
            return random.nextInt(5) == 0 ? GRONINGEN : Rows.DRENTHE;
        }

        private MunicipalityCode place() {
            return PLACES.get(random.nextInt(PLACES.size()));
        }

        RegionSearch search(RegionCode region) {
            return new RegionSearch(content, region, rules, TODAY);
        }

        boolean isWorth(Job job, Candidate candidate) {
            var fit = Fit.of(job, candidate, content.graph());
            return Scorer.isWorthProposing(job, fit.exact(), fit.near());
        }

        <E extends Entry> List<E> best(List<E> all, ToIntFunction<E> score, MatchSearch.Window window) {
            return all.stream().sorted(Comparator.comparingInt((E one) -> -score.applyAsInt(one)).thenComparing(Entry::number))
                    .skip(window.from()).limit(window.limit()).toList();
        }
    }
}
