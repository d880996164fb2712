package nl.dichterbij.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** A municipality replaces the look by one file of tokens: the rules hold no colour of their own. */
class ThemeTest {

    private static final Path CSS = Path.of("src/main/resources/static/css");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?![^;{]*\\{)|\\b(?:rgb|hsl)a?\\(");
    private static final Pattern USED = Pattern.compile("var\\((--dichterbij-[a-z-]+)\\)");
    private static final Pattern SET = Pattern.compile("(--dichterbij-[a-z-]+):");

    @Test
    void theRulesHoldNoColour() throws IOException {
        assertThat(Files.readAllLines(CSS.resolve("site.css"))).noneMatch(line -> COLOUR.matcher(line).find());
    }

    @Test
    void everyThemeSetsEveryTokenThatIsUsed() throws IOException {
        String theme = Files.readString(CSS.resolve("theme/dichterbij.css"));
        assertThat(found(SET, theme)).containsAll(found(USED, Files.readString(CSS.resolve("site.css")) + theme));
    }

    private static Set<String> found(Pattern pattern, String css) {
        return pattern.matcher(css).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
