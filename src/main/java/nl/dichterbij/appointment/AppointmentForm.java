package nl.dichterbij.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.forms.FormText;
import nl.dichterbij.forms.PlainText;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An appointment as typed; all of it text, so that nothing is lost when it is wrong.
 *
 * @param submissionId made when the form was opened
 * @param time         such as 9:30 or 14.00
 */
record AppointmentForm(String submissionId, String about, String way, String place, DateForm date, String time, String minutes) {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");
    private static final int WEEKS_AHEAD = 53;

    AppointmentForm(@Nullable String submissionId, @Nullable String about, @Nullable String way, @Nullable String place,
                    @Nullable DateForm date, @Nullable String time, @Nullable String minutes) {
        this.submissionId = FormText.uuid(FormText.of(submissionId)).orElseGet(UUID::randomUUID).toString();
        this.about = FormText.of(about);
        this.way = FormText.of(way);
        this.place = FormText.of(place);
        this.date = date == null ? DateForm.EMPTY : date;
        this.time = FormText.of(time);
        this.minutes = FormText.of(minutes);
    }

    static AppointmentForm empty() {
        return new AppointmentForm(null, null, null, null, null, null, "60");
    }

    /** Says at each field what is wrong with it. */
    void check(Instant now, Errors errors) {
        if (oneOf(About.values(), about).isEmpty()) {
            errors.rejectValue("about", "appointment.about.empty");
        }
        checkStart(now, errors);
        FormText.number(minutes).filter(n -> n >= Appointment.MIN_MINUTES && n <= Appointment.MAX_MINUTES).ifPresentOrElse(fits -> { },
                () -> errors.rejectValue("minutes", "appointment.minutes.range",
                        new Object[] {Appointment.MIN_MINUTES, Appointment.MAX_MINUTES}, null));
        if (oneOf(Way.values(), way).isEmpty()) {
            errors.rejectValue("way", "appointment.way.empty");
        }
        if (way.equals(Way.PLACE.name())) {
            PlainText.problemOrEmpty(place, Appointment.MAX_PLACE).ifPresent(code ->
                    errors.rejectValue("place", "appointment.place." + code, new Object[] {Appointment.MAX_PLACE}, null));
        }
    }

    private void checkStart(Instant now, Errors errors) {
        var day = date.parse();
        if (date.isEmpty()) {
            errors.rejectValue("date", "appointment.date.empty");
        } else if (day.isEmpty()) {
            errors.rejectValue("date", "appointment.date.impossible");
        }
        if (typedTime().isEmpty()) {
            errors.rejectValue("time", "appointment.time.form");
        }
        day.flatMap(this::start).filter(start -> !isAhead(start, now))
                .ifPresent(start -> errors.rejectValue("date", "appointment.date.range"));
    }

    private static boolean isAhead(Instant start, Instant now) {
        return start.isAfter(now) && start.isBefore(now.atZone(WorkCalendar.ZONE).plusWeeks(WEEKS_AHEAD).toInstant());
    }

    private Optional<Instant> start(LocalDate day) {
        return typedTime().map(at -> day.atTime(at).atZone(WorkCalendar.ZONE).toInstant());
    }

    private Optional<LocalTime> typedTime() {
        var parts = TIME.matcher(time);
        return parts.matches() ? Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))) : Optional.empty();
    }

    /** Only after {@link #check} found nothing wrong. */
    Appointments.NewAppointment toAppointment(CaseId caseId, String by) {
        var meets = Way.valueOf(way);
        return new Appointments.NewAppointment(UUID.fromString(submissionId), caseId, About.valueOf(about), meets,
                meets == Way.PLACE ? place : "", date.parse().flatMap(this::start).orElseThrow(), Integer.parseInt(minutes), by);
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, String typed) {
        return Arrays.stream(values).filter(value -> value.name().equals(typed)).findFirst();
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "AppointmentForm";
    }
}
