package nl.dichterbij.employer;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What cases are called, for the page of a vacancy. Provided by a module that knows cases; nothing else is asked. */
public interface CaseNumbers {

    /** The numbers of those cases that exist, such as 2026-000123. */
    Map<UUID, String> of(Collection<UUID> caseIds);
}
