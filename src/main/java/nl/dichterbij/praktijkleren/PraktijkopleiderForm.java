package nl.dichterbij.praktijkleren;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The praktijkopleider as typed. */
record PraktijkopleiderForm(String name, String email, String phone) {

    PraktijkopleiderForm(@Nullable String name, @Nullable String email, @Nullable String phone) {
        this.name = FormText.of(name);
        this.email = FormText.of(email);
        this.phone = FormText.of(phone);
    }

    static PraktijkopleiderForm of(Praktijkopleider known) {
        return new PraktijkopleiderForm(known.name(), known.email(), known.phone());
    }

    /** @param prefix path to this part of the form, with a dot at its end; or empty */
    void validate(Errors errors, String prefix) {
        FormText.check(errors, prefix + "name", name, Praktijkopleider.MAX_NAME, true);
        if (email.isEmpty() && phone.isEmpty()) {
            errors.rejectValue(prefix + "email", "praktijk.trainer.reach");
        }
        if (!email.isEmpty() && !FormText.isEmail(email)) {
            errors.rejectValue(prefix + "email", "praktijk.email.invalid");
        }
        if (!phone.isEmpty() && !FormText.isPhone(phone)) {
            errors.rejectValue(prefix + "phone", "praktijk.phone.invalid");
        }
    }

    Praktijkopleider value() {
        return new Praktijkopleider(name, email, phone);
    }

    @Override
    public String toString() {
        return "PraktijkopleiderForm";
    }
}
