package nl.dichterbij.employer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Choosing an employer in a form, with the fragment {@code employer/vacancy-form :: employer}. */
@Component
public class EmployerChoices {

    private static final int FOUND = 8;

    private final Employers employers;

    EmployerChoices(Employers employers) {
        this.employers = employers;
    }

    /** What the fragment offers to choose from: what was chosen before, and what the search finds. */
    public void fill(EmployerInput form, Model model) {
        model.addAttribute("employers", options(form));
        model.addAttribute("knownByKvkNumber", knownByKvkNumber(form).orElse(null));
    }

    /** Says at each field what is wrong with it. */
    public void check(EmployerInput form, Errors errors) {
        if (form.hasNewEmployer()) {
            form.newEmployer().validate(errors);
            knownByKvkNumber(form).ifPresent(known ->
                    errors.rejectValue("newEmployer.kvkNumber", "employer.kvkNumber.in-use", new Object[] {known.name()}, null));
        } else if (form.employer().isEmpty()) {
            errors.rejectValue("employer", "vacancy.employer.empty");
        } else if (form.knownEmployer().flatMap(employers::find).isEmpty()) {
            errors.rejectValue("employer", "vacancy.employer.unknown");
        }
    }

    private List<EmployerSummary> options(EmployerInput form) {
        var options = new LinkedHashSet<EmployerSummary>();
        form.knownEmployer().flatMap(employers::find).ifPresent(options::add);
        knownByKvkNumber(form).ifPresent(options::add);
        if (!form.employerQuery().isEmpty()) {
            employers.search(form.employerQuery()).stream().limit(FOUND).forEach(options::add);
        }
        return List.copyOf(options);
    }

    /** The employer that is typed as new but is known already. */
    private Optional<EmployerSummary> knownByKvkNumber(EmployerInput form) {
        return form.hasNewEmployer() ? KvkNumber.parse(form.newEmployer().kvkNumber()).flatMap(employers::find) : Optional.empty();
    }
}
