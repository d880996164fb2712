package nl.dichterbij.budget;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a request through the ledger, each of them booked once. The pool is locked by the caller. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bookings {

    private final Budgets budgets;
    private final RequestStore requests;
    private final Ledger ledger;
    private final BudgetTerms terms;
    private final Clock clock;

    Bookings(Budgets budgets, RequestStore requests, Ledger ledger, BudgetTerms terms, Clock clock) {
        this.budgets = budgets;
        this.requests = requests;
        this.ledger = ledger;
        this.terms = terms;
        this.clock = clock;
    }

    /** @return whether a budget of the pool had room for the whole of it; the first one that has pays */
    boolean reserve(BudgetRequest request, Pool pool) {
        var payer = budgets.of(pool).stream().filter(budget -> !request.amount().isMoreThan(budget.available())).findFirst();
        payer.ifPresent(budget -> {
            ledger.add(budget, line(request, EntryKind.RESERVE, request.amount(), "reserve", request.reservations() + 1, null));
            requests.countReservation(request.id(), terms.reservedUntil(request.region(), Instant.now(clock)));
        });
        return payer.isPresent();
    }

    /** @param reason code */
    void release(BudgetRequest request, String reason) {
        ledger.add(budgetOf(request), line(request, EntryKind.RELEASE, request.reserved(), "release", request.reservations(), reason));
    }

    void commit(BudgetRequest request) {
        ledger.add(budgetOf(request), line(request, EntryKind.COMMIT, request.reserved(), "commit", request.reservations(), null));
    }

    /** @param key tells one payment from another */
    void realise(BudgetRequest request, Money amount, String key) {
        ledger.add(budgetOf(request), new Ledger.Line(EntryKind.REALISE, amount, realisation(request.id(), key), request.id(), null));
    }

    void releaseRest(BudgetRequest request, String reason) {
        ledger.add(budgetOf(request), line(request, EntryKind.RELEASE_REST, request.committed(), "release-rest", request.reservations(), reason));
    }

    static String realisation(BudgetRequestId id, String key) {
        return "realise:" + id + ":" + key;
    }

    private static Ledger.Line line(BudgetRequest request, EntryKind kind, Money amount, String step, int number, @Nullable String reason) {
        return new Ledger.Line(kind, amount, step + ":" + request.id() + ":" + number, request.id(), reason);
    }

    private Budget budgetOf(BudgetRequest request) {
        return budgets.find(java.util.Objects.requireNonNull(request.budgetId())).orElseThrow();
    }
}
