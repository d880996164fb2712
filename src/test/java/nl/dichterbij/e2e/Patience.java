package nl.dichterbij.e2e;

import java.time.Duration;

/** How long journeys wait before they fail. Long, for a machine that does much else; waiting ends with its reason. */
final class Patience {

    /** From an answer in the engine to what it leads to, in the application, in Tasklist and in Operate. */
    static final Duration ENGINE = Duration.ofMinutes(3);
    /** For a page. */
    static final Duration PAGE = Duration.ofMinutes(1);

    private Patience() {}
}
