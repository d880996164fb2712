package nl.dichterbij.employer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmployerRepository extends Repository<Employer, UUID> {

    Employer saveAndFlush(Employer employer);

    Optional<Employer> findById(UUID id);

    Optional<Employer> findByKvkNumber(String kvkNumber);

    List<Employer> findByIdInOrderByName(Collection<UUID> ids);

    List<Employer> findByNameContainingIgnoreCaseOrderByName(String part, Limit limit);

    /** Makes those who register the same company wait for each other until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('kvk ' || :kvkNumber, 0))", nativeQuery = true)
    int lockKvkNumber(String kvkNumber);
}
