package nl.dichterbij.matching;

import java.util.List;
import java.util.UUID;

/**
 * A vacancy and a case with their score.
 *
 * @param id     of the vacancy, or of the case when candidates were searched
 * @param number as people read it out
 * @param score  0 to 100
 */
record Match(UUID id, String number, int score, List<Reason> reasons) {
}
