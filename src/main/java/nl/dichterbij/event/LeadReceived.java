package nl.dichterbij.event;

/** Somebody left a name at a stand and agreed to be called. Published once, inside the receiving transaction. */
public record LeadReceived(LeadId leadId, EditionId editionId) {
}
