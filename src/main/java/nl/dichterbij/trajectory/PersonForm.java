package nl.dichterbij.trajectory;

import java.util.Objects;
import nl.dichterbij.person.KnownPerson;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a person as typed. Everything is text, so that whatever was typed can be shown again.
 *
 * @param version   of the person when the form was opened
 * @param bsn       a number to record; empty leaves what is there
 * @param removeBsn {@code true} when the number that is there must go
 */
record PersonForm(@Nullable String version, @Nullable String firstName, @Nullable String lastName,
        @Nullable DateInput birthDate, @Nullable String postcode, @Nullable String municipality,
        @Nullable String email, @Nullable String phone, @Nullable String preferredContact, @Nullable String language,
        @Nullable String benefit, @Nullable String bsn, @Nullable String removeBsn) implements PersonInput {

    PersonForm {
        birthDate = Objects.requireNonNullElse(birthDate, DateInput.EMPTY);
        bsn = Text.of(bsn);
    }

    static PersonForm of(KnownPerson known) {
        var person = known.details();
        return new PersonForm(String.valueOf(known.version()), person.firstName(), person.lastName(),
                DateInput.of(person.birthDate()), person.postcode().value(), person.municipality().value(),
                person.email(), person.phone(), person.preferredContact().name(), person.language(),
                person.benefit().name(), "", "");
    }

    /** The form after a colleague's change, so that saving it once more keeps what was typed. */
    PersonForm withVersion(int current) {
        return new PersonForm(String.valueOf(current), firstName, lastName, birthDate, postcode, municipality, email,
                phone, preferredContact, language, benefit, bsn, removeBsn);
    }

    /** Some number that no person has when the field was tampered with: then the form counts as outdated. */
    int openedVersion() {
        String text = Text.of(version);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    boolean allowsBsn() {
        return chosenBenefit().filter(benefit -> benefit.allowsBsn()).isPresent();
    }

    boolean removesBsn() {
        return "true".equals(removeBsn);
    }

    boolean changesBsn() {
        return removesBsn() || !Text.of(bsn).isEmpty();
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "PersonForm";
    }
}
