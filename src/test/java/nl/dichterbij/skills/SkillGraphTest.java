package nl.dichterbij.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillGraphTest {

    private static final int WELD = 0;
    private static final int SPOT_WELD = 1;
    private static final int METAL = 2;
    private static final int WORKSHOP = 3;
    private static final int COOK = 4;

    private final SkillGraph graph = GraphFixture.of(new int[][] {{METAL}, {METAL}, {WORKSHOP}, {}, {}});

    @Test
    void whatIsAskedAndThereIsExact() {
        assertThat(graph.closeness(WELD, WELD)).isEqualTo(Closeness.EXACT);
        assertThat(graph.closeness(WELD, COOK)).isEqualTo(Closeness.NONE);
    }

    @Test
    void whatIsUnderTheSameConceptIsNear() {
        assertThat(graph.closeness(WELD, SPOT_WELD)).isEqualTo(Closeness.RELATED);
    }

    @Test
    void aGroupThatIsAskedIsNearToAnythingInIt() {
        assertThat(graph.closeness(WORKSHOP, WELD)).isEqualTo(Closeness.RELATED);
        assertThat(graph.closeness(WELD, METAL)).isEqualTo(Closeness.RELATED);
        assertThat(graph.closeness(WELD, WORKSHOP)).as("two levels up says too little").isEqualTo(Closeness.NONE);
    }

    @Test
    void whatTheTaxonomyDoesNotHoldIsAskedInVain() {
        int unknown = graph.number("http://example.org/unheard-of");
        assertThat(unknown).isEqualTo(SkillGraph.UNKNOWN);
        assertThat(graph.closeness(unknown, unknown)).isEqualTo(Closeness.NONE);
        assertThat(graph.isLanguage(unknown)).isFalse();
        assertThat(graph.reach(new int[] {unknown})).containsOnly(Closeness.NONE);
        assertThat(graph.answers(new int[] {unknown}).exact()).containsOnly(0);
    }

    @Test
    void ofSeveralNeighboursTheSameOneIsAlwaysNamedAndTheVeryConceptFirst() {
        assertThat(graph.nearest(WELD, new int[] {METAL, SPOT_WELD})).isEqualTo(graph.nearest(WELD, new int[] {SPOT_WELD, METAL}));
        assertThat(graph.nearest(WELD, new int[] {METAL, WELD})).isEqualTo(WELD);
        assertThat(graph.nearest(WELD, new int[] {COOK})).isNull();
    }

    /** Looked at from the side of the person, of the vacancy, or pair by pair: the same neighbours. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void allWaysOfComparingAgree(long seed) {
        var random = new Random(seed);
        int size = 60;
        // a loop now and then: another taxonomy may hold one
        int[][] parents = IntStream.range(0, size)
                .mapToObj(i -> random.ints(random.nextInt(3), 0, size).filter(parent -> parent != i).distinct().toArray()).toArray(int[][]::new);
        var any = GraphFixture.of(parents);
        for (int asked = 0; asked < size; asked++) {
            var answers = any.answers(new int[] {SkillGraph.UNKNOWN, asked});
            for (int owned = 0; owned < size; owned++) {
                var pair = any.closeness(asked, owned);
                assertThat(any.reach(new int[] {owned})[asked]).isEqualTo(pair);
                var answered = (answers.exact()[owned] & 2) != 0 ? Closeness.EXACT
                        : (answers.near()[owned] & 2) != 0 ? Closeness.RELATED : Closeness.NONE;
                assertThat(answered).isEqualTo(pair);
            }
        }
    }
}
