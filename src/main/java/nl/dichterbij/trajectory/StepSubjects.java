package nl.dichterbij.trajectory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What steps can be about besides cases. Provided by the module that keeps it. */
public interface StepSubjects {

    /** Those of these that this module keeps. */
    List<StepSubject> findAll(Collection<UUID> ids);
}
