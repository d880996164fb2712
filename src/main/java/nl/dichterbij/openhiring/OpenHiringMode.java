package nl.dichterbij.openhiring;

/** Whose list it is. */
public enum OpenHiringMode {
    /**
     * Open hiring under the strict rules (Start Foundation, Principes en spelregels Open Hiring): the list belongs to
     * the employer, who calls in order; the team only tells where to enrol and records what came of it.
     */
    EMPLOYER_OWNED("employer"),
    /** Open-hiring-like: the team keeps the list and calls in order. Labelled as such wherever it is shown. */
    TEAM_MANAGED("team");

    /** as in the diagram */
    final String code;

    OpenHiringMode(String code) {
        this.code = code;
    }
}
