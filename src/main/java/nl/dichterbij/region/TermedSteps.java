package nl.dichterbij.region;

import java.util.Set;

/** The human steps that can have a term, a reminder, an expiry and a priority of their own; told by who knows the diagrams. */
public interface TermedSteps {

    /** Ids of the steps, as in the diagrams. */
    Set<String> elementIds();
}
