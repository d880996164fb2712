package nl.dichterbij.jobcarving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CarvingRepository extends Repository<Carving, UUID> {

    /** At once, as requests beside it are written by plain SQL. */
    Carving saveAndFlush(Carving carving);

    Optional<Carving> findById(UUID id);

    Optional<Carving> findByCaseIdAndOccurrence(UUID caseId, int occurrence);

    List<Carving> findByCaseIdOrderByOccurrenceDesc(UUID caseId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Carving c where c.id = :id")
    Optional<Carving> lockById(UUID id);
}
