package nl.dichterbij.training;

import java.util.Locale;

import nl.dichterbij.region.ParameterCode;

/** For whom an offer is meant; the ages themselves are dated parameters, as they changed before. */
public enum AgeRange {
    ALL, YOUTH;

    ParameterCode minimum() {
        return code("minimum");
    }

    ParameterCode maximum() {
        return code("maximum");
    }

    private ParameterCode code(String end) {
        return ParameterCode.of("training." + end + "-age", name().toLowerCase(Locale.ROOT));
    }
}
