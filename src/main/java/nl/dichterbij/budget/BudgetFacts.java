package nl.dichterbij.budget;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import nl.dichterbij.engine.Variables;
import org.jspecify.annotations.Nullable;

/**
 * What the decision {@code rmt-budget} is given. Amounts in euros.
 *
 * @param assessment      how often the rules have been applied to the request, this time included
 * @param schemeActive    whether a regeling is in force in the region
 * @param categoryInPlan  whether that regeling has money for this at all
 * @param waitingAhead    how many requests wait for the same money
 * @param availableAmount what is free, of the paying party that has most left
 * @param personAmount    what the person would have got from the regeling, this request included
 * @param personCeiling   null where no ceiling is set
 */
record BudgetFacts(int assessment, boolean schemeActive, boolean residentInRegion, boolean regularProvisionAvailable,
                   boolean categoryInPlan, int waitingAhead, BigDecimal requestedAmount, BigDecimal availableAmount,
                   BigDecimal personAmount, @Nullable BigDecimal personCeiling) {

    /** A ceiling that is not set is told as such, or an earlier one would be taken for it. */
    Map<String, Object> asVariables() {
        var variables = new HashMap<>(Variables.of(this));
        variables.putIfAbsent("personCeiling", null);
        return variables;
    }
}
