package nl.dichterbij.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import nl.dichterbij.forms.DateForm;
import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering who was at a meeting, for everybody who began on one start. */
@Controller
class AttendanceController {

    private static final String FORM = "form";
    private static final String PAGE = "/opleidingen/{number}/starts/{day}/aanwezigheid";

    private final OfferAccess access;
    private final EnrolmentQueries enrolments;
    private final Attendance attendance;
    private final Roll roll;
    private final Clock clock;

    AttendanceController(OfferAccess access, EnrolmentQueries enrolments, Attendance attendance, Roll roll, Clock clock) {
        this.access = access;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.roll = roll;
        this.clock = clock;
    }

    /** Nothing but what {@link AttendanceForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    /** @param held a day (2026-03-02) whose attendance is corrected; today when it is none */
    @GetMapping(PAGE)
    String open(@PathVariable String number, @PathVariable String day,
                @RequestParam(name = "datum", defaultValue = "") String held, Model model) {
        var found = find(number, day);
        var date = attendance.meetings(found.start().id()).stream().map(Attendance.Meeting::heldOn)
                .filter(known -> known.toString().equals(held)).findFirst().orElse(LocalDate.now(clock));
        var answers = new HashMap<String, String>();
        participants(found).forEach(one -> attendance.find(one.enrolmentId(), date).ifPresent(entry ->
                answers.put(one.enrolmentId().toString(), entry.reason().map(Enum::name).orElse(AttendanceForm.PRESENT))));
        var form = new AttendanceForm(DateForm.of(date), answers);
        return show(found, form, errorsOf(form), model);
    }

    @PostMapping(PAGE)
    String save(@PathVariable String number, @PathVariable String day, @ModelAttribute(FORM) AttendanceForm form, Model model) {
        var found = find(number, day);
        var errors = errorsOf(form);
        form.check(found.start().startsOn(), LocalDate.now(clock), errors);
        var answers = new LinkedHashMap<Participant, Optional<AbsenceReason>>();
        participants(found).forEach(one -> form.read(one.enrolmentId()).ifPresent(reason -> answers.put(one, reason)));
        if (answers.isEmpty()) {
            errors.rejectValue("answers", "training.attendance.none");
        }
        if (errors.hasErrors()) {
            return show(found, form, errors, model);
        }
        attendance.record(form.heldOn().parse().orElseThrow(), answers);
        return "redirect:/opleidingen/%s/starts/%s?bewaard".formatted(found.offer().number(), found.start().startsOn());
    }

    private OfferAccess.Found find(String number, String day) {
        access.getStart(number, day, Action.LIST_TRAININGS);
        return access.getStart(number, day, Action.EDIT_DOSSIER);
    }

    private List<Participant> participants(OfferAccess.Found found) {
        return found.offer().details().attendanceKept()
                ? enrolments.on(found.start().id()).stream().filter(Participant::hasStarted).toList() : List.of();
    }

    private String show(OfferAccess.Found found, AttendanceForm form, BindingResult errors, Model model) {
        model.addAttribute("view", found.offer());
        model.addAttribute("start", found.start());
        model.addAttribute("rows", roll.of(participants(found)));
        model.addAttribute("reasons", AbsenceReason.values());
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return "training/attendance-form";
    }

    private static BindingResult errorsOf(AttendanceForm form) {
        return new BeanPropertyBindingResult(form, FORM);
    }
}
