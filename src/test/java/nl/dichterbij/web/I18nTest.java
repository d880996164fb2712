package nl.dichterbij.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that people see stands in both message files, and every key that is used exists. */
class I18nTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Properties DUTCH = messages("nl");
    private static final Properties ENGLISH = messages("en");

    /** {@code #{some.key}} and {@code #{some.key(...)}} */
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)");
    /** {@code #{${'some.prefix.' + value}}}, {@code msg('some.prefix.' + value)}, {@code labels='some.prefix.'} */
    private static final Pattern PREFIX = Pattern.compile(
            "(?:#\\{\\$\\{|#messages\\.msg(?:OrNull)?\\()'([\\w.-]+)' ?\\+|labels='([\\w.-]+)'");
    private static final Pattern CODE_KEY = Pattern.compile("#messages\\.msg\\('([\\w.-]+)'[,)]");
    /** Keys that Java gives to a template or to an error at a field. */
    private static final Pattern JAVA_KEY = Pattern.compile(
            "errors\\.reject\\(\"([\\w.-]+)\"[,)]|errors\\.rejectValue\\([^,]+, \"([\\w.-]+)\"[,)]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(">([^<]*\\p{L}[^<]*)<");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s(?:title|alt|placeholder|aria-label|label|content)=\"([^\"]*\\p{L}[^\"]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(ENGLISH)).isEqualTo(keys(DUTCH));
    }

    @Test
    void noTextIsEmpty() {
        for (Properties language : List.of(DUTCH, ENGLISH)) {
            assertThat(language.stringPropertyNames()).noneMatch(key -> language.getProperty(key).isBlank());
        }
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        for (String language : List.of("nl", "en")) {
            List<String> keys = Files.readAllLines(file(language)).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("=")).map(line -> line.substring(0, line.indexOf('='))).toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        assertThat(keys(DUTCH)).filteredOn(key -> !placeholders(DUTCH, key).equals(placeholders(ENGLISH, key))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHoldNoTextOfTheirOwn(Path template) throws IOException {
        String html = COMMENT.matcher(Files.readString(template)).replaceAll("");
        assertThat(found(TEXT, html.replaceAll("=\"[^\"]*\"", ""))).as("text between tags").isEmpty();
        assertThat(found(ATTRIBUTE, html.replaceAll("<meta name=\"viewport\"[^>]*>", ""))).as("text in attributes").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateExists(Path template) throws IOException {
        String html = COMMENT.matcher(Files.readString(template)).replaceAll("");
        List<String> used = new ArrayList<>(found(KEY, html));
        used.addAll(found(CODE_KEY, html));
        assertThat(keys(DUTCH)).containsAll(used);
        assertThat(found(PREFIX, html)).allMatch(prefix -> keys(DUTCH).stream().anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void everyKeyOfAnErrorExists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> used = files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> found(JAVA_KEY, read(file)).stream())
                    .toList();
            assertThat(used).isNotEmpty();
            assertThat(keys(DUTCH)).containsAll(used);
        }
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(I18nTest::firstGroup).map(String::strip).toList();
    }

    private static String firstGroup(java.util.regex.MatchResult match) {
        return match.group(1) != null || match.groupCount() < 2 ? match.group(1) : match.group(2);
    }

    private static Set<String> keys(Properties language) {
        return new TreeSet<>(language.stringPropertyNames());
    }

    private static Set<String> placeholders(Properties language, String key) {
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(language.getProperty(key, ""));
        return matcher.results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Path file(String language) {
        return RESOURCES.resolve("messages_" + language + ".properties");
    }

    private static Properties messages(String language) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
