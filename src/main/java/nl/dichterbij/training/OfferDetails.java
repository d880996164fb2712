package nl.dichterbij.training;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Money;
import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What a provider offers. Pages check before; {@link IllegalArgumentException} for what cannot be.
 *
 * @param title           1 to 120 characters
 * @param description     what people do and learn, in plain Dutch; empty or at most 2000 characters
 * @param provider        school or organisation, 1 to 120 characters
 * @param municipality    where it is given; decides which region the offer belongs to
 * @param weeks           how long it takes, 1 to 208
 * @param firstPhaseWeeks length of the first phase; null when it has no phases, otherwise less than {@code weeks}
 * @param attendanceKept  whether there are weekly meetings at which attendance is kept
 * @param cost            for one person, nothing for a free offer
 * @param budgetCategory  what the money is for; null for a free offer, and only then
 */
public record OfferDetails(OfferKind kind, String title, String description, String provider, MunicipalityCode municipality,
                    int weeks, @Nullable Integer firstPhaseWeeks, boolean attendanceKept, Money cost,
                    @Nullable BudgetCategory budgetCategory, AgeRange ages) {

    static final int MAX_TITLE = 120;
    static final int MAX_DESCRIPTION = 2000;
    static final int MAX_WEEKS = 208;

    public OfferDetails {
        title = title.strip();
        description = description.strip();
        provider = provider.strip();
        require(!title.isEmpty() && title.length() <= MAX_TITLE, "title");
        require(description.length() <= MAX_DESCRIPTION, "description");
        require(!provider.isEmpty() && provider.length() <= MAX_TITLE, "provider");
        require(weeks >= 1 && weeks <= MAX_WEEKS, "duration");
        require(firstPhaseWeeks == null || firstPhaseWeeks >= 1 && firstPhaseWeeks < weeks, "first phase");
        require(cost.isZero() == (budgetCategory == null), "budget category");
    }

    private static void require(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException("Offer with impossible " + what);
        }
    }
}
