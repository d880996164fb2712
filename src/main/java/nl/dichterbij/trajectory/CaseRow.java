package nl.dichterbij.trajectory;

import java.time.LocalDate;
import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of cases, with its open step that is due first.
 *
 * @param handedOver whether another region goes on with this person, who is not shown here any more
 * @param step      element id of the step; null when nobody has to do anything now
 * @param dueOn     day on which the step should be done
 * @param waitingOn team, jobseeker or employer
 */
record CaseRow(CaseNumber number, PersonId person, MunicipalityCode municipality, CaseStatus status,
        LocalDate registeredOn, boolean handedOver, @Nullable String step, @Nullable LocalDate dueOn, @Nullable String waitingOn) {

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
