package nl.dichterbij.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

import nl.dichterbij.security.Account;
import nl.dichterbij.security.AsAccount;
import nl.dichterbij.security.Role;
import nl.dichterbij.trajectory.Sector;
import org.springframework.beans.factory.BeanFactory;

/** What happens at the events of the demonstration region. Repeating any of it makes nothing twice. */
public final class DemoEvents {

    private static final Account CASEWORKER = new Account("consulent", "Anouk Prins", Set.of(Role.CASEWORKER), "AM03");

    private final StandPlan plan;
    private final Stands stands;
    private final Leads leads;
    private final Headcounts headcounts;

    public DemoEvents(BeanFactory application) {
        plan = application.getBean(StandPlan.class);
        stands = application.getBean(Stands.class);
        leads = application.getBean(Leads.class);
        headcounts = application.getBean(Headcounts.class);
    }

    public void addStands(EditionId edition, List<String> kvkNumbers) {
        plan.add(edition, 0, kvkNumbers);
    }

    public void count(EditionId edition, UUID submission, int visitors) {
        AsAccount.call(CASEWORKER, () -> {
            headcounts.add(edition, submission, null, visitors);
            return visitors;
        });
    }

    /** @param names of those who left theirs, each at the next stand */
    public void leave(EditionId edition, List<String> names, IntFunction<UUID> submissions) {
        var floor = stands.of(edition);
        for (var i = 0; i < names.size(); i++) {
            leads.receive(floor.get(i % floor.size()), submissions.apply(i),
                    new LeadDetails(names.get(i), null, "0600002%03d".formatted(i), Set.of(Sector.values()[i % Sector.values().length])));
        }
    }
}
