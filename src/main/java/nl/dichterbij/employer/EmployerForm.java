package nl.dichterbij.employer;

import java.util.Optional;
import java.util.regex.Pattern;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.forms.PlainText;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The part of a form in which a new employer is typed. */
public record EmployerForm(String name, String kvkNumber, String place, String contactName, String contactPhone,
                    String contactEmail) {

    public static final EmployerForm EMPTY = new EmployerForm("", "", "", "", "", "");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9 ()-]{8,}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");

    public EmployerForm(@Nullable String name, @Nullable String kvkNumber, @Nullable String place,
                 @Nullable String contactName, @Nullable String contactPhone, @Nullable String contactEmail) {
        this.name = FormText.of(name);
        this.kvkNumber = FormText.of(kvkNumber);
        this.place = FormText.of(place);
        this.contactName = FormText.of(contactName);
        this.contactPhone = FormText.of(contactPhone);
        this.contactEmail = FormText.of(contactEmail);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** Notes what is wrong, below {@code newEmployer}. */
    public void validate(Errors errors) {
        reject(errors, "name", PlainText.problemOrEmpty(name, NewEmployer.MAX_NAME));
        if (kvkNumber.isEmpty()) {
            reject(errors, "kvkNumber", Optional.of("empty"));
        } else if (KvkNumber.parse(kvkNumber).isEmpty()) {
            reject(errors, "kvkNumber", Optional.of("invalid"));
        }
        reject(errors, "place", PlainText.problem(place, NewEmployer.MAX_PLACE));
        reject(errors, "contactName", PlainText.problem(contactName, Contact.MAX_NAME));
        if (!contactPhone.isEmpty() && (contactPhone.length() > Contact.MAX_PHONE || !PHONE.matcher(contactPhone).matches())) {
            reject(errors, "contactPhone", Optional.of("invalid"));
        }
        if (!contactEmail.isEmpty() && (contactEmail.length() > Contact.MAX_EMAIL || !EMAIL.matcher(contactEmail).matches())) {
            reject(errors, "contactEmail", Optional.of("invalid"));
        }
    }

    private static void reject(Errors errors, String field, Optional<String> problem) {
        problem.ifPresent(code -> errors.rejectValue("newEmployer." + field, "employer.%s.%s".formatted(field, code)));
    }

    /** Only after {@link #validate} found nothing wrong. */
    public NewEmployer toEmployer(RegionCode region) {
        return new NewEmployer(name, KvkNumber.parse(kvkNumber).orElseThrow(), region, place,
                new Contact(contactName, contactPhone, contactEmail));
    }
}
