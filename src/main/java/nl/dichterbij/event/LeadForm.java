package nl.dichterbij.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.forms.PlainText;
import nl.dichterbij.trajectory.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a visitor types at a stand, all of it text, so that nothing is lost when it is wrong.
 *
 * @param submissionId made when the page was opened; sending it twice is once
 * @param website      a trap: people do not see this field, programs that fill in every field do
 */
record LeadForm(String submissionId, String name, String email, String phone, List<String> interests, String consent,
                String website) {

    static final int MAX_NAME = 120;

    private static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[!-~&&[^@<>\"]]+@[!-~&&[^@<>\"]]+\\.[a-zA-Z][a-zA-Z0-9-]+");
    private static final Pattern PHONE = Pattern.compile("(0[1-9][0-9]{8}|(\\+|00)[1-9][0-9]{7,13})");
    private static final Pattern PHONE_SPACING = Pattern.compile("[\\s().-]");

    LeadForm(@Nullable String submissionId, @Nullable String name, @Nullable String email, @Nullable String phone,
             @Nullable List<String> interests, @Nullable String consent, @Nullable String website) {
        this.submissionId = FormText.of(submissionId);
        this.name = FormText.of(name);
        this.email = FormText.of(email);
        this.phone = FormText.of(phone);
        this.interests = interests == null ? List.of() : interests.stream().map(FormText::of).toList();
        this.consent = FormText.of(consent);
        this.website = FormText.of(website);
    }

    static LeadForm empty() {
        return new LeadForm(UUID.randomUUID().toString(), null, null, null, null, null, null);
    }

    Optional<UUID> submission() {
        return FormText.uuid(submissionId);
    }

    void check(Errors errors) {
        PlainText.problemOrEmpty(name, MAX_NAME).ifPresent(code -> errors.rejectValue("name",
                code.equals("empty") ? "lead.name.empty" : "lead.name.odd", new Object[] {MAX_NAME}, null));
        if (email.isEmpty() && phone.isEmpty()) {
            errors.rejectValue("phone", "lead.contact.empty");
        }
        if (!email.isEmpty() && (email.length() > MAX_EMAIL || !EMAIL.matcher(email).matches())) {
            errors.rejectValue("email", "registration.email.form");
        }
        if (!phone.isEmpty() && !PHONE.matcher(plainPhone()).matches()) {
            errors.rejectValue("phone", "registration.phone.form");
        }
        if (!consent.equals("true")) {
            errors.rejectValue("consent", "lead.consent.empty");
        }
        if (submission().isEmpty()) {
            errors.reject("registration.submission");
        } else if (!website.isEmpty()) {
            errors.reject("registration.trap");
        }
    }

    private String plainPhone() {
        return PHONE_SPACING.matcher(phone).replaceAll("");
    }

    /** Only after {@link #check} found nothing wrong. */
    LeadDetails toDetails() {
        return new LeadDetails(name, email.isEmpty() ? null : email, phone.isEmpty() ? null : plainPhone(),
                Arrays.stream(Sector.values()).filter(known -> interests.contains(known.name())).collect(Collectors.toSet()));
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "LeadForm";
    }
}
