package nl.dichterbij.openhiring;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What people ask themselves before they enrol (Principes en spelregels Open Hiring, p. 16).
 *
 * @param liftKg     kilograms that are lifted regularly, 1 to 50; null where nothing is lifted
 * @param standHours hours of standing or walking in a day, 1 to 10; null where there is a chair
 */
public record PhysicalDemands(@Nullable Integer liftKg, @Nullable Integer standHours, Set<Demand> others) {

    static final int MAX_LIFT_KG = 50;
    static final int MAX_STAND_HOURS = 10;
    public static final PhysicalDemands NONE = new PhysicalDemands(null, null, Set.of());

    public PhysicalDemands {
        others = Set.copyOf(others);
        if (liftKg != null && (liftKg < 1 || liftKg > MAX_LIFT_KG)
                || standHours != null && (standHours < 1 || standHours > MAX_STAND_HOURS)) {
            throw new IllegalArgumentException("Impossible physical demand");
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
