package nl.dichterbij.trajectory;

import java.util.Objects;

import nl.dichterbij.person.KnownPerson;
import org.jspecify.annotations.Nullable;

/**
 * The jobseeker's own correction as typed. The benefit is not in it: the team changes that together with the jobseeker,
 * as it decides about the BSN.
 *
 * @param version of the person when the form was opened
 */
record OwnDataForm(@Nullable String version, @Nullable String firstName, @Nullable String lastName, @Nullable DateInput birthDate,
        @Nullable String postcode, @Nullable String municipality, @Nullable String email, @Nullable String phone,
        @Nullable String preferredContact, @Nullable String language) implements PersonInput {

    OwnDataForm {
        birthDate = Objects.requireNonNullElse(birthDate, DateInput.EMPTY);
    }

    static OwnDataForm of(KnownPerson known) {
        var person = known.details();
        return new OwnDataForm(String.valueOf(known.version()), person.firstName(), person.lastName(),
                DateInput.of(person.birthDate()), person.postcode().value(), person.municipality().value(),
                person.email(), person.phone(), person.preferredContact().name(), person.language());
    }

    @Override
    public @Nullable String benefit() {
        return null;
    }

    /** Some number that no person has when the field was tampered with. */
    int openedVersion() {
        String text = Text.of(version);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "OwnDataForm";
    }
}
