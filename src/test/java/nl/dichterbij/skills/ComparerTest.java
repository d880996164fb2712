package nl.dichterbij.skills;

import static nl.dichterbij.skills.RequiredSkill.must;
import static nl.dichterbij.skills.RequiredSkill.nice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ComparerTest {

    private static final SkillUri WELD = skill("weld");
    private static final SkillUri SPOT_WELD = skill("spot-weld");
    private static final SkillUri METAL = skill("metal");
    private static final SkillUri WORKSHOP = skill("workshop");
    private static final SkillUri COOK = skill("cook");

    private static final Neighbours.Hierarchy HIERARCHY = new Neighbours.Hierarchy(
            Map.of(WELD, Set.of(METAL), SPOT_WELD, Set.of(METAL), METAL, Set.of(WORKSHOP)),
            Map.of(WELD, Set.of(METAL, WORKSHOP), SPOT_WELD, Set.of(METAL, WORKSHOP), METAL, Set.of(WORKSHOP)));

    @Test
    void whatIsAskedAndThereIsExact() {
        Comparison comparison = compare(List.of(WELD, COOK), must(WELD), nice(COOK));

        assertThat(comparison.score()).isEqualTo(100);
        assertThat(comparison.isFull()).isTrue();
        assertThat(comparison.isPartial()).isFalse();
        assertThat(comparison.reasons().getFirst())
                .isEqualTo(new Comparison.Reason(must(WELD), Closeness.EXACT, WELD, null));
    }

    @Test
    void aNeighbourCountsForHalfAndNamesWhatIsShared() {
        Comparison comparison = compare(List.of(SPOT_WELD), must(WELD));

        assertThat(comparison.score()).isEqualTo(50);
        assertThat(comparison.isFull()).isFalse();
        assertThat(comparison.isPartial()).isTrue();
        assertThat(comparison.reasons()).containsExactly(
                new Comparison.Reason(must(WELD), Closeness.RELATED, SPOT_WELD, METAL));
    }

    @Test
    void aGroupThatIsAskedIsNearToAnythingInIt() {
        assertThat(compare(List.of(WELD), must(WORKSHOP)).reasons().getFirst().shared()).isEqualTo(WORKSHOP);
        assertThat(compare(List.of(METAL), must(WELD)).reasons().getFirst().shared()).isEqualTo(METAL);
        assertThat(compare(List.of(WORKSHOP), must(WELD)).reasons().getFirst().closeness()).isEqualTo(Closeness.NONE);
    }

    @Test
    void aMustWeighsTwiceANice() {
        assertThat(compare(List.of(WELD), must(WELD), nice(COOK)).score()).isEqualTo(67);
        assertThat(compare(List.of(COOK), must(WELD), nice(COOK)).score()).isEqualTo(33);
        assertThat(compare(List.of(COOK), must(WELD), nice(COOK)).isPartial()).isFalse();
        assertThat(compare(List.of(WELD), must(WELD), nice(COOK)).isFull()).isTrue();
    }

    @Test
    void nothingAskedIsNothingMissing() {
        assertThat(compare(List.of()).score()).isEqualTo(100);
        assertThat(compare(List.of(), must(WELD)).score()).isZero();
    }

    @Test
    void ofSeveralNeighboursTheSameOneIsAlwaysNamed() {
        assertThat(compare(List.of(SPOT_WELD, METAL), must(WELD)))
                .isEqualTo(compare(List.of(METAL, SPOT_WELD), must(WELD)));
    }

    private static Comparison compare(List<SkillUri> owned, RequiredSkill... required) {
        return new Comparer(new TreeSet<>(owned), HIERARCHY).compare(List.of(required));
    }

    private static SkillUri skill(String name) {
        return new SkillUri("http://example.org/skill/" + name);
    }
}
