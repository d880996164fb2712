package nl.dichterbij.training;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the start to the end: talks about how it goes, completion and drop-out. */
@Service
@Transactional
class TrainingProgress {

    private final EnrolmentRepository enrolments;
    private final OfferQueries offers;
    private final Places places;
    private final Settlements settlements;
    private final Trajectories trajectories;
    private final Steps steps;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrainingProgress(EnrolmentRepository enrolments, OfferQueries offers, Places places, Settlements settlements,
                     Trajectories trajectories, Steps steps, Parameters parameters, JdbcClient jdbc,
                     ApplicationEventPublisher events, Clock clock) {
        this.enrolments = enrolments;
        this.offers = offers;
        this.places = places;
        this.settlements = settlements;
        this.trajectories = trajectories;
        this.steps = steps;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * When somebody looks again.
     *
     * @param atEnd whether the training is over by then
     */
    record Check(LocalDate checkOn, boolean atEnd) {
    }

    /** After the usual time, sooner where there are worries or the first phase ends before; at the end at the latest. */
    @Transactional(readOnly = true)
    Check planCheck(CaseId caseId, int occurrence) {
        var enrolment = enrolments.get(caseId, occurrence);
        var today = LocalDate.now(clock);
        var interval = enrolment.lastProgress() == Progress.AT_RISK ? "training.check-every.at-risk" : "training.check-every";
        var next = today.plus(parameters.getPeriod(new ParameterCode(interval), trajectories.get(caseId).region(), today));
        var checkOn = endOfFirstPhase(enrolment).filter(end -> end.isAfter(today) && end.isBefore(next)).orElse(next);
        return checkOn.isBefore(enrolment.endsOn()) ? new Check(checkOn, false) : new Check(enrolment.endsOn(), true);
    }

    private Optional<LocalDate> endOfFirstPhase(Enrolment enrolment) {
        return offers.byStart(enrolment.startId()).flatMap(offer -> Optional.ofNullable(offer.details().firstPhaseWeeks()))
                .map(enrolment.startsOn()::plusWeeks);
    }

    /** @param outcome code of the form: on-track, at-risk, completed or dropped-out */
    void recordProgress(StepRef step, int occurrence, String outcome) {
        if (!steps.close(step, outcome)) {
            return;
        }
        var enrolment = enrolments.get(step.caseId(), occurrence);
        switch (outcome) {
            case "on-track" -> enrolment.progress(Progress.ON_TRACK, now());
            case "at-risk" -> enrolment.progress(Progress.AT_RISK, now());
            default -> { }
        }
        jdbc.sql("insert into training_progress (id, enrolment_id, outcome, discussed_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), enrolment.id(), outcome, Timestamp.from(now())).update();
    }

    /** @param newEndDate set when the training takes longer */
    void recordCompletion(StepRef step, int occurrence, String outcome, @Nullable LocalDate newEndDate) {
        if (steps.close(step, outcome) && outcome.equals("extended")) {
            enrolments.get(step.caseId(), occurrence).extend(java.util.Objects.requireNonNull(newEndDate), now());
        }
    }

    /** Books the costs: what the provider charged where that was entered, otherwise the whole. Repeating it changes nothing. */
    void complete(CaseId caseId, int occurrence, String result) {
        inOpenCase(caseId, occurrence).filter(enrolment -> enrolment.complete(result, now())).ifPresent(enrolment -> {
            settlements.settle(enrolment, enrolment.charged().orElse(enrolment.cost()), "completed");
            events.publishEvent(new TrainingCompleted(caseId, enrolment.id()));
        });
    }

    /** The place is free for someone else; the money waits for the settlement. Repeating it changes nothing. */
    void dropOut(CaseId caseId, int occurrence, String reason) {
        inOpenCase(caseId, occurrence).filter(enrolment -> enrolment.stop(reason, now())).ifPresent(enrolment -> {
            places.giveBack(enrolment.startId());
            events.publishEvent(new TrainingDroppedOut(caseId, enrolment.id()));
        });
    }

    /** @return false while nobody has entered what the provider keeps; repeating it changes nothing */
    boolean returnUnspent(CaseId caseId, int occurrence) {
        return inOpenCase(caseId, occurrence).map(enrolment -> {
            enrolment.charged().ifPresent(kept -> settlements.settle(enrolment, kept, "dropped-out"));
            return enrolment.isSettled();
        }).orElse(true);
    }

    /** Empty when the case has ended: then what it held was given back already. */
    private Optional<Enrolment> inOpenCase(CaseId caseId, int occurrence) {
        return trajectories.lockIfOpen(caseId).map(open -> enrolments.get(caseId, occurrence));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
