package nl.dichterbij.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a Dutch text reads, by the formula of Flesch for Dutch (Douma, 1960):
 * 206.84 - 0.93 x words per sentence - 77 x syllables per word. More is easier.
 */
final class Reading {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:](?:\\s|$)|\\n");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-’']\\p{L}+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúàèêâôû]+");
    /** A choice of MessageFormat, and a value that is filled in: read as one short word. */
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d\\})*\\}|\\{\\d[^}]*\\}");

    private Reading() {
    }

    /** Sentences as lists of words; what holds no word is left out. */
    static List<List<String>> sentences(String text) {
        return SENTENCE_END.splitAsStream(FILLED_IN.matcher(text).replaceAll("Emmen"))
                .map(sentence -> WORD.matcher(sentence).results().map(word -> word.group()).toList())
                .filter(words -> !words.isEmpty()).toList();
    }

    /** Groups of vowels; "ij" is one, a letter with a diaeresis begins a new one. */
    static int syllables(String word) {
        var simple = word.toLowerCase(Locale.ROOT).replace("ij", "y").replaceAll("[ëïöü]", "-e");
        return Math.max(1, (int) VOWELS.matcher(simple).results().count());
    }

    static double ease(List<List<String>> sentences) {
        double words = sentences.stream().mapToInt(List::size).sum();
        double syllables = sentences.stream().flatMap(List::stream).mapToInt(Reading::syllables).sum();
        return 206.84 - 0.93 * words / sentences.size() - 77 * syllables / words;
    }
}
