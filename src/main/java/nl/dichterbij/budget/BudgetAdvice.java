package nl.dichterbij.budget;

/**
 * The rule of the decision {@code rmt-budget} that fitted.
 *
 * @param outcome {@code reserve}, {@code team-decision}, {@code waiting-list}, {@code use-regular}, {@code home-region}
 *                or {@code refuse}
 * @param reason  in Dutch, as it is shown to people
 */
record BudgetAdvice(String ruleId, String outcome, String reason) {

    /** Whether it says that no money should be given. */
    boolean isAgainst() {
        return outcome.equals("refuse") || outcome.equals("home-region") || outcome.equals("use-regular");
    }
}
