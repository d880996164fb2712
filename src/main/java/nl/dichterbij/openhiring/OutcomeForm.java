package nl.dichterbij.openhiring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.placement.ContractType;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an employer fills in about the one who was called.
 *
 * @param enrolment who was called, as the page showed it
 * @param outcome   one of {@link #OUTCOMES}
 * @param sure      "ja" once the employer confirmed it
 */
record OutcomeForm(String enrolment, String outcome, DateForm startDate, String hoursPerWeek, String contractType,
                   String sure) {

    static final List<String> OUTCOMES = List.of("started", "declined", "no-answer");
    static final int MAX_HOURS = 48;

    OutcomeForm(@Nullable String enrolment, @Nullable String outcome, @Nullable DateForm startDate,
                @Nullable String hoursPerWeek, @Nullable String contractType, @Nullable String sure) {
        this.enrolment = FormText.of(enrolment);
        this.outcome = FormText.of(outcome);
        this.startDate = startDate == null ? DateForm.EMPTY : startDate;
        this.hoursPerWeek = FormText.of(hoursPerWeek);
        this.contractType = FormText.of(contractType);
        this.sure = FormText.of(sure);
    }

    static OutcomeForm about(EnrolmentId enrolment) {
        return new OutcomeForm(enrolment.toString(), null, null, null, null, null);
    }

    Optional<EnrolmentId> whom() {
        return FormText.uuid(enrolment).map(EnrolmentId::new);
    }

    boolean isSure() {
        return sure.equals("ja");
    }

    void check(LocalDate today, Errors errors) {
        if (!OUTCOMES.contains(outcome)) {
            errors.rejectValue("outcome", "owner.outcome.empty");
        }
        if (!outcome.equals("started")) {
            return;
        }
        var date = startDate.parse();
        if (startDate.isEmpty()) {
            errors.rejectValue("startDate", "owner.startDate.empty");
        } else if (date.isEmpty()) {
            errors.rejectValue("startDate", "vacancy.date.impossible");
        } else if (date.get().isBefore(today.minusMonths(1)) || date.get().isAfter(today.plusMonths(3))) {
            errors.rejectValue("startDate", "owner.startDate.far");
        }
        if (FormText.number(hoursPerWeek).filter(n -> n >= 1 && n <= MAX_HOURS).isEmpty()) {
            errors.rejectValue("hoursPerWeek", "vacancy.hours.range", new Object[] {MAX_HOURS}, null);
        }
        if (contract().isEmpty()) {
            errors.rejectValue("contractType", "owner.contractType.empty");
        }
    }

    private Optional<ContractType> contract() {
        return Arrays.stream(ContractType.values()).filter(known -> known.name().equals(contractType)).findFirst();
    }

    /** Only after {@link #check} found nothing wrong. */
    Start toStart() {
        return new Start(startDate.parse().orElseThrow(), contract().orElseThrow(), Integer.parseInt(hoursPerWeek));
    }
}
