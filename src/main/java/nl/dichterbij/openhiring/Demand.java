package nl.dichterbij.openhiring;

/** What the work asks of a body. Shown to people so that they judge for themselves; nobody checks it. */
public enum Demand {
    BENDING, STAIRS, COLD, HEAT, NOISE, OUTDOORS
}
