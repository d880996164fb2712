package nl.dichterbij.trajectory;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import org.jspecify.annotations.Nullable;

/** The part of a form that is about a person, as typed: the same at registration and when the team corrects it. */
interface PersonInput {

    @Nullable String firstName();

    @Nullable String lastName();

    DateInput birthDate();

    @Nullable String postcode();

    @Nullable String municipality();

    @Nullable String email();

    @Nullable String phone();

    @Nullable String preferredContact();

    @Nullable String language();

    @Nullable String benefit();

    default Optional<Benefit> chosenBenefit() {
        return Arrays.stream(Benefit.values()).filter(one -> one.name().equals(Text.of(benefit()))).findFirst();
    }

    /** Only after {@link RegistrationRules} found nothing wrong. */
    default PersonDetails details(Instant consentGivenAt) {
        return new PersonDetails(Text.of(firstName()), Text.of(lastName()), birthDate().date().orElseThrow(),
                new Postcode(Text.of(postcode())), new MunicipalityCode(Text.of(municipality())), Text.orNull(email()),
                Text.orNull(phone()), ContactWay.valueOf(Text.of(preferredContact())), Text.of(language()),
                chosenBenefit().orElseThrow(), consentGivenAt);
    }
}
