package nl.dichterbij.employer;

import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.skills.OccupationUri;
import nl.dichterbij.skills.RequiredSkill;
import org.jspecify.annotations.Nullable;

/**
 * What an employer asks and offers. Pages check before; {@link IllegalArgumentException} for what cannot be.
 *
 * @param title        1 to 120 characters
 * @param description  what the work is like, in plain Dutch; empty or at most 2000 characters
 * @param municipality where the work is done; decides which region the vacancy belongs to
 * @param minHours     hours a week, 1 to 40
 * @param maxHours     hours a week, not below {@code minHours}, at most 40
 * @param places       how many people can start, 1 to 500
 * @param skills       at most 20, each once
 * @param openUntil    last day; null while there is no end, otherwise not before {@code openFrom}
 * @param demands      licences and the like
 */
public record VacancyDetails(String title, String description, @Nullable OccupationUri occupation,
                             MunicipalityCode municipality, int minHours, int maxHours, int places,
                             List<RequiredSkill> skills, LocalDate openFrom, @Nullable LocalDate openUntil,
                             WorkDemands demands) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_DESCRIPTION = 2000;
    public static final int MAX_HOURS = 40;
    public static final int MAX_PLACES = 500;
    public static final int MAX_SKILLS = 20;

    public VacancyDetails {
        title = title.strip();
        description = description.strip();
        skills = List.copyOf(skills);
        require(!title.isEmpty() && title.length() <= MAX_TITLE, "title");
        require(description.length() <= MAX_DESCRIPTION, "description");
        require(minHours >= 1 && minHours <= maxHours && maxHours <= MAX_HOURS, "hours");
        require(places >= 1 && places <= MAX_PLACES, "places");
        require(skills.size() <= MAX_SKILLS, "number of skills");
        require(skills.stream().map(RequiredSkill::skill).distinct().count() == skills.size(), "skills: asked twice");
        require(openUntil == null || !openUntil.isBefore(openFrom), "period");
    }

    /** A vacancy that asks nothing beside skills. */
    public VacancyDetails(String title, String description, @Nullable OccupationUri occupation, MunicipalityCode municipality,
                          int minHours, int maxHours, int places, List<RequiredSkill> skills, LocalDate openFrom,
                          @Nullable LocalDate openUntil) {
        this(title, description, occupation, municipality, minHours, maxHours, places, skills, openFrom, openUntil, WorkDemands.NONE);
    }

    private static void require(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException("Vacancy with impossible " + what);
        }
    }
}
