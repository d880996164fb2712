package nl.dichterbij.event;

/** An edition will not be held. Published once, inside the cancelling transaction. */
public record EditionCancelled(EditionId editionId) {
}
