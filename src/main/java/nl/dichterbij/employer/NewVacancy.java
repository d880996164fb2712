package nl.dichterbij.employer;

import java.util.UUID;

/**
 * A vacancy to be offered.
 *
 * @param submissionId made when the form was opened: sending it again makes no second vacancy
 */
public record NewVacancy(UUID submissionId, EmployerId employer, VacancyDetails details) {
}
