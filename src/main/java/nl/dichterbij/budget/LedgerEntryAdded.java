package nl.dichterbij.budget;

import java.time.Instant;

import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A line was added to the ledger. Published inside the booking transaction, once per line.
 *
 * @param entryId   grows with every line
 * @param requestId null for money that comes in or is taken out of a budget
 */
public record LedgerEntryAdded(long entryId, EntryKind kind, Money amount, String regeling, RegionCode region, int year,
                               BudgetCategory category, @Nullable BudgetRequestId requestId, Instant at) {
}
