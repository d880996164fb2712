package nl.dichterbij.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.engine.Deployments;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.trajectory.CandidateFacts;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Steps;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Advice on the instruments that can help a placement, and what people decide about it. */
@Service
@Transactional
class Instruments {

    static final String NONE = "none";

    private final InstrumentFactStore facts;
    private final InstrumentDecisions decisions;
    private final InstrumentChoices choices;
    private final Trajectories trajectories;
    private final CandidateFacts candidates;
    private final Parameters parameters;
    private final Deployments deployments;
    private final Steps steps;
    private final Clock clock;

    Instruments(InstrumentFactStore facts, InstrumentDecisions decisions, InstrumentChoices choices,
                Trajectories trajectories, CandidateFacts candidates, Parameters parameters, Deployments deployments,
                Steps steps, Clock clock) {
        this.facts = facts;
        this.decisions = decisions;
        this.choices = choices;
        this.trajectories = trajectories;
        this.candidates = candidates;
        this.parameters = parameters;
        this.deployments = deployments;
        this.steps = steps;
        this.clock = clock;
    }

    /** What is known now; answers of an earlier round are a start, but must be discussed again. */
    @Transactional(readOnly = true)
    InstrumentInputs collect(CaseId caseId, int occurrence) {
        var dossier = trajectories.get(caseId);
        var today = LocalDate.now(clock);
        var age = parameters.getInt(new ParameterCode("instruments.older-worker-age"), dossier.region(), today);
        var known = facts.findNewest(caseId);
        return new InstrumentInputs(candidates.benefitCode(caseId), dossier.municipality().value(), today.toString(),
                candidates.isAtLeast(caseId, age, today),
                known.map(InstrumentFactStore.Known::facts).orElse(InstrumentFacts.NOTHING_KNOWN),
                known.filter(answered -> answered.occurrence() == occurrence).isPresent());
    }

    void recordFacts(StepRef step, int occurrence, InstrumentFacts answers) {
        if (steps.close(step, "discussed")) {
            facts.save(step.caseId(), occurrence, answers, now());
        }
    }

    /**
     * Keeps the advice with the amounts and terms of today.
     *
     * @param key of the step that records; the second delivery keeps nothing
     * @return what can be chosen: label and value (code of the instrument), and that nothing is used
     */
    List<Map<String, String>> recordAdvice(long key, CaseId caseId, int occurrence, long processDefinitionKey,
                                           Map<String, String> inputs, List<InstrumentAdvice> advice) {
        var version = deployments.findDecisionVersion(processDefinitionKey, "instruments");
        if (decisions.add(key, caseId, occurrence, version.isPresent() ? version.getAsInt() : null, now())) {
            decisions.addInputs(key, inputs);
            decisions.addAdvice(key, advice);
            var region = trajectories.get(caseId).region();
            advice.stream().map(InstrumentAdvice::instrument).distinct().forEach(instrument -> decisions.addTerms(key, instrument,
                    parameters.findFamily(ParameterCode.of("instrument", instrument), region, LocalDate.now(clock))));
        }
        return options(advice);
    }

    /** @param instruments codes that were chosen; null when the question was not asked */
    void choose(CaseId caseId, int occurrence, @Nullable List<String> instruments, @Nullable String by) {
        if (instruments == null) {
            return;
        }
        var used = instruments.stream().filter(code -> !code.equals(NONE)).toList();
        choices.replace(caseId, occurrence, used.isEmpty() ? List.of(NONE) : used, by, now());
    }

    private static List<Map<String, String>> options(List<InstrumentAdvice> advice) {
        var names = new LinkedHashMap<String, String>();
        advice.stream().filter(InstrumentAdvice::usable).forEach(one -> names.putIfAbsent(one.instrument(), one.name()));
        names.put(NONE, "Geen van deze");
        var options = new ArrayList<Map<String, String>>();
        names.forEach((code, name) -> options.add(Map.of("label", name, "value", code)));
        return options;
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
