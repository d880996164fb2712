package nl.dichterbij.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * The registration as typed. It travels from step to step in the form itself, never in an address or in the server's
 * memory. Everything is text, so that whatever was typed can be shown again.
 *
 * @param website a trap: people do not see this field, programs that fill in every field do
 */
record RegistrationForm(@Nullable String submissionId, @Nullable String firstName, @Nullable String lastName,
        @Nullable DateInput birthDate, @Nullable String postcode, @Nullable String municipality,
        @Nullable String email, @Nullable String phone, @Nullable String preferredContact, @Nullable String language,
        @Nullable String hoursPerWeek, @Nullable DateInput availableFrom, @Nullable List<String> sectors,
        @Nullable String benefit, @Nullable String consent, @Nullable String website) {

    RegistrationForm {
        birthDate = Objects.requireNonNullElse(birthDate, DateInput.EMPTY);
        availableFrom = Objects.requireNonNullElse(availableFrom, DateInput.EMPTY);
        sectors = Objects.requireNonNullElse(sectors, List.of());
    }

    static RegistrationForm blank(String language, LocalDate today) {
        return new RegistrationForm(UUID.randomUUID().toString(), "", "", DateInput.EMPTY, "", "", "", "", "",
                language, "", DateInput.of(today), List.of(), "", "", "");
    }

    /** Only after {@link RegistrationRules} found nothing wrong. */
    RegistrationRequest request(Instant now) {
        var person = new PersonDetails(Text.of(firstName), Text.of(lastName), birthDate.date().orElseThrow(),
                new Postcode(Text.of(postcode)), new MunicipalityCode(Text.of(municipality)), orNull(email),
                orNull(phone), ContactWay.valueOf(Text.of(preferredContact)), Text.of(language),
                Benefit.valueOf(Text.of(benefit)), now);
        Set<Sector> wanted = sectors.stream().map(Sector::valueOf).collect(Collectors.toSet());
        return new RegistrationRequest(UUID.fromString(Text.of(submissionId)), person,
                new Wishes(Integer.parseInt(Text.of(hoursPerWeek)), availableFrom.date().orElseThrow(), wanted));
    }

    private static @Nullable String orNull(@Nullable String typed) {
        String text = Text.of(typed);
        return text.isEmpty() ? null : text;
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "RegistrationForm";
    }
}
