package nl.dichterbij.budget;

import java.util.UUID;

/** Reference to a request for money; the process {@code rmt-budget} is called with it. */
public record BudgetRequestId(UUID value) {

    public static BudgetRequestId of(String text) {
        return new BudgetRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
