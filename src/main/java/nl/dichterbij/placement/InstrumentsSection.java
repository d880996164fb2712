package nl.dichterbij.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which instruments were advised and why, and which of them a person decided to use. */
@Component
class InstrumentsSection implements DossierSection {

    private final InstrumentDecisions decisions;
    private final InstrumentChoices choices;
    private final Clock clock;

    InstrumentsSection(InstrumentDecisions decisions, InstrumentChoices choices, Clock clock) {
        this.decisions = decisions;
        this.choices = choices;
        this.clock = clock;
    }

    /** @param name of the instrument; null when nothing is used */
    record Chosen(int occurrence, @Nullable String name, @Nullable String by, LocalDate on) {
    }

    record Decision(InstrumentDecisions.Given given, LocalDate on) {
    }

    record Model(List<Decision> decisions, List<Chosen> chosen) {
    }

    @Override
    public int order() {
        return 35;
    }

    /** What was answered about benefit, register and support goes with the person. */
    @Override
    public boolean isAboutPerson() {
        return true;
    }

    @Override
    public String template() {
        return "placement/instruments-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        var given = decisions.of(dossier.id());
        var names = given.stream().flatMap(one -> one.advice().stream()).map(InstrumentDecisions.Advised::advice)
                .collect(Collectors.toMap(InstrumentAdvice::instrument, InstrumentAdvice::name, (a, b) -> a));
        return new Model(given.stream().map(one -> new Decision(one, day(one.at()))).toList(),
                choices.of(dossier.id()).stream().map(one -> chosen(one, names)).toList());
    }

    private Chosen chosen(InstrumentChoices.Choice choice, Map<String, String> names) {
        var none = choice.instrument().equals(Instruments.NONE);
        return new Chosen(choice.occurrence(), none ? null : names.getOrDefault(choice.instrument(), choice.instrument()),
                choice.by(), day(choice.at()));
    }

    private LocalDate day(java.time.Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
