package nl.dichterbij.placement;

/**
 * One rule of the decision {@code instruments} that fitted.
 *
 * @param instrument code, the same for rules that advise the same
 * @param usable     false when the rule says that there is nothing to use
 * @param name       of the instrument, in Dutch
 * @param reason     in Dutch, as it is shown to people
 * @param source     where the rule comes from
 */
record InstrumentAdvice(String ruleId, String instrument, boolean usable, String name, String reason, String source) {
}
