package nl.dichterbij.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"01234567", " 0123 4567 ", "01.23.45.67", "0123\u00a04567"})
    void readsKvkNumbersAsPeopleTypeThem(String text) {
        assertThat(KvkNumber.parse(text)).contains(new KvkNumber("01234567"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "00000000", "\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661", "😀"})
    void knowsWhatIsNoKvkNumber(String text) {
        assertThat(KvkNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new KvkNumber(text));
    }

    @Test
    void readsVacancyNumbers() {
        assertThat(VacancyNumber.of(123)).hasToString("V-000123");
        assertThat(VacancyNumber.parse(" v-000123 ")).contains(VacancyNumber.of(123));
        assertThat(VacancyNumber.parse("nieuw")).isEmpty();
        assertThat(VacancyNumber.parse("V-12")).isEmpty();
    }

    @Test
    void keepsContactsOutOfLogs() {
        assertThat(new Contact("Jan", "06", "jan@example.org")).hasToString("Contact[known]");
    }
}
