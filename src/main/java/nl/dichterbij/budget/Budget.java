package nl.dichterbij.budget;

import java.util.UUID;

/**
 * What one party pays in one region and year for one category, and what became of it:
 * reserved + committed + realised + available = granted, always.
 */
record Budget(UUID id, Pool pool, String payingParty, Money granted, Money reserved, Money committed, Money realised,
              Money available) {
}
