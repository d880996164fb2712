package nl.dichterbij.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlacementRepository extends Repository<Placement, UUID> {

    Placement save(Placement placement);

    Optional<Placement> findById(UUID id);

    Optional<Placement> findByCaseIdAndOccurrence(UUID caseId, int occurrence);

    List<Placement> findByCaseIdOrderByOccurrenceDesc(UUID caseId);

    /** Those of a case, and those that it goes on to follow for a case of another region; the newest first. */
    @Query("""
            select p from Placement p where p.caseId = :caseId
               or p.id in (select f.placementId from FollowUp f where f.caseId = :caseId) order by p.occurrence desc""")
    List<Placement> findFollowedIn(UUID caseId);
}
