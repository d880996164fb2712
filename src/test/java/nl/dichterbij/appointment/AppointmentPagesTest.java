package nl.dichterbij.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.dichterbij.testing.Desk;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
@Import(Desk.class)
class AppointmentPagesTest {

    @Autowired
    private Desk desk;
    @Autowired
    private Appointments appointments;
    @Autowired
    private Trajectories trajectories;

    private CaseSummary dossier;

    @BeforeEach
    void register() {
        dossier = desk.register();
    }

    @Test
    void theJobseekerSeesWhatTheCaseworkerAgreedAndPutsItInTheCalendar() throws Exception {
        make().andExpect(redirectedUrl("/dossiers/" + dossier.number() + "#afspraken"));
        var own = desk.own(dossier);
        desk.visit(own).andExpect(content().string(allOf(containsString("om 9:30 uur"), containsString("Kennismaken"), containsString("Werkcentrum, Emmen"))));
        var made = appointments.of(dossier.id()).getFirst();
        desk.visit(own + "/afspraken/" + made.id() + ".ics").andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar; charset=UTF-8"))
                .andExpect(content().string(allOf(containsString("SUMMARY:Afspraak met het regioteam: Kennismaken"),
                        containsString("LOCATION:Werkcentrum\\, Emmen"), not(containsString("Jikke")))));
    }

    @Test
    void sendingTwiceMakesOneAppointment() throws Exception {
        var fields = fields(Map.of("submissionId", UUID.randomUUID().toString()));
        desk.sendAs(Desk.CASEWORKER, page("/nieuw"), fields);
        desk.sendAs(Desk.CASEWORKER, page("/nieuw"), fields);
        assertThat(appointments.of(dossier.id())).hasSize(1);
    }

    @Test
    void aCallHasNoPlace() throws Exception {
        make("way", "PHONE");
        assertThat(appointments.of(dossier.id())).singleElement().satisfies(made -> assertThat(made.place()).isEmpty());
        desk.visit(desk.own(dossier)).andExpect(content().string(containsString("We bellen")));
    }

    @ParameterizedTest
    @CsvSource({"about, 'ziek', Kies waar de afspraak over gaat", "time, 25:00, Vul een tijd in", "time, '<b>', Vul een tijd in",
        "date.day, 31, Deze datum bestaat niet", "date.year, 2019, Kies een moment dat nog komt", "date.year, 9999, Kies een moment dat nog komt",
        "minutes, 0, Vul een aantal minuten in", "minutes, 999999, Vul een aantal minuten in", "way, FAX, Kies hoe u elkaar spreekt",
        "place, '', Vul de plek van de afspraak in", "place, '<script>', Gebruik geen", "place, 😀, Gebruik alleen letters"})
    void whatIsWrongIsToldAtTheFieldAndNothingIsLost(String field, String value, String message) throws Exception {
        make(field, value, "date.month", field.equals("date.day") ? "2" : "" + day().getMonthValue())
                .andExpect(status().isOk()).andExpect(content().string(allOf(containsString(message), containsString("id=\"fouten\""))));
        assertThat(appointments.of(dossier.id())).isEmpty();
    }

    @Test
    void whatIsCancelledStaysOnThePageSoThatNobodyComesForNothing() throws Exception {
        make();
        var made = appointments.of(dossier.id()).getFirst();
        desk.visitAs(Desk.CASEWORKER, page("/" + made.id() + "/afzeggen")).andExpect(content().string(containsString("afzeggen?")));
        desk.sendAs(Desk.CASEWORKER, page("/" + made.id() + "/afzeggen")).andExpect(status().is3xxRedirection());
        desk.visit(desk.own(dossier)).andExpect(content().string(allOf(containsString("Gaat niet door"), containsString("Haal uit mijn agenda"))));
    }

    @Test
    void whoStopsDoesNotHaveToComeAnyMore() throws Exception {
        make();
        trajectories.withdraw(dossier.id());
        assertThat(appointments.of(dossier.id())).allMatch(Appointment::cancelled);
        make();
        assertThat(appointments.of(dossier.id())).hasSize(1);
    }

    @Test
    void onlyCaseworkersOfTheRegionMakeAppointments() throws Exception {
        desk.visitAs(Desk.MANAGER, page("/nieuw")).andExpect(status().isForbidden());
        desk.visitAs(Desk.OTHER_REGION, page("/nieuw")).andExpect(status().isNotFound());
        desk.sendAs(Desk.OTHER_REGION, page("/nieuw"), fields(Map.of())).andExpect(status().isNotFound());
        assertThat(appointments.of(dossier.id())).isEmpty();
    }

    @Test
    void anAppointmentOfSomebodyElseIsNotFound() throws Exception {
        make();
        var made = appointments.of(dossier.id()).getFirst();
        var other = desk.register();
        desk.visit(desk.own(other) + "/afspraken/" + made.id() + ".ics").andExpect(status().isNotFound());
        desk.visit("/mijn/x/afspraken/" + made.id() + ".ics").andExpect(status().isNotFound());
        desk.visit(desk.own(other) + "/afspraken/onzin.ics").andExpect(status().isNotFound());
        desk.sendAs(Desk.CASEWORKER, "/dossiers/" + other.number() + "/afspraken/" + made.id() + "/afzeggen").andExpect(status().isNotFound());
        assertThat(appointments.of(dossier.id())).noneMatch(Appointment::cancelled);
    }

    private ResultActions make(String... changes) throws Exception {
        Map<String, String> changed = new java.util.HashMap<>();
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return desk.sendAs(Desk.CASEWORKER, page("/nieuw"), fields(changed));
    }

    private static String[] fields(Map<String, String> changes) {
        var day = day();
        List<String> fields = new ArrayList<>();
        Map.of("about", "INTAKE", "way", "PLACE", "place", "Werkcentrum, Emmen", "date.day", "" + day.getDayOfMonth(),
                "date.month", "" + day.getMonthValue(), "date.year", "" + day.getYear(), "time", "9.30", "minutes", "45").forEach((name, value) -> {
            fields.add(name);
            fields.add(changes.getOrDefault(name, value));
        });
        if (changes.containsKey("submissionId")) {
            fields.addAll(List.of("submissionId", changes.get("submissionId")));
        }
        return fields.toArray(String[]::new);
    }

    private static LocalDate day() {
        return LocalDate.now().plusDays(10);
    }

    private String page(String rest) {
        return "/dossiers/" + dossier.number() + "/afspraken" + rest;
    }
}
