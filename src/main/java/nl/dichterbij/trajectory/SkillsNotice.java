package nl.dichterbij.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * What came of a change, said where the button was.
 *
 * @param place   id of the part of the page
 * @param what    key of the text is {@code skills.notice.<what>}
 * @param label   the skill it is about
 * @param removed what can be put back
 */
record SkillsNotice(String place, String what, String label, SkillChange.@Nullable Removed removed) {

    static final String PROFILE = "profiel";
    static final String SEARCH = "zoeken";
    static final String SUGGESTIONS = "suggesties";
    static final String OWN_WORDS = "eigen-woorden";

    static SkillsNotice of(String place, String what, String label) {
        return new SkillsNotice(place, what, label, null);
    }

    /** Whether it went as asked. */
    public boolean isGood() {
        return !what.equals("unknown") && !what.equals("meanwhile");
    }
}
