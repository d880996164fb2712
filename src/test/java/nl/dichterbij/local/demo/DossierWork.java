package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntFunction;

import nl.dichterbij.budget.DemoDecisions;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.jobcarving.DemoCarving;
import nl.dichterbij.local.demo.Script.Move;
import nl.dichterbij.praktijkleren.DemoAgreement;
import nl.dichterbij.trajectory.DemoMove;
import org.springframework.beans.factory.BeanFactory;

/** What somebody writes in a dossier before the step that says so is completed. Repeating it changes nothing. */
final class DossierWork {

    private static final String NURSERY = "99990013";
    private static final String WAREHOUSE = "99990001";
    private static final String WAREHOUSE_CREBO = "99001";

    private final Employers employers;
    private final DemoCarving carving;
    private final DemoAgreement agreements;
    private final DemoDecisions decisions;
    private final DemoMove moves;
    private final LocalDate today;

    DossierWork(BeanFactory application, LocalDate today) {
        employers = application.getBean(Employers.class);
        carving = new DemoCarving(application);
        agreements = new DemoAgreement(application);
        decisions = new DemoDecisions(application);
        moves = new DemoMove(application);
        this.today = today;
    }

    void before(Move move, Standing standing) {
        var id = standing.id();
        switch (move.step()) {
            case "choose-employer" -> carving.chooseEmployer(id, employer(NURSERY));
            case "analyse-work" -> carving.analyse(id, tasksOf(standing));
            case "propose-function" -> carving.describe(id, Town.BORGER_ODOORN.municipality().value());
            case "decide-budget" -> decisions.grant(id);
            case "choose-leerbedrijf" -> agreements.agreeTerms(id, employer(WAREHOUSE), WAREHOUSE_CREBO, learnsFrom(standing), learnsUntil(standing));
            case "choose-work-processes" -> agreements.chooseProcesses(id);
            case "sign-agreement" -> agreements.signAgreement(id, move.at().toLocalDate());
            case "obtain-praktijkopleider-signature" -> agreements.signStatement(id, false, move.at().toLocalDate());
            case "obtain-school-signature" -> agreements.signStatement(id, true, move.at().toLocalDate());
            default -> { }
        }
    }

    /** The praktijkopleider answers, which no step of the team waits for. */
    void meanwhile(Standing standing) {
        if (isJudged(standing)) {
            agreements.judge(standing.id());
        }
    }

    /** Somebody has begun with what is open now. */
    void prepare(Standing standing) {
        switch (standing.script().stage()) {
            case CARVING_ANALYSIS -> carving.analyse(standing.id(), tasksOf(standing));
            case TRAINING_FOUR_EYES -> decisions.grant(standing.id());
            case TRAINING_WAITS_FOR_MONEY -> decisions.explain(standing.id());
            default -> { }
        }
    }

    void move(Standing standing) {
        moves.move(standing.id());
    }

    private static boolean isJudged(Standing standing) {
        return standing.script().opens().containsKey("obtain-praktijkopleider-signature");
    }

    private static LocalDate learnsFrom(Standing standing) {
        return standing.script().dayOf("sign-agreement").plusDays(2);
    }

    private LocalDate learnsUntil(Standing standing) {
        return isJudged(standing) ? standing.script().opens().get("obtain-praktijkopleider-signature").minusDays(3) : today.plusDays(52);
    }

    private static IntFunction<UUID> tasksOf(Standing standing) {
        return task -> Submissions.of("carving-task-" + standing.demo().number(), task);
    }

    private EmployerId employer(String kvkNumber) {
        return employers.find(new KvkNumber(kvkNumber)).orElseThrow().id();
    }
}
