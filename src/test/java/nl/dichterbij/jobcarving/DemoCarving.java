package nl.dichterbij.jobcarving;

import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.beans.factory.BeanFactory;

/** Fills in the pages of a function of the demonstration region, before the step that says it was done. */
public final class DemoCarving {

    private final Carvings carvings;
    private final WorkAnalyses analyses;

    public DemoCarving(BeanFactory application) {
        carvings = application.getBean(Carvings.class);
        analyses = application.getBean(WorkAnalyses.class);
    }

    /** Repeating it changes nothing. */
    public void chooseEmployer(CaseId caseId, EmployerId employer) {
        carvings.chooseEmployer(current(caseId).id(), employer);
    }

    /** @param ids of the tasks, the same each time */
    public void analyse(CaseId caseId, IntFunction<UUID> ids) {
        var carving = current(caseId).id();
        add(carving, ids.apply(0), "Planten water geven en sorteren", 480, true);
        add(carving, ids.apply(1), "Potten wassen en stapelen", 420, true);
        add(carving, ids.apply(2), "Kratten klaarzetten", 300, true);
        add(carving, ids.apply(3), "Bestellingen met klanten afspreken", 540, false);
        analyses.carve(carving, Set.of(ids.apply(0), ids.apply(1), ids.apply(2)));
    }

    /** A small employer: no works council has a say. */
    public void describe(CaseId caseId, String municipality) {
        var carving = current(caseId);
        carvings.describe(carving.id(), carving.version(), new FunctionDetails("Assistent kwekerij", municipality, "cao Open Teelten, schaal B",
                "Een vaste collega, elke ochtend een half uur", "Daarna medewerker kwekerij", 14, false));
    }

    private void add(CarvingId carving, UUID id, String task, int minutes, boolean splittable) {
        analyses.add(carving, id, new TaskDetails("Kwekerij", "Medewerker kwekerij", task, Frequency.DAILY, minutes,
                splittable ? TaskLevel.ELEMENTARY : TaskLevel.CORE, "Ploeg buiten", splittable, "Buiten werken", ""));
    }

    private CarvingView current(CaseId caseId) {
        return carvings.findCurrent(caseId).orElseThrow();
    }
}
