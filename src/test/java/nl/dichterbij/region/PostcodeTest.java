package nl.dichterbij.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"7811AB", "7811 ab", " 7811\u00a0Ab ", "7811  AB"})
    void acceptsWhatPeopleType(String text) {
        assertThat(Postcode.parse(text)).contains(new Postcode("7811AB"));
        assertThat(new Postcode(text)).hasToString("7811AB").extracting(Postcode::digits).isEqualTo(7811);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7811", "7811A", "7811ABC", "0811AB", "78I1AB", "7811SS", "7811sd", "7811SA", "AB7811", "7811 😀", "٧811AB"})
    void refusesAnythingElse(String text) {
        assertThat(Postcode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode(text));
    }
}
