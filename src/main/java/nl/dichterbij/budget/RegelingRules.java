package nl.dichterbij.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.region.Region;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * What must be true of a regeling. It may have begun before it is entered here, as its source says; but it is not ended
 * in the past, as money may have been promised under it since.
 */
@Component
class RegelingRules {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final int FARTHEST_YEARS = 20;

    private final Regions regions;
    private final Clock clock;

    RegelingRules(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** @return empty when something is wrong, which is then said at its field */
    Optional<RegelingDetails> checkNew(RegelingForm form, Errors errors) {
        var region = region(form, errors);
        var from = day("validFrom", form.validFrom(), errors);
        if (form.validFrom().isEmpty()) {
            errors.rejectValue("validFrom", "regeling.validFrom.empty");
        }
        var last = lastDay(form, from.orElse(null), errors);
        texts(form, errors);
        return errors.hasErrors() ? Optional.empty() : Optional.of(new RegelingDetails(form.name(), region, from.orElseThrow(), last, form.source()));
    }

    /** As {@link #checkNew}; what is not changed later stays as it is. */
    Optional<RegelingDetails> checkChange(RegelingForm form, Regeling known, Errors errors) {
        var last = known.lastDay();
        if (!Objects.equals(form.lastDay(), DateForm.of(known.lastDay()))) {
            if (known.validTo() != null && !known.validTo().isAfter(today())) {
                errors.rejectValue("lastDay", "regeling.lastDay.over");
            } else {
                last = lastDay(form, known.validFrom(), errors);
            }
        }
        texts(form, errors);
        if (!errors.hasErrors() && form.name().equals(known.name()) && form.source().equals(known.source()) && Objects.equals(last, known.lastDay())) {
            errors.reject("regeling.same");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(new RegelingDetails(form.name(), null, known.validFrom(), last, form.source()));
    }

    private @Nullable LocalDate lastDay(RegelingForm form, @Nullable LocalDate from, Errors errors) {
        var last = day("lastDay", form.lastDay(), errors).orElse(null);
        if (last != null && from != null && last.isBefore(from)) {
            errors.rejectValue("lastDay", "regeling.lastDay.before");
        } else if (last != null && last.isBefore(today())) {
            errors.rejectValue("lastDay", "regeling.lastDay.past");
        }
        return last;
    }

    private Optional<LocalDate> day(String field, DateForm typed, Errors errors) {
        var day = typed.parse();
        if (!typed.isEmpty() && day.isEmpty()) {
            errors.rejectValue(field, "regeling.day.impossible");
        } else if (day.filter(d -> d.isBefore(EARLIEST) || d.isAfter(today().plusYears(FARTHEST_YEARS))).isPresent()) {
            errors.rejectValue(field, "regeling.day.far");
        }
        return day;
    }

    private @Nullable RegionCode region(RegelingForm form, Errors errors) {
        var known = regions.all().stream().map(Region::code).filter(code -> code.value().equals(form.region())).findFirst();
        if (known.isEmpty() && !form.region().isEmpty()) {
            errors.rejectValue("region", "parameter.region.unknown");
        }
        return known.orElse(null);
    }

    private static void texts(RegelingForm form, Errors errors) {
        text("name", form.name(), RegelingForm.LONGEST_NAME, errors);
        text("source", form.source(), RegelingForm.LONGEST, errors);
        text("reason", form.reason(), RegelingForm.LONGEST, errors);
    }

    private static void text(String field, String typed, int longest, Errors errors) {
        FreeText.problem(typed, longest).ifPresent(code -> errors.rejectValue(field,
                code.equals("empty") ? "regeling." + field + ".empty" : "parameter.text." + code, new Object[] {longest}, null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
