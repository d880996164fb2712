package nl.dichterbij.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can choose from: begins in the region, has a free place and is meant for people of that age. */
@Component
@Transactional(readOnly = true)
class OfferSearch {

    private static final int MOST = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final OfferQueries queries;
    private final AgeLimits ages;
    private final Trajectories trajectories;
    private final Clock clock;

    OfferSearch(OfferQueries queries, AgeLimits ages, Trajectories trajectories, Clock clock) {
        this.queries = queries;
        this.ages = ages;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** The choices for a form: label (offer and start date, nothing else) and value (the start). */
    List<Map<String, String>> options(CaseId caseId) {
        var dossier = trajectories.get(caseId);
        return queries.open(dossier.region(), LocalDate.now(clock), MOST).stream()
                .filter(option -> fits(option.ages(), dossier, option.startsOn()))
                .map(option -> Map.of("label", option.title() + " – " + DAY.format(option.startsOn()),
                        "value", option.startId().toString()))
                .toList();
    }

    boolean fits(AgeRange range, CaseSummary dossier, LocalDate startsOn) {
        return ages.fit(range, dossier.person(), dossier.region(), startsOn);
    }
}
