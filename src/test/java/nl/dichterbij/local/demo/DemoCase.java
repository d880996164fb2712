package nl.dichterbij.local.demo;

import java.util.List;
import java.util.UUID;

import nl.dichterbij.person.Bsn;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * An invented person and what happens in the case.
 *
 * @param number 1 to 60, in order of registration
 * @param bsn    a test number; only where a benefit is recorded
 * @param skills what the person can do, the most important first
 */
record DemoCase(int number, PersonDetails person, Wishes wishes, @Nullable Bsn bsn, Work work, List<SkillUri> skills,
                Script script) {

    /** Always the same for the same person, so that an interrupted load registers nobody twice. */
    UUID submission() {
        return Submissions.of("person", number);
    }

    RegistrationRequest registration() {
        return new RegistrationRequest(submission(), person, wishes);
    }

    /** Otherwise a record's {@code toString} would show the skills and the number of somebody. */
    @Override
    public String toString() {
        return "DemoCase[" + number + ", " + script.stage() + "]";
    }
}
