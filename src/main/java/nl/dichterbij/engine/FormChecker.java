package nl.dichterbij.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dichterbij.engine.FormCheck.Fault;
import nl.dichterbij.engine.FormCheck.What;
import org.jspecify.annotations.Nullable;

/** Holds answers against the questions of one form, as the viewer in the browser does. */
final class FormChecker {

    private final List<FormField> fields;
    private final Map<String, Object> variables;
    private final Feel feel = new Feel();
    private final List<Fault> faults = new ArrayList<>();

    FormChecker(List<FormField> fields, Map<String, Object> variables) {
        this.fields = fields;
        this.variables = variables;
    }

    FormCheck check(Map<String, Object> given) {
        if (asksNothingElse(given, List.of())) {
            var known = new LinkedHashMap<>(variables);
            given.forEach((name, value) -> known.put(name, over(known.get(name), value)));
            var kept = new LinkedHashMap<String, Object>();
            fields.stream().filter(field -> field.hide() == null || !Boolean.TRUE.equals(feel.evaluate(field.hide(), known)))
                    .forEach(field -> keep(field, given, kept));
            return new FormCheck(kept, List.copyOf(faults));
        }
        return new FormCheck(Map.of(), List.of(new Fault("", What.UNKNOWN)));
    }

    /** Whether everything that was answered is a question of this form. */
    private boolean asksNothingElse(Map<?, ?> given, List<String> above) {
        return given.entrySet().stream().allMatch(answer -> {
            var path = new ArrayList<>(above);
            path.add(String.valueOf(answer.getKey()));
            if (fields.stream().anyMatch(field -> field.path().equals(path))) {
                return true;
            }
            var within = fields.stream().anyMatch(field -> field.path().size() > path.size()
                    && field.path().subList(0, path.size()).equals(path));
            return within && answer.getValue() instanceof Map<?, ?> inner && asksNothingElse(inner, path);
        });
    }

    private static @Nullable Object over(@Nullable Object before, @Nullable Object now) {
        if (before instanceof Map<?, ?> older && now instanceof Map<?, ?> newer) {
            var both = new LinkedHashMap<Object, Object>(older);
            both.putAll(newer);
            return both;
        }
        return now;
    }

    private void keep(FormField field, Map<String, Object> given, Map<String, Object> kept) {
        var answer = field.in(given);
        var what = isEmpty(answer) ? (field.required() ? What.REQUIRED : null) : wrong(field, answer);
        if (what != null) {
            faults.add(new Fault(field.label(), what));
        } else if (field.isIn(given)) {
            field.put(kept, answer);
        }
    }

    /** As the viewer sees it: a box that must be ticked and is not counts as unanswered. */
    private static boolean isEmpty(@Nullable Object answer) {
        return answer == null || "".equals(answer) || answer instanceof List<?> none && none.isEmpty();
    }

    private @Nullable What wrong(FormField field, Object answer) {
        return switch (field.type()) {
            case RADIO, SELECT -> field.options(variables, feel).contains(answer) ? null : What.NOT_AN_OPTION;
            case CHECKLIST -> isChoiceOf(field.options(variables, feel), answer) ? null : What.NOT_AN_OPTION;
            case CHECKBOX -> answer instanceof Boolean ticked
                    ? (!ticked && field.required() ? What.REQUIRED : null) : What.NOT_AN_OPTION;
            case NUMBER -> number(field, answer);
            case DATE -> answer instanceof String text && isDay(text) ? null : What.NOT_A_DATE;
        };
    }

    private static boolean isChoiceOf(List<Object> options, Object answer) {
        return answer instanceof List<?> chosen && options.containsAll(chosen) && distinct(chosen);
    }

    private static boolean distinct(List<?> chosen) {
        Set<Object> all = new HashSet<>(chosen);
        return all.size() == chosen.size();
    }

    private static @Nullable What number(FormField field, Object answer) {
        if (!(answer instanceof Number)) {
            return What.NOT_A_NUMBER;
        }
        var value = new BigDecimal(answer.toString());
        var digits = field.schema().path("decimalDigits");
        if (digits.isNumber() && value.stripTrailingZeros().scale() > digits.asInt()) {
            return What.NOT_A_NUMBER;
        }
        var limits = field.schema().path("validate");
        var tooLow = limits.path("min").isNumber() && value.compareTo(limits.path("min").decimalValue()) < 0;
        var tooHigh = limits.path("max").isNumber() && value.compareTo(limits.path("max").decimalValue()) > 0;
        return tooLow || tooHigh ? What.OUT_OF_RANGE : null;
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
