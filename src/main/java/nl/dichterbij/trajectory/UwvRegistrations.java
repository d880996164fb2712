package nl.dichterbij.trajectory;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registration as a jobseeker at UWV. Someone without a benefit is a nugger in law only when registered
 * (Participatiewet, art. 6); the municipality can then help in more ways. Nobody is held back who is not.
 */
@Service
@Transactional
class UwvRegistrations {

    private static final String EXPIRED = "no-answer";

    private final Trajectories trajectories;
    private final People people;
    private final Steps steps;

    UwvRegistrations(Trajectories trajectories, People people, Steps steps) {
        this.trajectories = trajectories;
        this.people = people;
        this.steps = steps;
    }

    /** Whether the jobseeker must be asked: no benefit, and no answer yet. */
    @Transactional(readOnly = true)
    boolean isNeeded(CaseId id) {
        return trajectories.answersOf(id).uwvRegistration() == null
                && people.get(trajectories.get(id).person()).benefit() == Benefit.NONE;
    }

    void record(StepRef step, String outcome) {
        if (steps.close(step, outcome)) {
            trajectories.recordUwvRegistration(step.caseId(), UwvRegistration.of(outcome));
        }
    }

    /** Nobody answered in time: the case goes on without a registration. Repeating it changes nothing. */
    void expire(CaseId id, long processInstanceKey) {
        steps.closeIn(id, processInstanceKey, EXPIRED);
        trajectories.recordUwvRegistration(id, UwvRegistration.NO_ANSWER);
    }
}
