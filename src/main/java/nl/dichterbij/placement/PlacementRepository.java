package nl.dichterbij.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PlacementRepository extends Repository<Placement, UUID> {

    Placement save(Placement placement);

    Optional<Placement> findById(UUID id);

    Optional<Placement> findByCaseIdAndOccurrence(UUID caseId, int occurrence);

    List<Placement> findByCaseIdOrderByOccurrenceDesc(UUID caseId);
}
