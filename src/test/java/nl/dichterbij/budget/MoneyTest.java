package nl.dichterbij.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0.00", "1250|1250.00", "1250,5|1250.50", "1.250,50|1250.50", "€ 12,05|12.05",
        "1.000.000|1000000.00", "5,-|5.00", " 7 |7.00"})
    void readsWhatPeopleType(String typed, BigDecimal euros) {
        assertThat(Money.parse(typed)).contains(new Money(euros));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "-5", "12.5", "1.25,00", "1,234", "12345678901", "1e3", "😀", "<b>1</b>"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Money.parse(typed)).isEmpty();
    }

    @Test
    void isExactToTheCentAndNeverBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal("0.005")));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1).minus(Money.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(10_000_000_000L));
        assertThat(new Money(new BigDecimal("10"))).isEqualTo(new Money(new BigDecimal("10.00"))).hasToString("€\u00A010,00");
        assertThat(new Money(new BigDecimal("0.10")).plus(new Money(new BigDecimal("0.20")))).isEqualTo(new Money(new BigDecimal("0.3")));
        assertThat(Money.of(1250)).hasToString("€\u00A01.250,00");
    }
}
