package nl.dichterbij.praktijkleren;

import org.jspecify.annotations.Nullable;

/** A recognition as looked up and typed; the crebo is chosen from the register. */
record RecognitionForm(String leerbedrijfId, String crebo, DateForm from, DateForm until) {

    RecognitionForm(@Nullable String leerbedrijfId, @Nullable String crebo, @Nullable DateForm from, @Nullable DateForm until) {
        this.leerbedrijfId = FormText.of(leerbedrijfId);
        this.crebo = FormText.of(crebo);
        this.from = from == null ? DateForm.EMPTY : from;
        this.until = until == null ? DateForm.EMPTY : until;
    }
}
