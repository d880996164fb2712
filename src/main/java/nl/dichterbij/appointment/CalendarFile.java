package nl.dichterbij.appointment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An appointment as a calendar reads it (iCalendar, RFC 5545). */
final class CalendarFile {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private CalendarFile() {
    }

    /** @param summary what the calendar shows; it holds no name, as others may look at a calendar */
    static byte[] of(Appointment appointment, String summary) {
        var lines = new StringBuilder();
        line(lines, "BEGIN:VCALENDAR");
        line(lines, "VERSION:2.0");
        line(lines, "PRODID:-//Dichterbij//Afspraken//NL");
        line(lines, "BEGIN:VEVENT");
        line(lines, "UID:" + appointment.id() + "@dichterbij");
        line(lines, "DTSTAMP:" + utc(appointment.madeAt()));
        line(lines, "DTSTART:" + utc(appointment.startsAt()));
        line(lines, "DTEND:" + utc(appointment.endsAt()));
        line(lines, "SEQUENCE:" + (appointment.cancelled() ? 1 : 0));
        line(lines, "STATUS:" + (appointment.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line(lines, "SUMMARY:" + escaped(summary));
        if (!appointment.place().isEmpty()) {
            line(lines, "LOCATION:" + escaped(appointment.place()));
        }
        line(lines, "END:VEVENT");
        line(lines, "END:VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String utc(Instant moment) {
        return UTC.format(moment);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Lines of at most 75 bytes; what is longer goes on after a blank. No character is cut in two. */
    private static void line(StringBuilder lines, String text) {
        var bytes = 0;
        for (var character : text.codePoints().toArray()) {
            var written = Character.toString(character);
            var size = written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.append(written);
            bytes += size;
        }
        lines.append("\r\n");
    }
}
