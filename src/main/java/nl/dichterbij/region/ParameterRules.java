package nl.dichterbij.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What must be true of a new value of a parameter; every objection is a text at its field. */
@Component
class ParameterRules {

    private static final int LONGEST = 300;
    private static final int FARTHEST_YEARS = 10;
    /** Letters, figures and punctuation of any language; no HTML, pictures or control characters. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{Sc}\\p{Zs}+=%\\r\\n&&[^<>]]*");

    private final ParameterMaintenance parameters;
    private final Regions regions;
    private final Clock clock;

    ParameterRules(ParameterMaintenance parameters, Regions regions, Clock clock) {
        this.parameters = parameters;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @param sample any value of the parameter, which tells its unit and form
     * @return the value that may begin; empty when something is wrong, which is then said at its field
     */
    Optional<NewParameterValue> check(ParameterForm form, ParameterRow sample, Errors errors) {
        var code = new ParameterCode(sample.code());
        var value = ParameterUnit.read(form.value(), sample.unit(), sample.value());
        if (value.isEmpty()) {
            errors.rejectValue("value", form.value().isEmpty() ? "parameter.value.empty" : "parameter.value.form");
        }
        var region = region(form, errors);
        var from = validFrom(form, errors);
        text("source", form.source(), errors);
        text("reason", form.reason(), errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        clashes(code, region, from.orElseThrow(), value.orElseThrow(), errors);
        return errors.hasErrors() ? Optional.empty() : Optional.of(new NewParameterValue(code, region, value.get(), from.get(),
                form.source(), form.reason()));
    }

    private void clashes(ParameterCode code, @Nullable RegionCode region, LocalDate from, String value, Errors errors) {
        if (parameters.beginsOn(code, region, from)) {
            errors.rejectValue("validFrom", "parameter.validFrom.taken");
        } else if (parameters.findOn(code, region, from).filter(row -> row.value().equals(value)).isPresent()) {
            errors.rejectValue("value", "parameter.value.same");
        }
    }

    private @Nullable RegionCode region(ParameterForm form, Errors errors) {
        if (form.region().isEmpty()) {
            return null;
        }
        var known = regions.all().stream().map(Region::code).filter(code -> code.value().equals(form.region())).findFirst();
        if (known.isEmpty()) {
            errors.rejectValue("region", "parameter.region.unknown");
        }
        return known.orElse(null);
    }

    private Optional<LocalDate> validFrom(ParameterForm form, Errors errors) {
        var today = LocalDate.now(clock);
        var date = form.validFrom().date();
        if (form.validFrom().isEmpty()) {
            errors.rejectValue("validFrom", "parameter.validFrom.empty");
        } else if (date.isEmpty()) {
            errors.rejectValue("validFrom", "parameter.validFrom.impossible");
        } else if (date.get().isBefore(today)) {
            errors.rejectValue("validFrom", "parameter.validFrom.past");
        } else if (date.get().isAfter(today.plusYears(FARTHEST_YEARS))) {
            errors.rejectValue("validFrom", "parameter.validFrom.far", new Object[] {FARTHEST_YEARS}, null);
        }
        return date;
    }

    private static void text(String field, String typed, Errors errors) {
        if (typed.isEmpty()) {
            errors.rejectValue(field, field.equals("source") ? "parameter.source.empty" : "parameter.reason.empty");
        } else if (typed.length() > LONGEST) {
            errors.rejectValue(field, "parameter.text.long", new Object[] {LONGEST}, null);
        } else if (!PLAIN.matcher(typed).matches()) {
            errors.rejectValue(field, "parameter.text.plain");
        }
    }
}
