package nl.dichterbij.jobcarving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface CarvingTaskRepository extends Repository<CarvingTask, UUID> {

    CarvingTask saveAndFlush(CarvingTask task);

    Optional<CarvingTask> findById(UUID id);

    List<CarvingTask> findByCarvingIdOrderByPosition(UUID carvingId);

    void delete(CarvingTask task);

    int countByCarvingId(UUID carvingId);
}
