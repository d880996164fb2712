package nl.dichterbij.praktijkleren;

import org.jspecify.annotations.Nullable;

/** Why a statement is withdrawn, as typed. */
record WithdrawForm(String reason, String note) {

    WithdrawForm(@Nullable String reason, @Nullable String note) {
        this.reason = FormText.of(reason);
        this.note = FormText.of(note);
    }
}
