package nl.dichterbij.trajectory;

import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A registration as a browser sends it, with everything right until a test says otherwise. */
final class Typed {

    private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();

    Typed() {
        with("submissionId", UUID.randomUUID().toString()).with("firstName", "Fatima").with("lastName", "El Amrani")
                .with("birthDate.day", "3").with("birthDate.month", "4").with("birthDate.year", "1988")
                .with("postcode", "7811 ab").with("municipality", "0114").with("email", "fatima@voorbeeld.nl")
                .with("phone", "06 12345678").with("preferredContact", "PHONE").with("language", "nl")
                .with("hoursPerWeek", "24").with("sectors", "CARE").with("benefit", "NONE").with("consent", "true");
        var start = java.time.LocalDate.now(java.time.Clock.systemDefaultZone()).plusDays(2);
        with("availableFrom.day", "" + start.getDayOfMonth()).with("availableFrom.month", "" + start.getMonthValue())
                .with("availableFrom.year", "" + start.getYear());
    }

    Typed with(String field, String value) {
        values.set(field, value);
        return this;
    }

    Typed without(String field) {
        values.remove(field);
        return this;
    }

    MultiValueMap<String, String> values() {
        return values;
    }
}
