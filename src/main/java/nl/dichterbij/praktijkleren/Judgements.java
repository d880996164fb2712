package nl.dichterbij.praktijkleren;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The judgement of the praktijkopleider: asked, reminded of, and given once. */
@Service
@Transactional
class Judgements {

    private final AgreementStore store;
    private final Trajectories trajectories;
    private final Steps steps;
    private final Parameters parameters;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judgements(AgreementStore store, Trajectories trajectories, Steps steps, Parameters parameters, WorkCalendar calendar,
               ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.trajectories = trajectories;
        this.steps = steps;
        this.parameters = parameters;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** When the praktijkopleider is reminded, and when the team calls. */
    record Waits(OffsetDateTime remindAt, OffsetDateTime expiresAt) {
    }

    /** @param asking key of the step that asks; repeating it with the same key asks nobody again */
    Waits ask(AgreementId id, long asking) {
        var agreement = store.lock(id);
        if (agreement.state() == AgreementState.ACTIVE && !agreement.isJudged()) {
            store.judgementAsked(id, Instant.now(clock));
            events.publishEvent(new JudgementAsked(id, agreement.caseId(), asking, false));
        }
        return new Waits(after("praktijkverklaring.judgement-reminder", agreement.region()),
                after("praktijkverklaring.judgement-expiry", agreement.region()));
    }

    /** @param asking key of the step that reminds */
    void remind(AgreementId id, long asking) {
        store.find(id).filter(Agreement::isAwaitingJudgement)
                .ifPresent(agreement -> events.publishEvent(new JudgementAsked(id, agreement.caseId(), asking, true)));
    }

    /**
     * Whoever judged first is right. Tells the process, which waits for it or calls about it.
     *
     * @param judgement for each chosen work process whether it is mastered
     * @param signature of the praktijkopleider; null when the team records what was told by phone
     * @param by        account that recorded it, or {@link Signature#BY_LINK}
     * @return false when nothing is asked any more, or a chosen work process is not judged
     */
    boolean judge(AgreementId id, Map<WorkProcessCode, Boolean> judgement, @Nullable Signature signature, String by) {
        var known = store.find(id);
        if (known.isEmpty() || trajectories.lockIfOpen(known.get().caseId()).isEmpty()) {
            return false;
        }
        var agreement = store.lock(id);
        var chosen = store.processes(id).stream().map(one -> one.process().code()).collect(Collectors.toSet());
        if (!agreement.isAwaitingJudgement() || !judgement.keySet().equals(chosen)) {
            return false;
        }
        store.judged(id, judgement, by, Instant.now(clock));
        Optional.ofNullable(signature).ifPresent(given -> store.sign(id, given, Instant.now(clock)));
        // the message ends this step without an answer of its form
        steps.openIn(agreement.caseId()).stream().filter(step -> step.elementId().equals("call-praktijkopleider"))
                .forEach(step -> steps.close(new StepRef(agreement.caseId(), step.elementInstanceKey()), "judged"));
        events.publishEvent(EngineMessage.to("praktijkverklaring-judged", id.toString()));
        return true;
    }

    private OffsetDateTime after(String parameter, RegionCode region) {
        var today = LocalDate.now(clock);
        var day = calendar.plusWorkingDays(today, parameters.getInt(new ParameterCode(parameter), region, today));
        return calendar.dueAt(day).atZone(clock.getZone()).toOffsetDateTime();
    }
}
