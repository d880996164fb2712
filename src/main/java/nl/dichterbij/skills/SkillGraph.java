package nl.dichterbij.skills;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The skills of the taxonomy with their hierarchy, as numbers, so that a search can compare hundreds of thousands of them
 * in milliseconds. What makes a neighbour is decided here and nowhere else:
 * <ul>
 * <li>what is asked lies anywhere above what somebody has: welding is asked, spot welding is there;
 * <li>what is asked lies directly under what somebody has;
 * <li>both lie directly under one concept.
 * </ul>
 * Groups that are too wide make no neighbours, and neither does being a language: German is no bit of Dutch.
 */
public final class SkillGraph {

    /** The taxonomy does not hold it: it is asked or owned in vain. */
    public static final int UNKNOWN = -1;

    /** ESCO has six levels; a loop in another taxonomy ends here. */
    private static final int DEEPEST = 12;

    private final Map<String, Integer> numbers;
    private final String[] uris;
    private final int[][] parents;
    private final int[][] children;
    private final boolean[] languages;

    /** @param parents only those that make neighbours; see {@link SkillGraphs} */
    SkillGraph(List<String> uris, Map<String, Integer> numbers, int[][] parents, boolean[] languages) {
        this.uris = uris.toArray(String[]::new);
        this.numbers = Map.copyOf(numbers);
        this.parents = parents;
        this.children = reversed(parents);
        this.languages = languages;
    }

    private static int[][] reversed(int[][] parents) {
        int[] counts = new int[parents.length];
        for (int[] above : parents) {
            for (int parent : above) {
                counts[parent]++;
            }
        }
        int[][] children = new int[parents.length][];
        Arrays.setAll(children, concept -> new int[counts[concept]]);
        for (int concept = 0; concept < parents.length; concept++) {
            for (int parent : parents[concept]) {
                children[parent][--counts[parent]] = concept;
            }
        }
        return children;
    }

    public int size() {
        return uris.length;
    }

    /** The number of a skill; {@link #UNKNOWN} if the taxonomy does not hold it. */
    public int number(String uri) {
        return numbers.getOrDefault(uri, UNKNOWN);
    }

    public String uri(int number) {
        return uris[number];
    }

    public boolean isLanguage(int number) {
        return number != UNKNOWN && languages[number];
    }

    /** How near one skill is to another that is asked. */
    public Closeness closeness(int asked, int owned) {
        if (asked == UNKNOWN || owned == UNKNOWN) {
            return Closeness.NONE;
        }
        if (asked == owned) {
            return Closeness.EXACT;
        }
        boolean near = contains(parents[asked], owned) || isAbove(asked, owned, DEEPEST)
                || Arrays.stream(parents[asked]).anyMatch(shared -> contains(parents[owned], shared));
        return near ? Closeness.RELATED : Closeness.NONE;
    }

    private boolean isAbove(int upper, int lower, int steps) {
        return steps > 0 && Arrays.stream(parents[lower])
                .anyMatch(parent -> parent == upper || isAbove(upper, parent, steps - 1));
    }

    private static boolean contains(int[] numbers, int searched) {
        return Arrays.stream(numbers).anyMatch(number -> number == searched);
    }

    /** For every skill that may be asked, how near this person comes to it; read it by the number of the skill. */
    public Closeness[] reach(int[] owned) {
        boolean[] near = new boolean[uris.length];
        for (int has : owned) {
            if (has != UNKNOWN) {
                mark(has, parents, near);
                mark(children[has], near);
                for (int shared : parents[has]) {
                    mark(children[shared], near);
                }
            }
        }
        Closeness[] reach = new Closeness[uris.length];
        Arrays.setAll(reach, concept -> near[concept] ? Closeness.RELATED : Closeness.NONE);
        Arrays.stream(owned).filter(has -> has != UNKNOWN).forEach(has -> reach[has] = Closeness.EXACT);
        return reach;
    }

    /**
     * For every skill that somebody may have, which of those asked it answers.
     *
     * @param exact by number of the skill, one bit for each place in the list of what is asked
     * @param near  as {@code exact}, for what it is a neighbour of
     */
    public record Answers(long[] exact, long[] near) {
    }

    /** @param asked at most 64 */
    public Answers answers(int[] asked) {
        long[] exact = new long[uris.length];
        long[] near = new long[uris.length];
        for (int place = 0; place < asked.length; place++) {
            if (asked[place] != UNKNOWN) {
                boolean[] around = around(asked[place]);
                for (int concept = 0; concept < around.length; concept++) {
                    near[concept] |= around[concept] ? 1L << place : 0;
                }
                exact[asked[place]] |= 1L << place;
            }
        }
        return new Answers(exact, near);
    }

    /** The neighbours of a skill that is asked. */
    private boolean[] around(int asked) {
        boolean[] around = new boolean[uris.length];
        mark(asked, children, around);
        mark(parents[asked], around);
        for (int shared : parents[asked]) {
            mark(children[shared], around);
        }
        return around;
    }

    private static void mark(int[] concepts, boolean[] marks) {
        for (int concept : concepts) {
            marks[concept] = true;
        }
    }

    /** Everything that can be reached, however far; safe for a hierarchy with a loop in it. */
    private static void mark(int from, int[][] next, boolean[] marks) {
        mark(from, next, marks, new boolean[marks.length]);
    }

    private static void mark(int from, int[][] next, boolean[] marks, boolean[] seen) {
        for (int concept : next[from]) {
            if (!seen[concept]) {
                seen[concept] = true;
                marks[concept] = true;
                mark(concept, next, marks, seen);
            }
        }
    }

    /** What among this comes nearest to a skill that is asked, always the same one; null when nothing does. */
    public @Nullable Integer nearest(int asked, int[] owned) {
        return Arrays.stream(owned).filter(has -> closeness(asked, has) != Closeness.NONE).boxed()
                .min(Comparator.comparing((Integer has) -> closeness(asked, has))
                        .thenComparing(has -> uris[has])).orElse(null);
    }
}
