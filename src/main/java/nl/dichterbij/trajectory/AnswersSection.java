package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/** Answers of human steps that have no place of their own in the dossier. */
@Component
class AnswersSection implements DossierSection {

    private final Steps steps;
    private final Clock clock;

    AnswersSection(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    record Row(AnsweredStep step, LocalDate on) {
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String template() {
        return "trajectory/answers-section";
    }

    @Override
    public List<Row> model(CaseSummary dossier) {
        return steps.answeredIn(dossier.id()).stream()
                .map(step -> new Row(step, LocalDate.ofInstant(step.closedAt(), clock.getZone()))).toList();
    }
}
