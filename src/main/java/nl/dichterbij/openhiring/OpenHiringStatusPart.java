package nl.dichterbij.openhiring;

import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.StatusPart;
import org.springframework.stereotype.Component;

/** The jobseeker sees where on a list the own name stands. */
@Component
class OpenHiringStatusPart implements StatusPart {

    private final ListRepository lists;
    private final PlaceQueries places;

    OpenHiringStatusPart(ListRepository lists, PlaceQueries places) {
        this.lists = lists;
        this.places = places;
    }

    /** @param turn whether the jobseeker is the one to be called now */
    record Row(String title, String employer, int position, boolean turn) {
    }

    @Override
    public String template() {
        return "openhiring/status-part";
    }

    /** Those on which the jobseeker still waits. */
    @Override
    public List<Row> model(CaseSummary own) {
        return lists.of(own.id()).stream().filter(entry -> !entry.isOver()).map(entry -> {
            var place = places.find(entry.place()).orElseThrow();
            return new Row(place.details().title(), place.employerName(), entry.position(), entry.hasTurn());
        }).toList();
    }
}
