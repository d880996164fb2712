package nl.dichterbij.praktijkleren;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A signature as recorded by the team. */
record SignatureForm(String party, String name, DateForm signedOn, String reference) {

    SignatureForm(@Nullable String party, @Nullable String name, @Nullable DateForm signedOn, @Nullable String reference) {
        this.party = FormText.of(party);
        this.name = FormText.of(name);
        this.signedOn = signedOn == null ? DateForm.EMPTY : signedOn;
        this.reference = FormText.of(reference);
    }

    Optional<Signature.Party> chosenParty() {
        return Arrays.stream(Signature.Party.values()).filter(one -> one.name().equals(party)).findFirst();
    }

    @Override
    public String toString() {
        return "SignatureForm";
    }
}
