package nl.dichterbij.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which scenarios a block has: in proportion to their weights, in an order that follows from the seed. */
final class Mix {

    private Mix() {
    }

    static List<Scenario> of(int size, long seed) {
        Random random = new Random(seed);
        List<Scenario> all = new ArrayList<>();
        for (Scenario scenario : Scenario.values()) {
            all.addAll(Collections.nCopies(size * scenario.weight() / Scenario.weights(), scenario));
        }
        while (all.size() < size) {
            all.add(Scenario.values()[random.nextInt(Scenario.values().length)]);
        }
        Collections.shuffle(all, random);
        return all;
    }
}
