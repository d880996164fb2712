package nl.dichterbij.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.region.Regions;
import nl.dichterbij.security.DossierReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a case went, or where it came from. The team of the new region reads here what happened before, as the
 * jobseeker agreed; it cannot open the old dossier itself. Showing the history is logged as a read of the old case.
 */
@Component
class TransferSection implements DossierSection {

    private final Transfers transfers;
    private final Trajectories trajectories;
    private final Milestones milestones;
    private final RouteAdvices advices;
    private final Regions regions;
    private final DossierReads reads;
    private final Clock clock;

    TransferSection(Transfers transfers, Trajectories trajectories, Milestones milestones, RouteAdvices advices,
                    Regions regions, DossierReads reads, Clock clock) {
        this.transfers = transfers;
        this.trajectories = trajectories;
        this.milestones = milestones;
        this.advices = advices;
        this.regions = regions;
        this.reads = reads;
        this.clock = clock;
    }

    /** @param number of the case there; null when no case goes on */
    record Left(LocalDate on, String region, @Nullable CaseNumber number, boolean consent) {
    }

    /** What happened in the region where the case came from. */
    record History(LocalDate on, String region, CaseNumber number, List<TimelineItem> timeline, CaseAnswers answers,
                   List<RouteAdvices.Given> advices) {
    }

    record Moves(@Nullable Left left, @Nullable History history) {
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String template() {
        return "trajectory/transfer-section";
    }

    @Override
    public Moves model(CaseSummary dossier) {
        return new Moves(transfers.findFrom(dossier.id()).map(this::left).orElse(null),
                transfers.findTo(dossier.id()).map(this::history).orElse(null));
    }

    private Left left(Transfer move) {
        return new Left(day(move), regions.get(move.toRegion()).name(),
                move.to() == null ? null : trajectories.get(move.to()).number(), move.consent());
    }

    private History history(Transfer move) {
        var before = trajectories.get(move.from());
        reads.record(before.id().value());
        return new History(day(move), regions.get(before.region()).name(), before.number(),
                TimelineItem.of(milestones.of(before.id()), false, clock.getZone()), trajectories.answersOf(before.id()),
                advices.of(before.id()));
    }

    private LocalDate day(Transfer move) {
        return LocalDate.ofInstant(move.at(), clock.getZone());
    }
}
