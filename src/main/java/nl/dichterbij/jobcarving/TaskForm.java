package nl.dichterbij.jobcarving;

import java.util.UUID;

import nl.dichterbij.forms.FormText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed and chosen for a task, all of it text, so that nothing is lost when it is wrong.
 *
 * @param id      of the task; made when the form for a new one was opened
 * @param version of the task that is changed; empty for a new one
 */
record TaskForm(String id, String version, String workProcess, String functionName, String task, String frequency,
                String minutesPerWeek, String level, String holder, String splittable, String conditions, String risk) {

    static final int SHORT = 120;
    static final int LONG = 500;
    /** a week */
    static final int MOST_MINUTES = 10_080;

    TaskForm(@Nullable String id, @Nullable String version, @Nullable String workProcess, @Nullable String functionName,
             @Nullable String task, @Nullable String frequency, @Nullable String minutesPerWeek, @Nullable String level,
             @Nullable String holder, @Nullable String splittable, @Nullable String conditions, @Nullable String risk) {
        this.id = FormText.uuid(FormText.of(id)).orElseGet(UUID::randomUUID).toString();
        this.version = FormText.of(version);
        this.workProcess = FormText.of(workProcess);
        this.functionName = FormText.of(functionName);
        this.task = FormText.of(task);
        this.frequency = FormText.of(frequency);
        this.minutesPerWeek = FormText.of(minutesPerWeek);
        this.level = FormText.of(level);
        this.holder = FormText.of(holder);
        this.splittable = FormText.of(splittable);
        this.conditions = FormText.of(conditions);
        this.risk = FormText.of(risk);
    }

    static TaskForm empty() {
        return new TaskForm(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static TaskForm of(TaskView view) {
        var d = view.details();
        return new TaskForm(view.id().toString(), String.valueOf(view.version()), d.workProcess(), d.functionName(), d.task(),
                d.frequency().name(), String.valueOf(d.minutesPerWeek()), d.level().name(), d.holder(),
                d.splittable() ? "yes" : "no", d.conditions(), d.risk());
    }

    /** The form after a colleague's change, so that saving it once more keeps what was typed. */
    TaskForm withVersion(int current) {
        return new TaskForm(id, String.valueOf(current), workProcess, functionName, task, frequency, minutesPerWeek, level,
                holder, splittable, conditions, risk);
    }

    void check(Errors errors) {
        FieldChecks.text("task", task, SHORT, true, errors);
        FieldChecks.text("workProcess", workProcess, SHORT, false, errors);
        FieldChecks.text("functionName", functionName, SHORT, false, errors);
        FieldChecks.text("holder", holder, SHORT, false, errors);
        FieldChecks.choice(Frequency.class, "frequency", frequency, errors);
        if (minutesPerWeek.isEmpty()) {
            errors.rejectValue("minutesPerWeek", "carving.minutes.empty");
        }
        FieldChecks.number("minutesPerWeek", minutesPerWeek, MOST_MINUTES, errors);
        FieldChecks.choice(TaskLevel.class, "level", level, errors);
        if (!splittable.equals("yes") && !splittable.equals("no")) {
            errors.rejectValue("splittable", "carving.choice.empty");
        }
        FieldChecks.text("conditions", conditions, LONG, false, errors);
        FieldChecks.text("risk", risk, LONG, false, errors);
    }

    UUID taskId() {
        return UUID.fromString(id);
    }

    /** Only after {@link #check} found nothing wrong. */
    TaskDetails toDetails() {
        return new TaskDetails(workProcess, functionName, task, Frequency.valueOf(frequency), Integer.parseInt(minutesPerWeek),
                TaskLevel.valueOf(level), holder, splittable.equals("yes"), conditions, risk);
    }
}
