package nl.dichterbij.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Rows by region, each close behind the other in memory, of which single ones can be replaced. Not safe for threads. */
final class Shelf<E extends Entry> {

    private final Map<RegionCode, List<E>> rows = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();

    private record Place(RegionCode region, int index) {
    }

    List<E> in(RegionCode region) {
        return rows.getOrDefault(region, List.of());
    }

    @Nullable E find(UUID id) {
        var place = places.get(id);
        return place == null ? null : in(place.region()).get(place.index());
    }

    void put(E entry) {
        remove(entry.id());
        var list = rows.computeIfAbsent(entry.region(), any -> new ArrayList<>());
        places.put(entry.id(), new Place(entry.region(), list.size()));
        list.add(entry);
    }

    /** The last row of the region takes the free place. */
    void remove(UUID id) {
        var place = places.remove(id);
        if (place == null) {
            return;
        }
        var list = in(place.region());
        var last = list.removeLast();
        if (place.index() < list.size()) {
            list.set(place.index(), last);
            places.put(last.id(), place);
        }
    }
}
