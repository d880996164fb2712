package nl.dichterbij.appointment;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Dossiers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A caseworker makes and cancels appointments in a dossier. */
@Controller
@RequestMapping("/dossiers/{number}/afspraken")
class AppointmentController {

    private static final String FORM = "form";

    private final Dossiers dossiers;
    private final Appointments appointments;
    private final CurrentUser user;
    private final Clock clock;

    AppointmentController(Dossiers dossiers, Appointments appointments, CurrentUser user, Clock clock) {
        this.dossiers = dossiers;
        this.appointments = appointments;
        this.user = user;
        this.clock = clock;
    }

    /** Nothing but what {@link AppointmentForm} is made of. */
    @InitBinder
    void bindConstructorOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/nieuw")
    String open(@PathVariable String number, Model model) {
        model.addAttribute(FORM, AppointmentForm.empty());
        return show(dossiers.open(number, Action.EDIT_DOSSIER), model);
    }

    /** Only the language changes: what was typed stays. */
    @PostMapping(path = "/nieuw", params = "taal")
    String changeLanguage(@PathVariable String number, @ModelAttribute(FORM) AppointmentForm form, Model model) {
        return show(dossiers.open(number, Action.EDIT_DOSSIER), model);
    }

    @PostMapping("/nieuw")
    String make(@PathVariable String number, @ModelAttribute(FORM) AppointmentForm form, BindingResult errors, Model model) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        form.check(Instant.now(clock), errors);
        if (errors.hasErrors()) {
            return show(dossier, model);
        }
        appointments.make(form.toAppointment(dossier.id(), user.account().username()));
        return backTo(dossier);
    }

    @GetMapping("/{id}/afzeggen")
    String askCancel(@PathVariable String number, @PathVariable String id, Model model) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        model.addAttribute("dossier", dossier);
        model.addAttribute("appointment", find(dossier, id));
        return "appointment/cancel";
    }

    @PostMapping("/{id}/afzeggen")
    String cancel(@PathVariable String number, @PathVariable String id) {
        var dossier = dossiers.open(number, Action.EDIT_DOSSIER);
        appointments.cancel(dossier.id(), find(dossier, id).id());
        return backTo(dossier);
    }

    private Appointment find(CaseSummary dossier, String id) {
        return FormText.uuid(id).flatMap((UUID known) -> appointments.find(dossier.id(), known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(CaseSummary dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("languageForm", "afspraak");
        model.addAttribute("subjects", About.values());
        model.addAttribute("ways", Way.values());
        return Appointments.arePossible(dossier) ? "appointment/form" : backTo(dossier);
    }

    private static String backTo(CaseSummary dossier) {
        return "redirect:/dossiers/" + dossier.number() + "#afspraken";
    }
}
