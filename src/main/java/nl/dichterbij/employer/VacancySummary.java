package nl.dichterbij.employer;

import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.OccupationUri;
import nl.dichterbij.skills.RequiredSkill;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as other modules and lists see it.
 *
 * @param region      labour-market region of the place of work, which is the region whose team may see the vacancy
 * @param minHours    hours a week, 1 to 40
 * @param maxHours    hours a week, not below {@code minHours}
 * @param places      how many people can start
 * @param placesTaken how many of those are held by a case
 * @param skills      what is asked, in the order in which it was entered
 * @param openFrom    first day on which people may be proposed
 * @param openUntil   last such day; null while there is no end
 * @param demands     licences and the like
 */
public record VacancySummary(VacancyId id, VacancyNumber number, EmployerId employer, String employerName,
                             String title, @Nullable OccupationUri occupation, RegionCode region,
                             MunicipalityCode municipality, int minHours, int maxHours, int places, int placesTaken,
                             VacancyStatus status, List<RequiredSkill> skills, LocalDate openFrom,
                             @Nullable LocalDate openUntil, WorkDemands demands) {

    public VacancySummary {
        skills = List.copyOf(skills);
    }

    /** Whether people may be proposed on this day. */
    public boolean isOpenOn(LocalDate day) {
        return status == VacancyStatus.OPEN && !day.isBefore(openFrom) && (openUntil == null || !day.isAfter(openUntil));
    }
}
