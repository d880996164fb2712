package nl.dichterbij.employer;

import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;

/**
 * A change of an employer as typed.
 *
 * @param version     of the employer when the form was opened
 * @param newEmployer what it is to become
 */
record EmployerEdit(String version, EmployerForm newEmployer) {

    EmployerEdit(@Nullable String version, @Nullable EmployerForm newEmployer) {
        this.version = FormText.of(version);
        this.newEmployer = newEmployer == null ? EmployerForm.EMPTY : newEmployer;
    }

    static EmployerEdit of(EmployerSummary known, int version) {
        var contact = known.contact();
        return new EmployerEdit(String.valueOf(version), new EmployerForm(known.name(), known.kvkNumber().value(), known.place(),
                contact.name(), contact.phone(), contact.email()));
    }

    /** Some number that no employer has when the field was tampered with. */
    int openedVersion() {
        return FormText.number(version).orElse(-1);
    }

    /** Keeps the name and address of the contact out of logs. */
    @Override
    public String toString() {
        return "EmployerEdit";
    }
}
