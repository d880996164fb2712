package nl.dichterbij.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import org.springframework.stereotype.Component;

/** What a region wants to count, and for how much, on a day: the parameters {@code matching.*}, in one query. */
@Component
class MatchRules {

    private static final ParameterCode FAMILY = new ParameterCode("matching");

    private final Parameters parameters;

    MatchRules(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * A part that a vacancy does not ask has no weight; the others share it.
     *
     * @param skills           weight of the skills, as the other weights 0 to 100
     * @param must             how many times a must-have counts for a nice-to-have
     * @param neighbourShare   what a neighbour of a skill is worth, 0 to 100
     * @param hourShort        points, of 100, that every hour a week counts which the vacancy asks too many
     * @param near             kilometres within which nobody minds the distance
     * @param far              kilometres from which the distance is worth nothing
     * @param distanceUnknown  points, of 100, for a place in the region of which the distance is not known
     * @param minimumScore     what scores lower is not shown
     * @param proposedAtOnce   how many vacancies a caseworker gets to judge
     */
    record Rules(int skills, int languages, int hours, int distance, int licences, int conditions, int must, int neighbourShare,
                 int hourShort, int near, int far, int distanceUnknown, int minimumScore, int proposedAtOnce) {
    }

    Rules of(RegionCode region, LocalDate on) {
        var values = parameters.findFamily(FAMILY, region, on).stream()
                .collect(Collectors.toMap(found -> found.code().value(), Parameters.Sourced::value));
        return new Rules(get(values, "weight-skills"), get(values, "weight-languages"), get(values, "weight-hours"),
                get(values, "weight-distance"), get(values, "weight-licences"), get(values, "weight-conditions"),
                get(values, "weight-must"), get(values, "neighbour-share"), get(values, "hour-short"), get(values, "distance-near"),
                get(values, "distance-far"), get(values, "distance-unknown"), get(values, "minimum-score"),
                get(values, "proposed-at-once"));
    }

    private static int get(Map<String, String> values, String name) {
        var value = values.get(FAMILY + "." + name);
        if (value == null) {
            throw new IllegalStateException("Parameter matching.%s has no value today".formatted(name));
        }
        return Integer.parseInt(value);
    }
}
