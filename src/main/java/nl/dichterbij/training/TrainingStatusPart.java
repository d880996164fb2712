package nl.dichterbij.training;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.dichterbij.region.Municipalities;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.StatusPart;
import org.springframework.stereotype.Component;

/** The jobseeker sees which training it is, and when and where it starts. */
@Component
class TrainingStatusPart implements StatusPart {

    private static final Set<EnrolmentState> GOING_ON =
            EnumSet.of(EnrolmentState.RESERVED, EnrolmentState.ENROLLED, EnrolmentState.STARTED);

    private final EnrolmentQueries enrolments;
    private final OfferQueries offers;
    private final Municipalities municipalities;

    TrainingStatusPart(EnrolmentQueries enrolments, OfferQueries offers, Municipalities municipalities) {
        this.enrolments = enrolments;
        this.offers = offers;
        this.municipalities = municipalities;
    }

    /** @param place who gives it, and in which municipality */
    record Row(String title, String state, LocalDate startsOn, String place) {
    }

    @Override
    public String template() {
        return "training/status-part";
    }

    /** Those that are to come or going on. */
    @Override
    public List<Row> model(CaseSummary own) {
        return enrolments.of(own.id()).stream().filter(enrolment -> GOING_ON.contains(enrolment.state())).map(enrolment -> {
            var offer = offers.byStart(enrolment.startId()).orElseThrow().details();
            return new Row(offer.title(), enrolment.state().name(), enrolment.startsOn(),
                    offer.provider() + ", " + municipalities.name(offer.municipality()));
        }).toList();
    }
}
