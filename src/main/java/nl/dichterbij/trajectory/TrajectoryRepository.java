package nl.dichterbij.trajectory;

import java.util.Collection;
import java.util.List;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrajectoryRepository extends Repository<Trajectory, UUID> {

    /** At once, as milestones and steps beside it are written by plain SQL. */
    Trajectory saveAndFlush(Trajectory trajectory);

    Optional<Trajectory> findById(UUID id);

    List<Trajectory> findByIdIn(Collection<UUID> ids);

    Optional<Trajectory> findByNumber(String number);

    Optional<Trajectory> findBySubmissionId(UUID submissionId);

    @Query("select t.number from Trajectory t where t.personId in :people and t.regionCode = :region order by t.number")
    List<String> numbersOf(Collection<UUID> people, String region);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Trajectory t where t.id = :id")
    Optional<Trajectory> lockById(UUID id);

    @Query(value = "select nextval('case_serial')", nativeQuery = true)
    long nextSerial();

    /** Makes submissions with the same id wait for each other until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:submissionId as text), 0))", nativeQuery = true)
    int lockSubmission(UUID submissionId);
}
