package nl.dichterbij.person;

import java.time.Instant;
import java.time.LocalDate;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * What the team knows of a person. {@code toString} shows nothing of it, so that it cannot end up in a log.
 *
 * @param email          or {@code phone}: at least one of them
 * @param language       two letters, the language the person prefers
 * @param consentGivenAt when the person agreed to being helped and to what is kept for that
 */
public record PersonDetails(String firstName, String lastName, LocalDate birthDate, Postcode postcode,
                            MunicipalityCode municipality, @Nullable String email, @Nullable String phone,
                            ContactWay preferredContact, String language, Benefit benefit, Instant consentGivenAt) {

    public PersonDetails {
        if (email == null && phone == null) {
            throw new IllegalArgumentException("A person without a way to be reached");
        }
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    @Override
    public String toString() {
        return "PersonDetails";
    }
}
