package nl.dichterbij.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A small graph of skills, also for tests of other modules. */
public final class GraphFixture {

    private GraphFixture() {
    }

    /** @param parents by number; the skill with number 3 is http://example.org/skill/003 */
    public static SkillGraph of(int[][] parents) {
        List<String> uris = IntStream.range(0, parents.length).mapToObj("http://example.org/skill/%03d"::formatted).toList();
        Map<String, Integer> numbers = new HashMap<>();
        uris.forEach(uri -> numbers.put(uri, numbers.size()));
        return new SkillGraph(uris, numbers, parents, new boolean[parents.length]);
    }
}
