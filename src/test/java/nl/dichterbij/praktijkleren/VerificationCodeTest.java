package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationCodeTest {

    @Test
    void isReadBackFromPaper() {
        var code = VerificationCode.random();
        assertThat(VerificationCode.parse(" " + code.spaced().toLowerCase() + " ")).contains(code);
        assertThat(code.spaced()).hasSize(31);
    }

    @Test
    void isNeverTheSame() {
        assertThat(Stream.generate(VerificationCode::random).limit(1000)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"''", "ABC", "0000000000000000000000000", "000000000000000000000000000", "0000000000000000000000000U", "0000000000000000000000000é",
        "' '' or 1=1 -- 000000000000000'"})
    void refusesOtherTexts(String text) {
        assertThat(VerificationCode.parse(text)).isEmpty();
    }

    @Test
    void takesLettersThatLookAlike() {
        assertThat(VerificationCode.parse("oOiIlL00000000000000000000")).contains(new VerificationCode("00111100000000000000000000"));
    }
}
