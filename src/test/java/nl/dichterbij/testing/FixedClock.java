package nl.dichterbij.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that stands still on a working Monday; import it where a test slice has no clock of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Bean
    Clock clock() {
        return Clock.fixed(TODAY.atTime(LocalTime.of(9, 30)).atZone(ZONE).toInstant(), ZONE);
    }
}
