package nl.dichterbij.openhiring;

import java.util.UUID;
import java.util.regex.Pattern;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.forms.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Somebody who enrols at the employer's door: a first name and a way to call, and nothing else.
 *
 * @param submissionId made when the page was opened
 */
record DoorForm(String submissionId, String firstName, String phone, String email) {

    private static final Pattern PHONE = Pattern.compile("[+]?[0-9 ()-]{8,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final int MAX_EMAIL = 254;

    DoorForm(@Nullable String submissionId, @Nullable String firstName, @Nullable String phone, @Nullable String email) {
        this.submissionId = FormText.uuid(FormText.of(submissionId)).orElseGet(UUID::randomUUID).toString();
        this.firstName = FormText.of(firstName);
        this.phone = FormText.of(phone);
        this.email = FormText.of(email);
    }

    static DoorForm empty() {
        return new DoorForm(null, null, null, null);
    }

    void check(Errors errors) {
        PlainText.problemOrEmpty(firstName, ListContact.MAX_NAME).ifPresent(code -> errors.rejectValue("firstName",
                code.equals("empty") ? "door.firstName.empty" : "door.firstName.odd", new Object[] {ListContact.MAX_NAME}, null));
        if (phone.isEmpty() && email.isEmpty()) {
            errors.rejectValue("phone", "door.phone.empty");
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            errors.rejectValue("phone", "employer.contactPhone.invalid");
        }
        if (!email.isEmpty() && (email.length() > MAX_EMAIL || !EMAIL.matcher(email).matches())) {
            errors.rejectValue("email", "employer.contactEmail.invalid");
        }
    }

    /** Only after {@link #check} found nothing wrong. */
    ListContact toContact() {
        return new ListContact(firstName, phone.isEmpty() ? null : phone, email.isEmpty() ? null : email);
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "DoorForm";
    }
}
