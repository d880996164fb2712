package nl.dichterbij.employer;

import nl.dichterbij.region.RegionCode;

/**
 * An employer as lists see it.
 *
 * @param region region of the team that registered it; other regions may offer vacancies of it too
 * @param place  where it is established; empty when not known
 */
public record EmployerSummary(EmployerId id, String name, KvkNumber kvkNumber, RegionCode region, String place,
                              Contact contact) {
}
