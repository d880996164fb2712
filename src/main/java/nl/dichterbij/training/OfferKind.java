package nl.dichterbij.training;

/** What kind of learning is offered. */
public enum OfferKind {
    /** lessons, such as those of <em>Het Noorden leert door</em> */
    COURSE,
    /** a job with learning in it */
    LEARN_WORK,
    /** guidance in a group, such as <em>Scoren in Drenthe</em> */
    PROGRAMME
}
