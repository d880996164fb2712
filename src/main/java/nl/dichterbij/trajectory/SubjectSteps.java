package nl.dichterbij.trajectory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.region.RegionCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The steps that are about something else than a case. */
@Component
class SubjectSteps {

    private final ObjectProvider<StepSubjects> kinds;
    private final Steps steps;
    private final Clock clock;

    SubjectSteps(ObjectProvider<StepSubjects> kinds, Steps steps, Clock clock) {
        this.kinds = kinds;
        this.steps = steps;
        this.clock = clock;
    }

    /** An open step with what it is about. */
    record Row(StepSubject subject, OpenStep step) {
    }

    /** Open steps of a region, those that are due first on top. */
    List<Row> openIn(RegionCode region) {
        var open = steps.openOfOtherSubjects(region);
        var known = all(open.values());
        return open.entrySet().stream().filter(step -> known.containsKey(step.getValue()))
                .map(step -> new Row(known.get(step.getValue()), OpenStep.of(step.getKey(), clock))).toList();
    }

    /** {@link NoSuchElementException} when no module knows it. */
    StepSubject get(UUID id) {
        return all(List.of(id)).values().stream().findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing that a step can be about: " + id));
    }

    private Map<UUID, StepSubject> all(Collection<UUID> ids) {
        return kinds.orderedStream().flatMap(kind -> kind.findAll(ids).stream())
                .collect(Collectors.toMap(StepSubject::id, subject -> subject));
    }
}
