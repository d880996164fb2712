package nl.dichterbij.budget;

import java.util.UUID;

import nl.dichterbij.region.RegionCode;

/**
 * Money that comes in.
 *
 * @param submission  makes entering it twice impossible
 * @param regeling    code of a known regeling
 * @param payingParty who pays it, such as the lead municipality or UWV
 * @param amount      more than nothing
 */
public record NewGrant(UUID submission, String regeling, RegionCode region, int year, BudgetCategory category,
                       String payingParty, Money amount) {
}
