package nl.dichterbij.matching;

import static nl.dichterbij.matching.Rows.EEMNES;
import static nl.dichterbij.matching.Rows.EMMEN;
import static nl.dichterbij.matching.Rows.HOOGEVEEN;
import static nl.dichterbij.matching.Rows.candidate;
import static nl.dichterbij.matching.Rows.job;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.dichterbij.matching.Reason.Kind;
import nl.dichterbij.region.DistanceFixture;
import nl.dichterbij.skills.GraphFixture;
import nl.dichterbij.skills.SkillGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores worked out by hand, with the rules of the migrations, and their reasons. */
class ScorerTest {

    private static final int WELD = 0;
    private static final int SPOT_WELD = 1;
    private static final int COOK = 3;
    private static final int B = 1 << 2;
    private static final int FORKLIFT = 1 << 7;
    private static final int EVENING = 1;
    private static final int NIGHT = 1 << 1;
    private static final long ALL_MUST = -1;

    private final SkillGraph graph = GraphFixture.of(new int[][] {{2}, {2}, {}, {}});
    private final Scorer scorer = new Scorer(Rows.rules(), DistanceFixture.drenthe());
    private final Explainer explainer = new Explainer(scorer, Rows.rules(), graph);

    @Test
    void everythingFitsForHundred() {
        var job = job(ALL_MUST, 0, 16, B, EVENING, WELD);
        assertThat(explainer.score(job, candidate(EMMEN, 32, B, NIGHT, WELD))).isEqualTo(100);
    }

    @Test
    void whatIsNotAskedDoesNotCount() {
        // skills 50 of 50, hours 15 of 15, distance 15 of 15; nothing else is asked
        assertThat(explainer.score(job(ALL_MUST, 0, 16, 0, 0, WELD), candidate(EMMEN, 32, 0, NIGHT, WELD))).isEqualTo(100);
        // no skills either: hours and distance alone
        assertThat(explainer.score(job(0, 0, 16, 0, 0), candidate(EMMEN, 32, 0, 0))).isEqualTo(100);
    }

    @Test
    void aMustCountsTwiceANice() {
        // skills 2 of 3: 67; (50 x 67 + 15 x 100 + 15 x 100) / 80 = 79.4
        assertThat(explainer.score(job(1, 0, 16, 0, 0, WELD, COOK), candidate(EMMEN, 32, 0, 0, WELD))).isEqualTo(79);
        // skills 1 of 3: 33; (1650 + 3000) / 80 = 58.1
        assertThat(explainer.score(job(1, 0, 16, 0, 0, WELD, COOK), candidate(EMMEN, 32, 0, 0, COOK))).isEqualTo(58);
    }

    @Test
    void aNeighbourCountsForHalf() {
        // skills 50; (2500 + 3000) / 80 = 68.75
        assertThat(explainer.score(job(ALL_MUST, 0, 16, 0, 0, WELD), candidate(EMMEN, 32, 0, 0, SPOT_WELD))).isEqualTo(69);
    }

    @Test
    void aLanguageIsAPartOfItsOwn() {
        // the first place is a language and there, the second a skill and not: (10 x 100 + 50 x 0 + 3000) / 90 = 44.4
        assertThat(explainer.score(job(ALL_MUST, 1, 16, 0, 0, WELD, COOK), candidate(EMMEN, 32, 0, 0, WELD))).isEqualTo(44);
    }

    @ParameterizedTest
    @CsvSource({"16, 100", "32, 100", "33, 98", "36, 93", "40, 85"})
    void everyHourTooManyCostsTenPoints(int asked, int total) {
        var job = job(ALL_MUST, 0, asked, 0, 0, WELD);
        // skills 50, distance 15 in full; hours (100 - 10 x hours too many) of 15, all of 80
        assertThat(explainer.score(job, candidate(EMMEN, 32, 0, 0, WELD))).isEqualTo(total);
    }

    @Test
    void distanceCountsLessAndLessUntilItIsTooFar() {
        // 30 km: (40 - 30) / 35 = 29; (5000 + 1500 + 15 x 29) / 80 = 86.7
        var job = job(ALL_MUST, 0, 16, 0, 0, WELD);
        assertThat(scorer.kilometres(job, candidate(HOOGEVEEN, 32, 0, 0))).isEqualTo(30);
        assertThat(explainer.score(job, candidate(HOOGEVEEN, 32, 0, 0, WELD))).isEqualTo(87);
        // not known: 50; (6500 + 750) / 80 = 90.6
        assertThat(explainer.score(job, candidate(EEMNES, 32, 0, 0, WELD))).isEqualTo(91);
    }

    @Test
    void licencesAndConditionsCountByTheShareThatIsThere() {
        // licences 1 of 2: 50, conditions 1 of 2: 50; (5000 + 3000 + 250 + 250) / 90 = 94.4
        assertThat(explainer.score(job(ALL_MUST, 0, 16, B | FORKLIFT, EVENING | NIGHT, WELD), candidate(EMMEN, 32, B, NIGHT, WELD)))
                .isEqualTo(94);
    }

    @Test
    void everyPartHasItsReason() {
        var job = job(1, 4, 36, B | FORKLIFT, EVENING | NIGHT, WELD, COOK, 2);
        assertThat(explainer.reasons(job, candidate(HOOGEVEEN, 32, B, NIGHT, SPOT_WELD))).containsExactly(
                new Reason(Kind.SKILLS, List.of(0, 2), List.of()),
                Reason.of(Kind.NEAR, List.of(uri(WELD), uri(SPOT_WELD))),
                Reason.of(Kind.MISSING_NICE, List.of(uri(COOK))),
                Reason.of(Kind.NEAR_LANGUAGES, List.of(uri(2), uri(SPOT_WELD))),
                Reason.of(Kind.HOURS_SHORT, 36, 32),
                Reason.of(Kind.DISTANCE, 30),
                Reason.of(Kind.LICENCES, List.of("B")),
                Reason.of(Kind.MISSING_LICENCES, List.of("FORKLIFT")),
                Reason.of(Kind.CONDITIONS, List.of("EVENING")),
                Reason.of(Kind.UNSUITED_CONDITIONS, List.of("NIGHT")));
        assertThat(explainer.reasons(job(0, 0, 16, 0, 0), candidate(EEMNES, 32, 0, 0))).containsExactly(
                Reason.of(Kind.NO_SKILLS_ASKED), Reason.of(Kind.HOURS, 16, 36), Reason.of(Kind.DISTANCE_UNKNOWN));
        assertThat(explainer.reasons(job(3, 2, 16, 0, 0, WELD, COOK), candidate(EMMEN, 32, 0, 0, WELD))).containsExactly(
                new Reason(Kind.SKILLS, List.of(1, 1), List.of(uri(WELD))), Reason.of(Kind.MISSING_LANGUAGES, List.of(uri(COOK))),
                Reason.of(Kind.HOURS, 16, 36), Reason.of(Kind.SAME_MUNICIPALITY));
    }

    @Test
    void aReasonIsKeptAsText() {
        for (var reason : List.of(new Reason(Kind.SKILLS, List.of(1, 2), List.of(uri(WELD), uri(COOK))), Reason.of(Kind.NO_SKILLS_ASKED),
                Reason.of(Kind.HOURS, 16, 32), Reason.of(Kind.LICENCES, List.of("B")))) {
            assertThat(Reason.parse(reason.toText())).isEqualTo(reason);
        }
    }

    private static String uri(int number) {
        return "http://example.org/skill/%03d".formatted(number);
    }
}
