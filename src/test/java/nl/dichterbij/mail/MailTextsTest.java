package nl.dichterbij.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail in every language: complete, the same as text and as HTML, and discreet. */
@PageTest
class MailTextsTest {

    private static final String LINK = "https://dichterbij.example/mijn/abc";

    @Autowired
    private MailTexts texts;

    static Stream<Arguments> mails() {
        return Stream.of(MailKind.values()).flatMap(kind ->
                Stream.of(Arguments.of(kind, Locale.of("nl")), Arguments.of(kind, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void isCompleteAndDiscreet(MailKind kind, Locale language) {
        var words = texts.of(kind, language, "Jikke",
                new MailTexts.Facts("2026-000123", "Lasser & co", "Bakker's", "Zwaantje",
                        new MailDetails("Heftruck", java.time.LocalDate.of(2027, 3, 1), "ROC, Emmen", 3)), LINK);
        assertThat(words.subject()).isNotBlank().doesNotContain("Jikke", "Zwaantje", "2026", "{", "Lasser", "Bakker");
        assertThat(words.text()).contains("Jikke", LINK, "2026-000123").doesNotContain("??", "{", "<", "&amp;", "null");
        assertThat(words.html()).contains("Jikke", "href=\"" + LINK + "\"", "lang=\"" + language + "\"", words.subject())
                .doesNotContain("??", "src=", "<script", "null");
        assertThat(words.text().lines().filter(line -> line.length() > 20).count()).as("lines that say something").isGreaterThan(4);
        assertThat(words.text().contains("Lasser & co")).isEqualTo(words.html().contains("Lasser &amp; co"));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void greetsWhoseNameIsNotKnown(MailKind kind, Locale language) {
        var words = texts.of(kind, language, "", new MailTexts.Facts("2026-000123", "", "", "", MailDetails.NONE), LINK);
        assertThat(words.text()).startsWith(language.equals(Locale.ENGLISH) ? "Good day," : "Goedendag,");
    }
}
