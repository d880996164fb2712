package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

import nl.dichterbij.testing.FixedClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it; import it beside {@link BudgetTest}. */
class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Instant now = Instant.EPOCH;

    MovableClock() {
        reset();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Instead {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** Back to the day on which all tests begin. */
    void reset() {
        goTo(FixedClock.TODAY);
    }

    void goTo(LocalDate day) {
        now = day.atTime(9, 30).atZone(ZONE).toInstant();
    }

    void pass(Period time) {
        now = now.atZone(ZONE).plus(time).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
