package nl.dichterbij.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowUpRepository extends Repository<FollowUp, UUID> {

    FollowUp save(FollowUp followUp);

    FollowUp saveAndFlush(FollowUp followUp);

    Optional<FollowUp> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FollowUp f where f.id = :id")
    Optional<FollowUp> lockById(UUID id);

    boolean existsByPlacementIdAndMonths(UUID placementId, int months);

    List<FollowUp> findByCaseIdOrderByDueOn(UUID caseId);

    /** Locks what it takes and leaves what another copy of the application is working on. */
    @Query(value = """
            select * from follow_up where state = 'PLANNED' and due_on <= :today
            order by due_on limit 50 for update skip locked""", nativeQuery = true)
    List<FollowUp> takeDue(LocalDate today);
}
