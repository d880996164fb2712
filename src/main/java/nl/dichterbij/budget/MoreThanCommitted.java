package nl.dichterbij.budget;

/** More would be spent on a request than is committed to it. */
public class MoreThanCommitted extends RuntimeException {

    MoreThanCommitted(BudgetRequestId id) {
        super("More than is committed to request " + id);
    }
}
