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
    /** the case ended before the match led to a start; the place is free again */
    RELEASED
}
