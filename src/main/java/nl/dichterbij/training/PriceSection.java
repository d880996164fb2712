package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.BudgetRoom;
import nl.dichterbij.budget.Money;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import nl.dichterbij.trajectory.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the choice of a route reserves and what it leaves of the budget, while that choice is to be made. Of all routes
 * only a training asks for money, when somebody is enrolled.
 */
@Component
class PriceSection implements DossierSection {

    private static final Set<String> CHOICES = Set.of("choose-route", "choose-training");
    private static final int MOST = 10;

    private final Steps steps;
    private final OfferSearch search;
    private final OfferQueries offers;
    private final BudgetRoom budget;

    PriceSection(Steps steps, OfferSearch search, OfferQueries offers, BudgetRoom budget) {
        this.steps = steps;
        this.search = search;
        this.offers = offers;
        this.budget = budget;
    }

    /**
     * @param available in the budget that would pay; null when nothing is asked, or no budget has money for it
     * @param left      after the reservation; null when it does not fit, or nothing is asked
     */
    record Price(String title, LocalDate startsOn, Money cost, @Nullable Money available, @Nullable Money left) {

        public boolean isFree() {
            return cost.isZero();
        }
    }

    /** @param more how many starts there are besides those that are shown */
    record Model(boolean choosing, List<Price> prices, int more) {
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public boolean isAboutPerson() {
        return true;
    }

    @Override
    public String template() {
        return "training/price-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        if (steps.openIn(dossier.id()).stream().noneMatch(step -> CHOICES.contains(step.elementId()))) {
            return new Model(false, List.of(), 0);
        }
        Map<BudgetCategory, Optional<BudgetRoom.Room>> rooms = new EnumMap<>(BudgetCategory.class);
        var options = search.options(dossier.id());
        var prices = new ArrayList<Price>();
        options.stream().limit(MOST).map(option -> UUID.fromString(option.get("value"))).forEach(start ->
                offers.byStart(start).ifPresent(offer -> offer.starts().stream().filter(one -> one.id().equals(start)).findFirst()
                        .ifPresent(begins -> prices.add(price(dossier, offer, begins.startsOn(), rooms)))));
        return new Model(true, prices, Math.max(0, options.size() - MOST));
    }

    private Price price(CaseSummary dossier, OfferView offer, LocalDate startsOn, Map<BudgetCategory, Optional<BudgetRoom.Room>> rooms) {
        var category = offer.details().budgetCategory();
        var cost = offer.details().cost();
        if (category == null) {
            return new Price(offer.details().title(), startsOn, cost, null, null);
        }
        var room = rooms.computeIfAbsent(category, one -> budget.of(dossier.region(), one));
        return new Price(offer.details().title(), startsOn, cost, room.map(BudgetRoom.Room::available).orElse(null),
                room.flatMap(one -> one.after(cost)).orElse(null));
    }
}
