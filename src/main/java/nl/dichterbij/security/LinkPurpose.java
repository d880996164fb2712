package nl.dichterbij.security;

import java.util.Locale;

/** What a personal link opens. How long it works is the parameter {@code link-valid.<code>}. */
public enum LinkPurpose {
    /** the jobseeker's own status page */
    JOBSEEKER_STATUS,
    /** the questions of one follow-up moment, for the jobseeker */
    JOBSEEKER_FOLLOW_UP,
    /** the questions of one follow-up moment, for the employer */
    EMPLOYER_FOLLOW_UP,
    /** the list of an open-hiring place, for its employer */
    EMPLOYER_OPEN_HIRING,
    /** an employer confirms that somebody started; the subject is the placement, which may be postponed */
    EMPLOYER_START,
    /** what is still expected of an employer, and a place to offer work; the subject is the employer */
    EMPLOYER_OVERVIEW,
    /** an employer answers a proposed function; the subject is the carving */
    EMPLOYER_FUNCTION,
    /** a praktijkopleider's judgement on the work processes of one agreement */
    PRAKTIJK_JUDGEMENT;

    /** As in names of parameters, such as {@code jobseeker-status}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
