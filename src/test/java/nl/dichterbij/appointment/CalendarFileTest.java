package nl.dichterbij.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final UUID ID = UUID.fromString("5f1c9e0a-3f7e-4a9e-9a37-0d1f4a2b6c11");

    @Test
    void isAnEventThatCalendarsUnderstand() {
        assertThat(file("Werkcentrum; Hoofdstraat 1, Emmen", false)).isEqualTo(String.join("\r\n",
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dichterbij//Afspraken//NL", "BEGIN:VEVENT", "UID:" + ID + "@dichterbij",
                "DTSTAMP:20260301T080000Z", "DTSTART:20260330T073000Z", "DTEND:20260330T081500Z", "SEQUENCE:0", "STATUS:CONFIRMED",
                "SUMMARY:Kennismaken", "LOCATION:Werkcentrum\\; Hoofdstraat 1\\, Emmen", "END:VEVENT", "END:VCALENDAR", ""));
    }

    @Test
    void anAppointmentThatIsCancelledReplacesTheOneInTheCalendar() {
        assertThat(file("Emmen", true)).contains("STATUS:CANCELLED", "SEQUENCE:1", "UID:" + ID);
    }

    @Test
    void noLineIsLongerThanTheFormatAllowsAndNoLetterIsCut() {
        var place = "Coöperatie ’t Zuideinde ".repeat(8).strip();
        var file = file(place, false);
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("LOCATION:" + place);
    }

    @Test
    void aLineBreakInAPlaceAddsNoLineToTheFile() {
        assertThat(file("Emmen\r\nATTENDEE:x", false)).contains("LOCATION:Emmen\\nATTENDEE:x\r\n");
    }

    private static String file(String place, boolean cancelled) {
        return new String(CalendarFile.of(new Appointment(ID, new CaseId(UUID.randomUUID()), About.INTAKE, Way.PLACE, place,
                Instant.parse("2026-03-30T07:30:00Z"), 45, Instant.parse("2026-03-01T08:00:00Z"), cancelled), "Kennismaken"), StandardCharsets.UTF_8);
    }
}
