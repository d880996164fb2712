package nl.dichterbij.event;

/** The day of an edition is over. Published inside the recording transaction. */
record EditionHeld(EditionId editionId) {
}
