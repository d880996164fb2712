package nl.dichterbij.region;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The days on which the team works, and the hour at which something is due.
 *
 * <p>Holidays are those of the Algemene termijnenwet, art. 3, the one national rule for terms: 5 May every year, and
 * Good Friday as if it were one, although many offices are open on both. A term so never ends on a disputed day.
 */
@Component
public class WorkCalendar {

    /** The wall clock of the team: due times follow summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create("nl"));

    /** Whether the team works on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    /**
     * The day that lies this many working days after a day; the day itself does not count.
     *
     * @param days zero or more; with zero the day itself, or the first working day after it
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days must not be negative: " + days);
        }
        LocalDate day = days == 0 ? from : from.plusDays(1);
        for (int left = Math.max(days, 1); ; day = day.plusDays(1)) {
            if (isWorkingDay(day) && --left == 0) {
                return day;
            }
        }
    }

    /** The moment at which something is due on this day: 17:00 in the Netherlands. */
    public Instant dueAt(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(ZONE).toInstant();
    }

    private boolean isHoliday(LocalDate day) {
        return holidays.getHolidays(Year.of(day.getYear())).stream().map(Holiday::getDate).anyMatch(day::equals);
    }
}
