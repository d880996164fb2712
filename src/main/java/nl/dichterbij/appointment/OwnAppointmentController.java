package nl.dichterbij.appointment;

import java.util.Locale;

import nl.dichterbij.forms.FormText;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The jobseeker puts an appointment in the own calendar, behind the personal link. */
@Controller
class OwnAppointmentController {

    private final PersonalLinks links;
    private final Appointments appointments;
    private final MessageSource messages;

    OwnAppointmentController(PersonalLinks links, Appointments appointments, MessageSource messages) {
        this.links = links;
        this.appointments = appointments;
        this.messages = messages;
    }

    @GetMapping("/mijn/{token}/afspraken/{id}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token, @PathVariable String id, Locale locale) {
        var found = links.find(LinkPurpose.JOBSEEKER_STATUS, token).map(CaseId::new)
                .flatMap(own -> FormText.uuid(id).flatMap(known -> appointments.find(own, known)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var about = messages.getMessage("appointment.about." + found.about(), null, locale);
        var summary = messages.getMessage("appointment.calendar." + found.way(), new Object[] {about}, locale);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("afspraak.ics").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Robots-Tag", "noindex")
                .body(CalendarFile.of(found, summary));
    }
}
