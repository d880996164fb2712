package nl.dichterbij.training;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.trajectory.CaseId;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<Enrolment, UUID> {

    Enrolment saveAndFlush(Enrolment enrolment);

    Optional<Enrolment> findByIdAndCaseId(UUID id, UUID caseId);

    Optional<Enrolment> findByCaseIdAndOccurrence(UUID caseId, int occurrence);

    List<Enrolment> findByCaseId(UUID caseId);

    /** The enrolment of this round; {@link NoSuchElementException} if there is none. */
    default Enrolment get(CaseId caseId, int occurrence) {
        return findByCaseIdAndOccurrence(caseId.value(), occurrence)
                .orElseThrow(() -> new NoSuchElementException("No training in round " + occurrence));
    }
}
