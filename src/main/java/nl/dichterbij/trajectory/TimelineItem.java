package nl.dichterbij.trajectory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A milestone on a page: passed, the next one, or further ahead.
 *
 * @param code       of the milestone; its words are in the messages under the same key
 * @param occurrence round of route choice or month of follow-up, 0 for none
 * @param on         day on which it was passed; null when it lies ahead
 * @param next       whether it is the first that lies ahead
 */
record TimelineItem(String code, int occurrence, @Nullable LocalDate on, boolean next) {

    /** The way that every case goes when nothing comes in between. */
    private static final List<String> WAY = List.of("milestone-registered", "milestone-intake-done",
            "milestone-skills-confirmed", "milestone-route-advised", "milestone-route-chosen", "milestone-matched",
            "milestone-placed", "milestone-followed-up");

    /** What was passed, in order; and when the case goes on, what usually comes after the furthest of that. */
    static List<TimelineItem> of(List<Milestones.Milestone> passed, boolean goesOn, ZoneId zone) {
        List<TimelineItem> items = new ArrayList<>();
        passed.forEach(one -> items.add(new TimelineItem(one.code(), one.occurrence(),
                LocalDate.ofInstant(one.at(), zone), false)));
        if (goesOn) {
            Set<String> codes = passed.stream().map(Milestones.Milestone::code).collect(Collectors.toSet());
            int furthest = WAY.stream().filter(codes::contains).mapToInt(WAY::indexOf).max().orElse(-1);
            boolean next = true;
            for (String code : WAY.subList(furthest + 1, WAY.size())) {
                items.add(new TimelineItem(code, 0, null, next));
                next = false;
            }
        }
        return items;
    }
}
