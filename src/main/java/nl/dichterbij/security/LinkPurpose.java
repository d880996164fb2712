package nl.dichterbij.security;

import java.time.Period;

/** What a personal link opens, and how long it works when nobody renews it. */
public enum LinkPurpose {
    /** the jobseeker's own status page; outlives the last follow-up, twelve months after a start */
    JOBSEEKER_STATUS(Period.ofMonths(24)),
    /** the list of an open-hiring place, for its employer */
    EMPLOYER_OPEN_HIRING(Period.ofMonths(12)),
    /** an employer confirms that somebody started; the subject is the placement, which may be postponed */
    EMPLOYER_START(Period.ofMonths(12)),
    /** an employer answers a proposed function; the subject is the carving */
    EMPLOYER_FUNCTION(Period.ofMonths(6)),
    /** a praktijkopleider's judgement on the work processes of one agreement */
    PRAKTIJK_JUDGEMENT(Period.ofMonths(3));

    private final Period validity;

    LinkPurpose(Period validity) {
        this.validity = validity;
    }

    Period validity() {
        return validity;
    }
}
