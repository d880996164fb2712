package nl.dichterbij.employer;

import java.util.Optional;

import nl.dichterbij.forms.FormText;

/** The part of a form in which an employer is chosen, or typed in for the first time. */
public interface EmployerInput {

    /** Value of {@link #employer} for one that is typed in. */
    String NEW_EMPLOYER = "nieuw";

    String employerQuery();

    /** Id of a known employer, {@link #NEW_EMPLOYER}, or empty. */
    String employer();

    EmployerForm newEmployer();

    default boolean hasNewEmployer() {
        return employer().equals(NEW_EMPLOYER);
    }

    default Optional<EmployerId> knownEmployer() {
        return FormText.uuid(employer()).map(EmployerId::new);
    }
}
