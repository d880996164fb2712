package nl.dichterbij.matching;

/** What became of a proposal. */
public enum ProposalState {
    /** found by the search, not judged yet */
    FOUND,
    /** chosen by the caseworker and put to jobseeker and employer */
    PUT_FORWARD, CANDIDATE_DECLINED, EMPLOYER_DECLINED, EXPIRED, NO_MATCH,
    /** the vacancy was filled by someone else in the meantime */
    VACANCY_FILLED,
    MATCHED,
    /** the match did not lead to a start, or the case ended before it; the place is free again */
    RELEASED
}
