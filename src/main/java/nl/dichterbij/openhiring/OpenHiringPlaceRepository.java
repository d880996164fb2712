package nl.dichterbij.openhiring;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpenHiringPlaceRepository extends Repository<OpenHiringPlace, UUID> {

    OpenHiringPlace saveAndFlush(OpenHiringPlace place);

    Optional<OpenHiringPlace> findBySubmissionId(UUID submissionId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from OpenHiringPlace p where p.id = :id")
    Optional<OpenHiringPlace> lockById(UUID id);

    @Query(value = "select nextval('open_hiring_serial')", nativeQuery = true)
    long nextSerial();

    /** Makes submissions with the same id wait for each other until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:submissionId as text), 0))", nativeQuery = true)
    int lockSubmission(UUID submissionId);
}
