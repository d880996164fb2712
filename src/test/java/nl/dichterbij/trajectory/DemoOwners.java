package nl.dichterbij.trajectory;

import java.util.List;

import org.springframework.beans.factory.BeanFactory;

/** Shares the cases of the demonstration region out: two of five to each caseworker, one to nobody yet. */
public final class DemoOwners {

    private static final List<String> OWNERS = List.of("consulent", "consulent", "consulent2", "consulent2", "");

    private final Handovers handovers;

    public DemoOwners(BeanFactory application) {
        handovers = application.getBean(Handovers.class);
    }

    /** @param number tells whose it is; the same again changes nothing */
    public void give(CaseId id, int number) {
        var owner = OWNERS.get(number % OWNERS.size());
        if (!owner.isEmpty()) {
            handovers.giveCase(id, owner, "start", owner);
        }
    }
}
