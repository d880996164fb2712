package nl.dichterbij.region;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How far municipalities are from each other: the straight line between the points where most of their people live, see
 * docs/data/distances.md.
 */
public final class Distances {

    private static final double EARTH_RADIUS_KM = 6371;

    private final Map<MunicipalityCode, Point> points;

    /** Degrees WGS 84. */
    record Point(double latitude, double longitude) {
    }

    Distances(Map<MunicipalityCode, Point> points) {
        this.points = new HashMap<>(points);
    }

    /** Whole kilometres; empty when the point of either is not known. Within one municipality it is 0. */
    public OptionalInt between(MunicipalityCode one, MunicipalityCode other) {
        if (one.equals(other)) {
            return OptionalInt.of(0);
        }
        var from = points.get(one);
        var to = points.get(other);
        return from == null || to == null ? OptionalInt.empty() : OptionalInt.of((int) Math.round(kilometres(from, to)));
    }

    /** By the haversine formula. */
    private static double kilometres(Point from, Point to) {
        var north = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        var east = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        var half = north * north
                + Math.cos(Math.toRadians(from.latitude())) * Math.cos(Math.toRadians(to.latitude())) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }
}
