package nl.dichterbij.training;

import nl.dichterbij.security.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is enrolled on a start. Every person shown counts as a read of that dossier. */
@Controller
class ParticipantsController {

    private final OfferAccess access;
    private final EnrolmentQueries enrolments;
    private final Attendance attendance;
    private final Roll roll;

    ParticipantsController(OfferAccess access, EnrolmentQueries enrolments, Attendance attendance, Roll roll) {
        this.access = access;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.roll = roll;
    }

    @GetMapping("/opleidingen/{number}/starts/{day}")
    String show(@PathVariable String number, @PathVariable String day, Model model) {
        access.getStart(number, day, Action.READ_DOSSIER);
        var found = access.getStart(number, day, Action.LIST_TRAININGS);
        var participants = enrolments.on(found.start().id());
        model.addAttribute("view", found.offer());
        model.addAttribute("start", found.start());
        model.addAttribute("rows", roll.of(participants));
        model.addAttribute("meetings", attendance.meetings(found.start().id()));
        model.addAttribute("mayRecord", found.offer().details().attendanceKept() && access.mayRecord()
                && participants.stream().anyMatch(Participant::hasStarted));
        return "training/participants";
    }
}
