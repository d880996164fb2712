package nl.dichterbij.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dichterbij.region.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much there is to reserve today, before anything is asked: what a choice would leave of it. */
@Service
public class BudgetRoom {

    private final Budgets budgets;
    private final Regelingen regelingen;
    private final Clock clock;

    BudgetRoom(Budgets budgets, Regelingen regelingen, Clock clock) {
        this.budgets = budgets;
        this.regelingen = regelingen;
        this.clock = clock;
    }

    /**
     * @param regeling   name of the scheme that would pay
     * @param available  of all paying parties together
     * @param mostAtOnce one request is paid by one party: more than this waits
     */
    public record Room(String regeling, Money available, Money mostAtOnce) {

        /** What is left after this is reserved; empty when it does not fit and would wait. */
        public Optional<Money> after(Money cost) {
            return cost.isMoreThan(mostAtOnce) ? Optional.empty() : Optional.of(available.minus(cost));
        }
    }

    /** Empty when no scheme is in force, or it has no money for this category this year. */
    @Transactional(readOnly = true)
    public Optional<Room> of(RegionCode region, BudgetCategory category) {
        var today = LocalDate.now(clock);
        return regelingen.inForce(region, category, today).stream().findFirst().flatMap(scheme -> {
            List<Budget> paying = budgets.of(new Pool(scheme.code(), region, today.getYear(), category));
            return paying.isEmpty() ? Optional.empty() : Optional.of(new Room(scheme.name(),
                    paying.stream().map(Budget::available).reduce(Money.ZERO, Money::plus),
                    paying.stream().map(Budget::available).max(Money::compareTo).orElse(Money.ZERO)));
        });
    }
}
