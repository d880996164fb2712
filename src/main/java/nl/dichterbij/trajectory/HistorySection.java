package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.dichterbij.security.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that happened in a case, by whom as far as it is known: milestones, steps, changes of hands. */
@Component
class HistorySection implements DossierSection {

    private static final int MOST = 100;

    private final Milestones milestones;
    private final Steps steps;
    private final Handovers handovers;
    private final Colleagues colleagues;
    private final Clock clock;

    HistorySection(Milestones milestones, Steps steps, Handovers handovers, Colleagues colleagues, Clock clock) {
        this.milestones = milestones;
        this.steps = steps;
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    enum Kind {
        MILESTONE, OPENED, CLOSED, HANDED_OVER
    }

    /**
     * @param what code of the milestone, or id of the step; empty for a whole case
     * @param by   name; null when it is not known, or when nobody did it
     * @param to   name of who has it from then on
     */
    record Event(Kind kind, Instant at, LocalDate on, String what, @Nullable String by, @Nullable String to) {
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String template() {
        return "trajectory/history-section";
    }

    @Override
    public List<Event> model(CaseSummary dossier) {
        var names = colleagues.in(dossier.region().value());
        var submitters = steps.submittersIn(dossier.id());
        var events = new ArrayList<Event>();
        milestones.of(dossier.id()).forEach(one -> events.add(event(Kind.MILESTONE, one.at(), one.code(), null, null)));
        steps.of(dossier.id()).forEach(step -> {
            events.add(event(Kind.OPENED, step.openedAt(), step.elementId(), null, null));
            if (step.closedAt() != null) {
                var by = submitters.get(step.elementInstanceKey());
                events.add(event(Kind.CLOSED, step.closedAt(), step.elementId(), by == null ? null : names.getOrDefault(by, by), null));
            }
        });
        handovers.of(dossier.id()).forEach(one -> events.add(event(Kind.HANDED_OVER, one.at(), one.step() == null ? "" : one.step(),
                names.getOrDefault(one.by(), one.by()), names.getOrDefault(one.to(), one.to()))));
        return events.stream().sorted(Comparator.comparing(Event::at).reversed()).limit(MOST).toList();
    }

    private Event event(Kind kind, Instant at, String what, @Nullable String by, @Nullable String to) {
        return new Event(kind, at, LocalDate.ofInstant(at, clock.getZone()), what, by, to);
    }
}
