package nl.dichterbij.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the texts for the public, jobseekers and employers to level B1, by the measure of docs/reading-level.md. */
class ReadingLevelTest {

    private static final int LONGEST_SENTENCE = 20;
    private static final double LEAST_EASE = 60;
    /** A page of fewer words has no average worth measuring. */
    private static final int ENOUGH_WORDS = 40;
    private static final int LONG_WORD_SYLLABLES = 5;
    private static final int LONG_WORD_LETTERS = 15;

    private static final Pattern FOR_EVERYBODY = Pattern.compile(
            "(site\\.(footer|line)|home|accessibility|privacy|registration|registered|contact-way|language|sector|benefit|callback|status|own"
                    + "|appointment\\.(own|about|how|when|by-phone|cancelled)|praktijk\\.own|mail|error|offer|overview|duty|form"
                    + "|follow-up\\.(jobseeker|form))\\..+");
    private static final Pattern FOR_THE_TEAM = Pattern.compile("(offer\\.link|mail\\.(kind|state|failure)).*");

    @Test
    void noSentenceIsTooLong() throws IOException {
        assertThat(texts()).allSatisfy((key, text) -> assertThat(Reading.sentences(text)).as(key)
                .allSatisfy(words -> assertThat(words).as(key).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE)));
    }

    @Test
    void everyPageReadsEasily() throws IOException {
        Map<String, List<List<String>>> pages = new TreeMap<>();
        texts().forEach((key, text) -> pages.computeIfAbsent(key.substring(0, key.indexOf('.')), page -> new ArrayList<>()).addAll(Reading.sentences(text)));
        pages.values().removeIf(sentences -> sentences.stream().mapToInt(List::size).sum() < ENOUGH_WORDS);
        assertThat(pages).containsKeys("home", "registration", "status", "own", "mail", "offer");
        assertThat(pages).allSatisfy((page, sentences) -> assertThat(Reading.ease(sentences)).as(page).isGreaterThanOrEqualTo(LEAST_EASE));
    }

    @Test
    void longWordsAreAgreedAndAgreedWordsAreUsed() throws IOException {
        Set<String> agreed = Files.readAllLines(Path.of("src/test/resources/reading/agreed-words.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).collect(Collectors.toSet());
        Set<String> found = texts().values().stream().flatMap(text -> Reading.sentences(text).stream()).flatMap(List::stream)
                .filter(word -> word.length() >= LONG_WORD_LETTERS || Reading.syllables(word) >= LONG_WORD_SYLLABLES)
                .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(agreed);
    }

    @ParameterizedTest
    @CsvSource({"werk, 1", "werken, 2", "ijsje, 2", "bijzonder, 3", "geïnteresseerd, 5", "leerbedrijf, 3", "UWV, 1", "coördinatie, 5"})
    void syllablesAreCountedByTheirVowels(String word, int syllables) {
        assertThat(Reading.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void theFormulaTellsAnEasyTextFromAHardOne() {
        assertThat(Reading.ease(Reading.sentences("Ik ga naar huis. Daar eet ik brood."))).isCloseTo(206.84 - 0.93 * 4 - 77, within(0.01));
        assertThat(Reading.ease(Reading.sentences("Overeenkomstig de toepasselijke uitvoeringsregelgeving wordt de "
                + "besluitvorming betreffende de ondersteuningsbehoefte gecoördineerd."))).isLessThan(0);
    }

    private static Map<String, String> texts() throws IOException {
        var all = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages_nl.properties"))) {
            all.load(reader);
        }
        return all.stringPropertyNames().stream().filter(key -> FOR_EVERYBODY.matcher(key).matches() && !FOR_THE_TEAM.matcher(key).matches())
                .collect(Collectors.toMap(key -> key, all::getProperty, (a, b) -> a, TreeMap::new));
    }
}
