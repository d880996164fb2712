package nl.dichterbij.budget;

import java.util.Set;

import nl.dichterbij.security.Account;
import nl.dichterbij.security.AsAccount;
import nl.dichterbij.security.Role;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.beans.factory.BeanFactory;

/** Puts names to requests for money of the demonstration region, as people do in the dossier. */
public final class DemoDecisions {

    private static final Account ASKER = new Account("consulent", "Anouk Prins", Set.of(Role.CASEWORKER), "AM03");
    private static final Account DECIDER = new Account("consulent2", "Farid Haddou", Set.of(Role.CASEWORKER), "AM03");

    private final RequestStore requests;
    private final BudgetDecisions decisions;

    public DemoDecisions(BeanFactory application) {
        requests = application.getBean(RequestStore.class);
        decisions = application.getBean(BudgetDecisions.class);
    }

    /** Whoever works on the case explains it. Repeating it changes nothing. */
    public void explain(CaseId caseId) {
        requests.of(caseId).stream().filter(request -> request.asker() == null).forEach(request -> AsAccount.call(ASKER,
                () -> decisions.ask(request.id(), "Met deze opleiding is er bij twee werkgevers in de buurt werk. Er is geen andere regeling die dit betaalt.")));
    }

    /** The first signature; above the threshold a second one is still missing. Repeating it changes nothing. */
    public void grant(CaseId caseId) {
        explain(caseId);
        requests.of(caseId).forEach(request -> AsAccount.call(DECIDER,
                () -> decisions.decide(request.id(), BudgetOutcome.APPROVED, "De opleiding past bij het doel en leidt naar werk in de regio.")));
    }
}
