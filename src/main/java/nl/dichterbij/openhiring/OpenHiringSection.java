package nl.dichterbij.openhiring;

import java.time.Clock;
import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which lists a case stands or stood, at which position, and what became of it. */
@Component
class OpenHiringSection implements DossierSection {

    private final ListRepository lists;
    private final PlaceQueries places;
    private final Clock clock;

    OpenHiringSection(ListRepository lists, PlaceQueries places, Clock clock) {
        this.lists = lists;
        this.places = places;
        this.clock = clock;
    }

    /** @param start as an employer told it; null where he did not */
    record Row(PlaceView place, ListRow entry, @Nullable Start start) {
    }

    record Model(List<Row> rows) {
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public String template() {
        return "openhiring/dossier-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        return new Model(lists.of(dossier.id()).stream().map(entry -> new Row(places.find(entry.place()).orElseThrow(),
                ListRow.of(entry, clock).withoutContact(), lists.findStart(entry.id()).orElse(null))).toList());
    }
}
