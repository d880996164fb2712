package nl.dichterbij.trajectory;

/**
 * One rule of the decision {@code route-advice} that fitted.
 *
 * @param rank   1 is the strongest advice
 * @param reason in Dutch, as it is shown to people
 */
public record RouteAdvice(String ruleId, String route, int rank, String reason) {
}
