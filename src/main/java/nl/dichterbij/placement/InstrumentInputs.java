package nl.dichterbij.placement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the decision {@code instruments} is given; also variables of the process.
 *
 * @param decisionDate as in 2026-11-24: amounts and rules of that day hold
 * @param olderWorker  of the age, or older, that a parameter gives
 * @param known        whether the facts were discussed in this round
 */
record InstrumentInputs(String benefitCode, String municipalityCode, String decisionDate, boolean olderWorker,
                        InstrumentFacts facts, boolean known) {

    Map<String, Object> variables() {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("benefitCode", benefitCode);
        variables.put("municipalityCode", municipalityCode);
        variables.put("decisionDate", decisionDate);
        variables.put("olderWorker", olderWorker);
        variables.putAll(facts.named());
        variables.put("instrumentFactsKnown", known);
        return variables;
    }

    /** As the decision saw them: what the process held at that moment. */
    static Map<String, String> given(Map<String, Object> variables) {
        var given = new LinkedHashMap<String, String>();
        var names = new java.util.ArrayList<>(java.util.List.of("benefitCode", "municipalityCode", "decisionDate", "olderWorker"));
        names.addAll(InstrumentFacts.NOTHING_KNOWN.named().keySet());
        names.forEach(name -> given.put(name, String.valueOf(variables.get(name))));
        return given;
    }
}
