package nl.dichterbij.engine;

import java.util.List;
import java.util.Map;

/**
 * What became of answers that were held against a form.
 *
 * @param answers what the step may be completed with; of no use while there are faults
 * @param faults  in the order of the form
 */
public record FormCheck(Map<String, Object> answers, List<Fault> faults) {

    /** @param question as the form asks it; empty when the fault is in no question */
    public record Fault(String question, What what) {
    }

    public enum What {
        /** something that this form does not ask */
        UNKNOWN,
        REQUIRED,
        NOT_AN_OPTION,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        NOT_A_DATE
    }
}
