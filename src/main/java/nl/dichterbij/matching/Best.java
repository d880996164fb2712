package nl.dichterbij.matching;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best few of very many, and counts all of them. */
final class Best<E extends Entry> {

    private record Scored<E extends Entry>(E entry, int score) {
    }

    private final int limit;
    private final PriorityQueue<Scored<E>> queue;
    private int total;

    Best(int limit) {
        this.limit = limit;
        this.queue = new PriorityQueue<>(Best.<E>worstFirst());
    }

    /** The higher score is better; of equal ones the lower number, which came first. */
    private static <E extends Entry> Comparator<Scored<E>> worstFirst() {
        return Comparator.comparingInt((Scored<E> scored) -> scored.score())
                .thenComparing(scored -> scored.entry().number(), Comparator.reverseOrder());
    }

    void add(E entry, int score) {
        total++;
        if (queue.size() == limit && !queue.isEmpty() && score < queue.element().score()) {
            return;
        }
        queue.add(new Scored<>(entry, score));
        if (queue.size() > limit) {
            queue.remove();
        }
    }

    int total() {
        return total;
    }

    /** Best first. */
    List<E> list() {
        return queue.stream().sorted(Best.<E>worstFirst().reversed()).map(Scored::entry).toList();
    }
}
