package nl.dichterbij.training;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrainingOfferRepository extends Repository<TrainingOffer, UUID> {

    TrainingOffer saveAndFlush(TrainingOffer offer);

    Optional<TrainingOffer> findBySubmissionId(UUID submissionId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from TrainingOffer o where o.id = :id")
    Optional<TrainingOffer> lockById(UUID id);

    @Query(value = "select nextval('training_offer_serial')", nativeQuery = true)
    long nextSerial();

    /** Makes submissions with the same id wait for each other until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:submissionId as text), 0))", nativeQuery = true)
    int lockSubmission(UUID submissionId);
}
