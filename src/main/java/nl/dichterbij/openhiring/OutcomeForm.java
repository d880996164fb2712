package nl.dichterbij.openhiring;

import java.time.format.DateTimeFormatter;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

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

    void check(StartRange range, Errors errors) {
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
        } else if (!range.contains(date.get())) {
            errors.rejectValue("startDate", "owner.startDate.far",
                    new Object[] {DAY.format(range.earliest()), DAY.format(range.latest())}, null);
        }
        if (FormText.number(hoursPerWeek).filter(n -> n >= 1 && n <= range.maxHours()).isEmpty()) {
            errors.rejectValue("hoursPerWeek", "vacancy.hours.range", new Object[] {range.maxHours()}, null);
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
