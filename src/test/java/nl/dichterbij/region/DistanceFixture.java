package nl.dichterbij.region;

import java.util.Map;

/** A few points, also for tests of other modules. */
public final class DistanceFixture {

    private DistanceFixture() {
    }

    /** Emmen, Hoogeveen and Assen as the migrations have them; 30 km from Emmen to Hoogeveen. */
    public static Distances drenthe() {
        return new Distances(Map.of(new MunicipalityCode("0114"), new Distances.Point(52.770, 6.927),
                new MunicipalityCode("0118"), new Distances.Point(52.722, 6.482),
                new MunicipalityCode("0106"), new Distances.Point(53.002, 6.566)));
    }
}
