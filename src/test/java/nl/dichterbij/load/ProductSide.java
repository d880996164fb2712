package nl.dichterbij.load;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.Wishes;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application: registrations and dossiers through its services, jobs by its own workers. */
final class ProductSide implements Side {

    private static final int OLDEST = 60;
    private static final int YOUNGEST = 28;

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final Trajectories trajectories;
    private final Clock clock;
    private final Dossiers dossiers;

    ProductSide(BeanFactory application, Supply supply) {
        jdbc = application.getBean(JdbcClient.class);
        registrations = application.getBean(Registrations.class);
        trajectories = application.getBean(Trajectories.class);
        clock = application.getBean(Clock.class);
        dossiers = new Dossiers(application, supply);
    }

    @Override
    public String name() {
        return "application";
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public Trajectory start(int number, Scenario scenario) {
        LocalDate today = LocalDate.now(clock);
        LocalDate born = today.minusYears(YOUNGEST + number % (OLDEST - YOUNGEST)).minusDays(number % 365);
        PersonDetails person = new PersonDetails("Jikke", "Testveld-" + letters(number), born, new Postcode("7811AB"), Supply.EMMEN,
                "jikke" + number + "@voorbeeld.example", null, ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock));
        UUID id = registrations.register(new RegistrationRequest(UUID.randomUUID(), person,
                new Wishes(32, today, Set.of(Sector.LOGISTICS)))).caseId().value();
        return new Trajectory(id, number, scenario);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    @Override
    public Map<String, Object> prepare(Trajectory trajectory, HumanStep step) {
        return step.answers(dossiers.prepare(trajectory, step)::apply);
    }

    @Override
    public void after(Trajectory trajectory, HumanStep step) {
        dossiers.after(trajectory, step);
    }

    @Override
    public void withdraw(Trajectory trajectory) {
        trajectories.withdraw(new CaseId(trajectory.caseId()));
    }

    @Override
    public Map<Long, UUID> casesOfSteps(Collection<Long> elementInstances) {
        return read("select element_instance_key, case_id from step where element_instance_key = any(?)", elementInstances);
    }

    @Override
    public Map<Long, UUID> casesOfInstances(Collection<Long> processInstances) {
        return read("select instance_key, business_key::uuid from process_instance where process_id = 'trajectory' and instance_key = any(?)",
                processInstances);
    }

    private Map<Long, UUID> read(String query, Collection<Long> keys) {
        Map<Long, UUID> found = new HashMap<>();
        jdbc.sql(query).param(keys.toArray(Long[]::new)).query(row -> {
            found.put(row.getLong(1), row.getObject(2, UUID.class));
        });
        return found;
    }
}
