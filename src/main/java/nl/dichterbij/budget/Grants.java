package nl.dichterbij.budget;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that comes in, and is taken out again. */
@Service
@Transactional
public class Grants {

    private final Budgets budgets;
    private final Ledger ledger;
    private final WaitingList waitingList;

    Grants(Budgets budgets, Ledger ledger, WaitingList waitingList) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.waitingList = waitingList;
    }

    /** Books it and offers it to who waits. Repeating it with the same submission books nothing. */
    public void enter(NewGrant grant) {
        var pool = new Pool(grant.regeling(), grant.region(), grant.year(), grant.category());
        var budget = budgets.open(pool, grant.payingParty());
        budgets.lock(pool);
        var key = "grant:" + grant.submission();
        if (ledger.find(key).isEmpty()) {
            ledger.add(budgets.find(budget).orElseThrow(), new Ledger.Line(EntryKind.GRANT, grant.amount(), key, null, null));
            waitingList.offer(pool);
        }
    }

    /**
     * Takes money out of a budget. Repeating it with the same submission books nothing.
     *
     * @return false when the budget does not exist or has less than this available: then nothing is booked
     */
    public boolean reduce(NewGrant cut) {
        var pool = new Pool(cut.regeling(), cut.region(), cut.year(), cut.category());
        var key = "reduce:" + cut.submission();
        var budget = budgets.lock(pool).stream().filter(one -> one.payingParty().equals(cut.payingParty())).findFirst();
        if (ledger.find(key).isPresent()) {
            return true;
        }
        var possible = budget.filter(found -> !cut.amount().isMoreThan(found.available()));
        possible.ifPresent(found -> ledger.add(found, new Ledger.Line(EntryKind.REDUCE, cut.amount(), key, null, null)));
        return possible.isPresent();
    }
}
