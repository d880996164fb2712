package nl.dichterbij.jobcarving;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes functions as far as a test needs them. */
@TestComponent
public class CarvingFixture {

    static final AtomicLong KEYS = new AtomicLong(9_000_000_000L);

    private final Carvings carvings;
    private final WorkAnalyses analyses;
    private final JdbcClient jdbc;

    CarvingFixture(Carvings carvings, WorkAnalyses analyses, JdbcClient jdbc) {
        this.carvings = carvings;
        this.analyses = analyses;
        this.jdbc = jdbc;
    }

    /** For programs that run the application without a test's beans. */
    public static CarvingFixture of(BeanFactory application) {
        return new CarvingFixture(application.getBean(Carvings.class), application.getBean(WorkAnalyses.class),
                application.getBean(JdbcClient.class));
    }

    /** Everything that the steps of the first round ask for, with no works council. */
    public void fillIn(CaseId caseId, EmployerId employer) {
        complete(caseId, 1, employer, 12);
    }

    CarvingView begin(CaseId caseId, int occurrence) {
        carvings.prepare(caseId, occurrence);
        return carvings.get(caseId, occurrence);
    }

    /** Everything filled in: two tasks of 500 and 450 minutes carved, one kept. */
    CarvingView complete(CaseId caseId, int occurrence, EmployerId employer, int employees) {
        var id = begin(caseId, occurrence).id();
        carvings.chooseEmployer(id, employer);
        analyses.carve(id, Set.of(task(id, "Schappen bijvullen", 500, true), task(id, "Dozen vouwen", 450, true)));
        task(id, "Inkopen", 600, false);
        carvings.describe(id, carvings.get(caseId, occurrence).version(),
                new FunctionDetails("Winkelhulp", "0114", "cao Retail, schaal A", "De ploegleider, twee uur per week", "Daarna vakvuller", employees, false));
        return carvings.get(caseId, occurrence);
    }

    UUID task(CarvingId carving, String name, int minutes, boolean splittable) {
        var id = UUID.randomUUID();
        analyses.add(carving, id, new TaskDetails("Winkel", "Vakvuller", name, Frequency.DAILY, minutes, TaskLevel.ELEMENTARY,
                "Ploeg", splittable, "Staand werk", ""));
        return id;
    }

    StepRef openStep(CaseId caseId, String element) {
        var key = KEYS.incrementAndGet();
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, 1, ?, 1, 'employer', now(), now())""").params(key, caseId.value(), element).update();
        return new StepRef(caseId, key);
    }
}
