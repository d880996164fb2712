package nl.dichterbij.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The registration as typed. It travels from step to step in the form itself, never in an address or in the server's
 * memory. Everything is text, so that whatever was typed can be shown again.
 *
 * @param helped  {@code true} when somebody else fills it in with the jobseeker beside them, as at a library desk
 * @param website a trap: people do not see this field, programs that fill in every field do
 */
record RegistrationForm(@Nullable String submissionId, @Nullable String firstName, @Nullable String lastName,
        @Nullable DateInput birthDate, @Nullable String postcode, @Nullable String municipality,
        @Nullable String email, @Nullable String phone, @Nullable String preferredContact, @Nullable String language,
        @Nullable String hoursPerWeek, @Nullable DateInput availableFrom, @Nullable List<String> sectors,
        @Nullable String benefit, @Nullable String consent, @Nullable String helped, @Nullable String website)
        implements PersonInput {

    RegistrationForm {
        birthDate = Objects.requireNonNullElse(birthDate, DateInput.EMPTY);
        availableFrom = Objects.requireNonNullElse(availableFrom, DateInput.EMPTY);
        sectors = Objects.requireNonNullElse(sectors, List.of());
    }

    static RegistrationForm blank(String language, LocalDate today, boolean helped) {
        return new RegistrationForm(UUID.randomUUID().toString(), "", "", DateInput.EMPTY, "", "", "", "", "",
                language, "", DateInput.of(today), List.of(), "", "", helped ? "true" : "", "");
    }

    boolean isHelped() {
        return "true".equals(helped);
    }

    /** Only after {@link RegistrationRules} found nothing wrong. */
    RegistrationRequest request(Instant now) {
        Set<Sector> wanted = sectors.stream().map(Sector::valueOf).collect(Collectors.toSet());
        return new RegistrationRequest(UUID.fromString(Text.of(submissionId)), details(now),
                new Wishes(Integer.parseInt(Text.of(hoursPerWeek)), availableFrom.date().orElseThrow(), wanted));
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "RegistrationForm";
    }
}
