package nl.dichterbij.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.budget.Money;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as the dossier shows it.
 *
 * @param charged what the provider charges or keeps; null until somebody entered it
 * @param settled whether the money is booked and the rest given back
 * @param talks   about how it goes, latest first
 */
record EnrolmentView(UUID id, int occurrence, UUID startId, EnrolmentState state, LocalDate startsOn, LocalDate endsOn,
                     Money cost, @Nullable Money charged, boolean settled, @Nullable Progress lastProgress,
                     @Nullable String result, @Nullable String endReason, List<Talk> talks) {

    EnrolmentView {
        talks = List.copyOf(talks);
    }

    /** @param outcome code of the form, such as on-track */
    record Talk(Instant at, String outcome) {
    }

    /** Whether it can be entered what the provider charges. */
    public boolean isChargeable() {
        return !cost.isZero() && !settled && state.isGranted();
    }

    EnrolmentView with(List<Talk> all) {
        return new EnrolmentView(id, occurrence, startId, state, startsOn, endsOn, cost, charged, settled, lastProgress, result,
                endReason, all);
    }
}
