package nl.dichterbij.trajectory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed on the page of skills; every button sends it, so that none of it gets lost.
 *
 * @param query what to search for
 * @param words something the person can do, in own words
 */
record SkillsForm(@Nullable String query, @Nullable String words) {

    static final SkillsForm EMPTY = new SkillsForm("", "");

    private static final int SHORTEST_QUERY = 2;
    private static final int LONGEST_QUERY = 100;
    private static final int LONGEST_WORDS = 200;
    // No markup and no pictures: it must read the same everywhere.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{Zs}+=€°]*");

    SkillsForm {
        query = Text.of(query);
        words = Text.of(words);
    }

    SkillsForm withoutWords() {
        return new SkillsForm(query, "");
    }

    /** @param asked whether the search button was pressed, so that an empty field needs an answer too */
    void checkQuery(boolean asked, Errors errors) {
        if (query().length() > LONGEST_QUERY) {
            errors.rejectValue("query", "skills.query.long", new Object[] {LONGEST_QUERY}, null);
        } else if (query().length() < SHORTEST_QUERY && (asked || !query().isEmpty())) {
            errors.rejectValue("query", "skills.query.short", new Object[] {SHORTEST_QUERY}, null);
        }
    }

    void checkWords(Errors errors) {
        problem().ifPresent(code -> errors.rejectValue("words", "skills.words." + code, new Object[] {LONGEST_WORDS}, null));
    }

    private Optional<String> problem() {
        if (words().isEmpty()) {
            return Optional.of("empty");
        }
        if (words().codePointCount(0, words().length()) > LONGEST_WORDS) {
            return Optional.of("long");
        }
        return PLAIN.matcher(words()).matches() ? Optional.empty() : Optional.of("plain");
    }

    @Override
    public String query() {
        return Text.of(query);
    }

    @Override
    public String words() {
        return Text.of(words);
    }
}
