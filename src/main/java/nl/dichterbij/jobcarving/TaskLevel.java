package nl.dichterbij.jobcarving;

/** Whether a task needs the training of the function it belongs to. */
enum TaskLevel {
    /** can be learnt at work in a short time */
    ELEMENTARY,
    /** needs the training or experience of the function */
    CORE
}
