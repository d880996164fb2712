package nl.dichterbij.trajectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Words that look like health data, from a list that the team maintains ({@code notes/health-words.txt}). A municipality
 * may not keep such data in a file about work (GDPR, article 9): the page warns who writes one.
 */
@Component
class HealthWords {

    private final List<Pattern> patterns;

    HealthWords() {
        try {
            patterns = new ClassPathResource("notes/health-words.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(HealthWords::pattern).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String entry) {
        var open = entry.endsWith("*");
        var word = Pattern.quote(open ? entry.substring(0, entry.length() - 1) : entry).replace(" ", "\\E\\s+\\Q");
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + word + (open ? "[\\p{L}\\p{N}-]*" : "(?![\\p{L}\\p{N}])"));
    }

    /** What was found, as it stands in the text, each once. */
    List<String> in(String text) {
        var lower = text.toLowerCase(Locale.of("nl", "NL"));
        return patterns.stream().flatMap(pattern -> pattern.matcher(lower).results().map(found -> found.group())).distinct().sorted().toList();
    }
}
