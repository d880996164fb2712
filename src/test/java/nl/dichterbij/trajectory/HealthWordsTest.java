package nl.dichterbij.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthWordsTest {

    private final HealthWords words = new HealthWords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Heeft Diabetes                     | diabetes
            is overspannen geweest             | overspannen
            gaat naar de psycholoog            | psycholoog
            heeft een burn-out gehad           | burn-out
            zij heeft zich ziek  gemeld        | ziek
            ADHD.                              | adhd
            van de bedrijfsarts mag het        | bedrijfsarts
            """)
    void findsWhatLooksLikeHealth(String text, String word) {
        assertThat(words.in(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Begint het liefst na negen uur", "Heeft geen muziek op het werk nodig", "Wil graag meer uren", "Kan starten per 1 maart",
        "Maart is een drukke maand", "Films en series", "Administratief werk", "", "💥 <b>"})
    void leavesWorkAlone(String text) {
        assertThat(words.in(text)).isEmpty();
    }

    @Test
    void namesEachWordOnce() {
        assertThat(words.in("Kanker, KANKER en kanker")).containsExactly("kanker");
    }
}
