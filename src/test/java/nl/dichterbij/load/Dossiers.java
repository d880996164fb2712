package nl.dichterbij.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import nl.dichterbij.jobcarving.CarvingFixture;
import nl.dichterbij.openhiring.OpenHiringPlaces;
import nl.dichterbij.openhiring.PlaceFixture;
import nl.dichterbij.praktijkleren.AgreementId;
import nl.dichterbij.praktijkleren.Praktijk;
import nl.dichterbij.skills.ItemSource;
import nl.dichterbij.skills.Level;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people enter in the dossier before they complete a step. Dates that would make a process wait are put in the
 * past in the tables, as the tests do.
 */
final class Dossiers {

    private static final int JUDGE_TRIES = 300;
    private static final int JUDGE_PAUSE_MILLIS = 200;

    private final JdbcClient jdbc;
    private final Trajectories trajectories;
    private final SkillProfiles profiles;
    private final OpenHiringPlaces places;
    private final CarvingFixture carvings;
    private final Praktijk praktijk;
    private final Supply supply;
    private final LocalDate today;
    private final Map<UUID, AgreementId> agreements = new ConcurrentHashMap<>();

    Dossiers(BeanFactory application, Supply supply) {
        jdbc = application.getBean(JdbcClient.class);
        trajectories = application.getBean(Trajectories.class);
        profiles = application.getBean(SkillProfiles.class);
        places = application.getBean(OpenHiringPlaces.class);
        carvings = CarvingFixture.of(application);
        praktijk = Praktijk.of(application);
        this.supply = supply;
        today = LocalDate.now(application.getBean(Clock.class));
    }

    /** @return what to fill in where the scenario leaves a value open */
    UnaryOperator<String> prepare(Trajectory trajectory, HumanStep step) {
        UUID id = trajectory.caseId();
        switch (step.element()) {
            case "confirm-profile" -> describeSkills(trajectory, step);
            case "choose-employer" -> carvings.fillIn(new CaseId(id), supply.employer());
            case "decide-budget" -> decide(id, step.field("budgetDecision"));
            case "enrol-in-training" -> jdbc.sql("""
                    update training_enrolment set starts_on = starts_on - 60, ends_on = starts_on - 60 where case_id = ?""").param(id).update();
            case "settle-training-costs" -> jdbc.sql("update training_enrolment set charged = 300 where case_id = ?").param(id).update();
            case "choose-leerbedrijf" -> agreements.put(id, praktijk.draft(new CaseId(id), supply.leerbedrijf()));
            case "sign-agreement" -> praktijk.signAgreement(agreements.get(id));
            case "obtain-school-signature" -> praktijk.signAsSchool(agreements.get(id));
            default -> { }
        }
        return value -> fillIn(trajectory, value);
    }

    private String fillIn(Trajectory trajectory, String value) {
        return switch (value) {
            case "@today" -> today.toString();
            case "@yesterday" -> today.minusDays(1).toString();
            case "@place" -> PlaceFixture.teamManaged(places, supply.employer()).toString();
            case "@start" -> supply.starts().get(trajectory.number() % supply.starts().size()).toString();
            case "@proposal" -> jdbc.sql("select id from proposal where case_id = ? and state = 'FOUND' order by score desc, id limit 1")
                    .param(trajectory.caseId()).query(UUID.class).single().toString();
            default -> throw new IllegalArgumentException(value);
        };
    }

    private void describeSkills(Trajectory trajectory, HumanStep step) {
        if (step.field("profileOutcome").equals("confirmed")) {
            UUID owner = trajectories.get(new CaseId(trajectory.caseId())).profileOwner();
            profiles.add(owner, supply.skills().get(trajectory.number() % supply.skills().size()), Level.EXPERIENCED, ItemSource.CASEWORKER);
        }
    }

    private void decide(UUID id, String outcome) {
        jdbc.sql("""
                insert into budget_decision (request_id, number, outcome, motivation, two_needed, first_username, first_name, first_at)
                select id, 1, upper(?), 'Past', false, 'manager', 'Manager', now() from budget_request where case_id = ?""")
                .params(outcome, id).update();
    }

    /** The praktijkopleider answers as soon as the process asks. */
    void after(Trajectory trajectory, HumanStep step) {
        if (step.element().equals("sign-agreement") && step.field("signingOutcome").equals("signed")) {
            AgreementId agreement = agreements.get(trajectory.caseId());
            for (int tries = 0; !praktijk.judgeAndSign(agreement); tries++) {
                pause(tries);
            }
        }
    }

    private static void pause(int tries) {
        try {
            if (tries > JUDGE_TRIES) {
                throw new IllegalStateException("The judgement is not asked");
            }
            Thread.sleep(JUDGE_PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
