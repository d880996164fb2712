package nl.dichterbij.placement;

/**
 * Result of the decision {@code follow-up-risk}.
 *
 * @param nextStep wait, call or record
 * @param reason   in Dutch, for the team
 */
record FollowUpRisk(String ruleId, String nextStep, String reason) {
}
