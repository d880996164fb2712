package nl.dichterbij.employer;

import java.time.Clock;

import nl.dichterbij.region.WorkCalendar;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class FixedClock {

    @Bean
    Clock clock() {
        return Clock.fixed(EmployerFixtures.TODAY.atTime(12, 0).atZone(WorkCalendar.ZONE).toInstant(), WorkCalendar.ZONE);
    }
}
