package nl.dichterbij.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.DossierSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trainings of a case: enrolment, how it goes, attendance and money. */
@Component
class TrainingSection implements DossierSection {

    private final EnrolmentQueries enrolments;
    private final OfferQueries offers;
    private final Attendance attendance;
    private final Clock clock;

    TrainingSection(EnrolmentQueries enrolments, OfferQueries offers, Attendance attendance, Clock clock) {
        this.enrolments = enrolments;
        this.offers = offers;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * @param phase    1 or 2 in a programme with phases that is going on, otherwise null
     * @param meetings latest first
     */
    record Row(EnrolmentView enrolment, OfferView offer, @Nullable Integer phase, List<Attendance.Entry> meetings) {

        /** At how many of the meetings the person was. */
        public long present() {
            return meetings.stream().filter(Attendance.Entry::present).count();
        }

        public List<Attendance.Entry> absences() {
            return meetings.stream().filter(entry -> !entry.present()).toList();
        }
    }

    record Model(List<Row> rows, ZoneId zone) {
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String template() {
        return "training/dossier-section";
    }

    @Override
    public Model model(CaseSummary dossier) {
        return new Model(enrolments.of(dossier.id()).stream().map(this::row).toList(), clock.getZone());
    }

    private Row row(EnrolmentView enrolment) {
        var offer = offers.byStart(enrolment.startId()).orElseThrow();
        return new Row(enrolment, offer, phase(enrolment, offer), attendance.of(enrolment.id()));
    }

    private @Nullable Integer phase(EnrolmentView enrolment, OfferView offer) {
        var weeks = offer.details().firstPhaseWeeks();
        if (weeks == null || enrolment.state() != EnrolmentState.STARTED) {
            return null;
        }
        return LocalDate.now(clock).isBefore(enrolment.startsOn().plusWeeks(weeks)) ? 1 : 2;
    }
}
