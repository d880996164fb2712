package nl.dichterbij.employer;

import java.time.Instant;
import java.util.List;

import nl.dichterbij.skills.RequiredSkill;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as the pages of this module show it.
 *
 * @param version         goes into the form for changing it and back
 * @param occupationLabel name of the occupation when it was chosen
 * @param created         whether it is a function created for one case
 */
record VacancyView(VacancySummary vacancy, int version, String description, @Nullable String occupationLabel,
                   Instant offeredAt, boolean created) {

    VacancyView with(List<RequiredSkill> skills) {
        var v = vacancy;
        return new VacancyView(new VacancySummary(v.id(), v.number(), v.employer(), v.employerName(), v.title(),
                v.occupation(), v.region(), v.municipality(), v.minHours(), v.maxHours(), v.places(), v.placesTaken(),
                v.status(), skills, v.openFrom(), v.openUntil(), v.demands()),
                version, description, occupationLabel, offeredAt, created);
    }
}
