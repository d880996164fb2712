package nl.dichterbij.insight;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import nl.dichterbij.placement.PlacementStarted;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.trajectory.CandidateFacts;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseRegistered;
import nl.dichterbij.trajectory.MilestoneReached;
import nl.dichterbij.trajectory.RouteChosen;
import nl.dichterbij.trajectory.StepClosed;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what other modules tell, in the transaction in which it happens: the figures miss nothing and count nothing twice. */
@Component
class InsightEvents {

    private final JdbcClient jdbc;
    private final Trajectories trajectories;
    private final CandidateFacts candidates;

    InsightEvents(JdbcClient jdbc, Trajectories trajectories, CandidateFacts candidates) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
        this.candidates = candidates;
    }

    @EventListener
    void on(CaseRegistered event) {
        add(event.caseId(), "registered", candidates.benefitCode(event.caseId()), 0,
                trajectories.get(event.caseId()).registeredAt(), null, "");
    }

    @EventListener
    void on(MilestoneReached event) {
        add(event.caseId(), "milestone", event.code(), event.occurrence(), event.at(), null, "");
    }

    @EventListener
    void on(RouteChosen event) {
        add(event.caseId(), "route", event.route(), 0, event.at(), null, String.valueOf(event.elementInstanceKey()));
    }

    @EventListener
    void on(StepClosed event) {
        var waited = Duration.between(event.openedAt(), event.closedAt());
        add(event.caseId(), "waited", event.waitingOn(), event.occurrence(), event.closedAt(), Math.max(0, waited.toSeconds()),
                String.valueOf(event.elementInstanceKey()));
    }

    @EventListener
    void on(PlacementStarted event) {
        add(event.caseId(), "placed", "", 0, event.startDate().atStartOfDay(WorkCalendar.ZONE).toInstant(), null,
                event.placementId().toString());
    }

    @EventListener
    void on(TrajectoryClosed event) {
        add(event.caseId(), "closed", event.reason().name(), 0, event.at(), null, "");
    }

    private void add(CaseId caseId, String kind, String code, int occurrence, Instant at, @Nullable Long seconds, String source) {
        var dossier = trajectories.get(caseId);
        jdbc.sql("""
                insert into insight_event (case_id, region_code, municipality_code, kind, code, occurrence, at, seconds, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(caseId.value(), dossier.region().value(), dossier.municipality().value(), kind, code, occurrence,
                        Timestamp.from(at), seconds, source).update();
    }
}
