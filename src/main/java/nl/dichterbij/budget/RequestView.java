package nl.dichterbij.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.CurrentUser;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** What the page of a request shows: what is asked, what the rules say, what it costs, and who decided or still must. */
@Component
class RequestView {

    static final String FORM = "form";

    private static final String STEP = "decide-budget";

    private final RequestStore requests;
    private final Budgets budgets;
    private final Regelingen regelingen;
    private final BudgetAdvices advices;
    private final DecisionStore store;
    private final BudgetDecisions decisions;
    private final BudgetTerms terms;
    private final Steps steps;
    private final Access access;
    private final CurrentUser currentUser;
    private final Clock clock;

    RequestView(RequestStore requests, Budgets budgets, Regelingen regelingen, BudgetAdvices advices, DecisionStore store,
                BudgetDecisions decisions, BudgetTerms terms, Steps steps, Access access, CurrentUser currentUser, Clock clock) {
        this.requests = requests;
        this.budgets = budgets;
        this.regelingen = regelingen;
        this.advices = advices;
        this.store = store;
        this.decisions = decisions;
        this.terms = terms;
        this.steps = steps;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What the rules were given, one line of it.
     *
     * @param yes  for a question; otherwise null, and {@code text} is the answer
     * @param text null where nothing is set
     */
    record Fact(String code, @Nullable Boolean yes, @Nullable String text) {
    }

    static BindingResult errorsOf(RequestForm form) {
        return new BeanPropertyBindingResult(form, FORM);
    }

    /** The page as it opens; against the rules' advice somebody must say why, so that reason is there to start from. */
    String show(CaseSummary dossier, BudgetRequest asked, Model model) {
        var reason = advices.findLast(asked.id()).map(BudgetAdvices.Given::advice).filter(BudgetAdvice::isAgainst)
                .map(BudgetAdvice::reason).orElse("");
        var form = RequestForm.empty(reason);
        return show(dossier, asked, form, errorsOf(form), model);
    }

    String show(CaseSummary dossier, BudgetRequest asked, RequestForm form, BindingResult errors, Model model) {
        var given = advices.findLast(asked.id());
        var all = store.of(asked.id());
        var current = all.stream().filter(decision -> decision.returned() == null).findFirst().orElse(null);
        var me = currentUser.account().username();
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        model.addAttribute("dossier", dossier);
        model.addAttribute("asked", asked);
        model.addAttribute("askedOn", LocalDate.ofInstant(asked.requestedAt(), clock.getZone()));
        model.addAttribute("reservedUntil", asked.reservedUntil() == null ? null : LocalDate.ofInstant(asked.reservedUntil(), clock.getZone()));
        model.addAttribute("waitingUntil", asked.waitingUntil() == null ? null : LocalDate.ofInstant(asked.waitingUntil(), clock.getZone()));
        model.addAttribute("given", given.orElse(null));
        model.addAttribute("givenOn", given.map(found -> LocalDate.ofInstant(found.at(), clock.getZone())).orElse(null));
        model.addAttribute("facts", given.map(found -> factsOf(found.facts())).orElse(List.of()));
        model.addAttribute("regeling", asked.regeling() == null ? null : regelingen.find(asked.regeling()).orElse(null));
        model.addAttribute("budgets", asked.pool().map(budgets::of).orElse(List.of()));
        model.addAttribute("position", positionOf(asked));
        model.addAttribute("comparable", requests.countComparable(asked));
        model.addAttribute("needsTwo", decisions.needsTwo(asked));
        model.addAttribute("threshold", terms.fourEyesThreshold(asked.region()));
        model.addAttribute("current", current);
        model.addAttribute("letter", !dossier.isHandedOver() && DecisionLetters.existsFor(asked));
        model.addAttribute("returned", all.stream().filter(decision -> decision.returned() != null).toList());
        model.addAttribute("own", asked.wasAskedBy(me));
        model.addAttribute("signed", current != null && current.first().username().equals(me));
        model.addAttribute("mayAsk", access.may(Action.ASK_BUDGET, asked.region().value()));
        model.addAttribute("mayDecide", access.may(Action.DECIDE_BUDGET, asked.region().value()));
        model.addAttribute("outcomes", outcomesFor(asked));
        model.addAttribute("step", steps.openIn(dossier.id()).stream().filter(open -> open.elementId().equals(STEP)).findFirst().orElse(null));
        return "budget/request";
    }

    /** What can be decided now; nothing is granted without money that is set apart for it. */
    private List<String> outcomesFor(BudgetRequest asked) {
        return switch (asked.outcome() == null ? asked.state() : RequestState.REFUSED) {
            case RESERVED -> List.of("approved", "refused", "withdrawn");
            case REQUESTED -> advices.findLast(asked.id()).isPresent() ? List.of("refused", "withdrawn") : List.of();
            case WAITING -> List.of("withdrawn");
            default -> List.of();
        };
    }

    private int positionOf(BudgetRequest asked) {
        return asked.state() != RequestState.WAITING ? 0 : 1 + (int) requests.waitingIn(asked.region()).stream()
                .filter(other -> other.category() == asked.category() && Objects.equals(other.regeling(), asked.regeling()) && before(other, asked)).count();
    }

    private static boolean before(BudgetRequest other, BudgetRequest asked) {
        return Objects.requireNonNull(other.waitingNumber()) < Objects.requireNonNull(asked.waitingNumber());
    }

    private static List<Fact> factsOf(BudgetFacts facts) {
        var all = new ArrayList<Fact>();
        all.add(new Fact("scheme-active", facts.schemeActive(), null));
        all.add(new Fact("resident", facts.residentInRegion(), null));
        all.add(new Fact("regular", facts.regularProvisionAvailable(), null));
        all.add(new Fact("category", facts.categoryInPlan(), null));
        all.add(new Fact("waiting", null, String.valueOf(facts.waitingAhead())));
        all.add(new Fact("requested", null, money(facts.requestedAmount())));
        all.add(new Fact("available", null, money(facts.availableAmount())));
        all.add(new Fact("person", null, money(facts.personAmount())));
        all.add(new Fact("ceiling", null, facts.personCeiling() == null ? null : money(facts.personCeiling())));
        return all;
    }

    private static String money(BigDecimal euros) {
        return new Money(euros).toString();
    }
}
