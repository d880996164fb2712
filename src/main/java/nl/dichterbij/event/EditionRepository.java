package nl.dichterbij.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<Edition, UUID> {

    Edition saveAndFlush(Edition edition);

    Optional<Edition> findById(UUID id);

    List<Edition> findByIdIn(Collection<UUID> ids);

    Optional<Edition> findByNumber(String number);

    Optional<Edition> findBySubmissionId(UUID submissionId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Edition e where e.id = :id")
    Optional<Edition> lockById(UUID id);

    @Query(value = "select nextval('edition_serial')", nativeQuery = true)
    long nextSerial();

    /** Makes submissions with the same id wait for each other until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:submissionId as text), 0))", nativeQuery = true)
    int lockSubmission(UUID submissionId);
}
