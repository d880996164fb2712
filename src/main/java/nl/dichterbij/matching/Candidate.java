package nl.dichterbij.matching;

import java.util.UUID;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;

/**
 * Everything that a score may know of a case. Nothing about the person is here but what the person can do and wants:
 * no name, age, sex, origin, language preferred, benefit or history. A test holds this list of fields.
 *
 * @param skills   numbers in the graph of skills
 * @param hours    at most this many a week
 * @param licences one bit for each of the enum {@code Licence}
 * @param excluded one bit for each of the enum {@code WorkCondition}
 */
record Candidate(UUID id, String number, RegionCode region, MunicipalityCode municipality, int[] skills, int hours, int licences,
                 int excluded) implements Entry {
}
