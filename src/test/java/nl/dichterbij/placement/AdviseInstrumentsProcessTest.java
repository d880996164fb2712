package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.dichterbij.processtest.DiagramTest;
import org.junit.jupiter.api.Test;

/** Every path of {@code advise-instruments}. */
class AdviseInstrumentsProcessTest extends DiagramTest {

    AdviseInstrumentsProcessTest() {
        super("advise-instruments");
    }

    @Test
    void asksNothingThatWasDiscussedInThisRound() {
        start("advise-instruments");
        process("advise-instruments").isCompleted().hasCompletedElements("instruments", "record-instrument-advice")
                .hasNotActivatedElements("discuss-instruments").hasVariableNames("instrumentAdvice", "instrumentOptions");
        assertThat(workers.asked("record-instrument-advice")).singleElement()
                .satisfies(seen -> assertThat(seen.get("instrumentAdvice").toString()).contains("trial-college"));
    }

    @Test
    void advisesNothingWhenNoRuleHolds() {
        var facts = instrumentFacts(true);
        facts.put("fitDoubted", "no");
        workers.next("collect-instrument-facts", facts);
        start("advise-instruments");
        process("advise-instruments").isCompleted().hasVariable("instrumentAdvice", List.of());
        assertThat(workers.asked("record-instrument-advice")).singleElement()
                .satisfies(seen -> assertThat(seen).containsEntry("instrumentAdvice", List.of()));
    }

    @Test
    void asksWhatIsNotKnownAndCollectsAgain() {
        workers.next("collect-instrument-facts", instrumentFacts(false));
        start("advise-instruments");
        complete("discuss-instruments");
        process("advise-instruments").isCompleted();
        assertThat(workers.asked("collect-instrument-facts")).hasSize(2);
        assertThat(workers.asked("record-instrument-facts")).singleElement().satisfies(seen -> assertThat(seen)
                .containsEntry("fitDoubted", "yes").containsEntry("waitingOn", "team"));
    }

    @Test
    void reminds() {
        workers.next("collect-instrument-facts", instrumentFacts(false));
        start("advise-instruments");
        assertReminds("advise-instruments", "discuss-instruments");
    }
}
