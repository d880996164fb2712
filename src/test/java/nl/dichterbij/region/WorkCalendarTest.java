package nl.dichterbij.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = new WorkCalendar();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-01, Nieuwjaarsdag", "2026-04-03, Goede Vrijdag", "2026-04-06, Tweede Paasdag", "2026-04-27, Koningsdag",
        "2026-05-05, Bevrijdingsdag", "2026-05-14, Hemelvaartsdag", "2026-05-25, Tweede Pinksterdag",
        "2026-12-25, Eerste Kerstdag", "2025-12-26, Tweede Kerstdag", "2026-11-21, zaterdag", "2026-11-22, zondag"
    })
    void theTeamDoesNotWork(LocalDate day, String name) {
        assertThat(calendar.isWorkingDay(day)).as(name).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-24", "2026-12-31", "2026-05-15", "2026-12-05", "2027-04-26"})
    void theTeamWorksOnOtherWeekdays(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(day.getDayOfWeek().getValue() < 6);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", "2026-11-20, 5, 2026-11-27", "2026-11-22, 5, 2026-11-27", "2026-12-23, 2, 2026-12-28",
        "2026-12-31, 1, 2027-01-04", "2026-04-02, 1, 2026-04-07", "2026-04-24, 3, 2026-04-30",
        "2026-11-22, 0, 2026-11-23", "2026-11-23, 0, 2026-11-23"
    })
    void countsWorkingDaysOnly(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @Test
    void doesNotCountBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 1, 1), -1));
    }

    @Test
    void somethingIsDueAtFiveInTheAfternoonWinterAndSummer() {
        assertThat(calendar.dueAt(LocalDate.of(2026, 11, 23))).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(calendar.dueAt(LocalDate.of(2026, 7, 1))).isEqualTo(Instant.parse("2026-07-01T15:00:00Z"));
    }
}
