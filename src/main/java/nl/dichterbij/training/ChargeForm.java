package nl.dichterbij.training;

import java.util.Optional;

import nl.dichterbij.budget.Money;
import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;

/** An amount as it was typed. */
record ChargeForm(String amount) {

    ChargeForm(@Nullable String amount) {
        this.amount = FormText.of(amount);
    }

    static ChargeForm of(@Nullable Money charged) {
        return new ChargeForm(charged == null ? null : charged.euros().toPlainString().replace('.', ','));
    }

    Optional<Money> parse() {
        return Money.parse(amount);
    }
}
