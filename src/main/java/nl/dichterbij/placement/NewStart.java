package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A start that came about without a vacancy.
 *
 * @param openHiringPlace reference to the open-hiring place; its module shows what it is
 * @param hoursPerWeek    1 to 48
 * @param followUpConsent whether the jobseeker agrees to be called after the start; after open hiring that is voluntary
 */
public record NewStart(UUID openHiringPlace, LocalDate startDate, ContractType contractType, int hoursPerWeek,
                       boolean followUpConsent) {

    Arrangement arrangement() {
        return new Arrangement(startDate, contractType, hoursPerWeek);
    }
}
