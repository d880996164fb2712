package nl.dichterbij.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three people on an employer's own list for two places: called in order, whatever comes of it. */
@OnStage
class OpenHiringJourney {

    private static final List<String> NAMES = List.of("Anna", "Bilal", "Chris");

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void whoCameFirstIsCalledFirst(Stage stage) {
        var desk = Desk.of(stage, "consulent");
        var place = OpenHiringPages.offer(desk, "Kwekerij Elke Deur", "76543241", "EMPLOYER_OWNED", "Medewerker kas", 2);
        var people = NAMES.stream().map(name -> Traject.register(stage, new Jobseeker(name, "Opvolgorde",
                LocalDate.of(1992, 6, 1), "7811 AB", "Emmen", name.toLowerCase() + "@opvolgorde.example", "0612300015"), 24)).toList();
        people.forEach(one -> one.answer("conduct-intake", Map.of("intakeOutcome", "start-now")));

        enrolFirst(stage, desk, people.get(0), place);
        enrol(people.get(1));
        enrol(people.get(2));
        var employer = WebForm.open(stage.newPage(), OpenHiringPages.link(desk, place));
        assertThat(employer.text()).contains("Anna, plaats 1 op de lijst").doesNotContain("Opvolgorde");
        Browser.screenshot(employer.page(), "open-hiring-list");
        OpenHiringPages.starts(employer, today);
        assertThat(employer.text()).contains("Bilal, plaats 2 op de lijst");
        OpenHiringPages.declines(employer);
        assertThat(employer.text()).contains("Chris, plaats 3 op de lijst");
        OpenHiringPages.starts(employer, today);
        assertThat(employer.text()).contains("Alle plekken zijn bezet");

        desk.answer(people.get(0), "confirm-open-hiring-start", Map.of("startOutcome", "started", "startDate", today,
                "contractType", "permanent", "hoursPerWeek", 24, "followUpConsent", "no"));
        people.get(2).answer("confirm-open-hiring-start", Map.of("startOutcome", "started", "startDate", today.toString(),
                "contractType", "permanent", "hoursPerWeek", 24, "followUpConsent", "no"));
        // back at the choice, which asks for a profile the second time
        people.get(1).answer("confirm-profile", Map.of("profileOutcome", "not-now"));
        assertRecords(stage.records(), people, place);
        stage.assertNoIncident(people.get(1).id());
    }

    private void enrolFirst(Stage stage, Desk desk, Traject first, String place) {
        desk.answer(first, "choose-route", Map.of("chosenRoute", "open-hiring"));
        desk.answer(first, "choose-open-hiring-place", Map.of("placeChoice", "enrol", "openHiringPlaceId", place,
                "canStart", "yes", "startFrom", today, "hoursPerWeek", 24));
        stage.records().awaitMilestone(first.id(), "milestone-enrolled");
        desk.dossier(first).open();
        Browser.screenshot(desk.page(), "dossier-open-hiring");
        assertThat(first.status()).contains("open hiring");
    }

    private void enrol(Traject one) {
        one.answer("choose-route", Map.of("chosenRoute", "open-hiring", "choiceReason", "advice"));
        var place = one.stage().records().texts("select id::text from open_hiring_place where title = ?", "Medewerker kas").getFirst();
        one.answer("choose-open-hiring-place", Map.of("placeChoice", "enrol", "openHiringPlaceId", place, "canStart", "yes",
                "startFrom", today.toString(), "hoursPerWeek", 24));
        one.stage().records().awaitMilestone(one.id(), "milestone-enrolled");
    }

    private static void assertRecords(CaseRecords records, List<Traject> people, String place) {
        Stream.of(people.get(0), people.get(2)).forEach(one -> records.awaitMilestone(one.id(), "milestone-placed"));
        assertThat(records.texts("""
                select t.number || ' ' || e.position || ' ' || (select string_agg(r.kind, ' ' order by r.id)
                    from open_hiring_record r where r.enrolment_id = e.id)
                from open_hiring_enrolment e join trajectory t on t.id = e.case_id join open_hiring_place p on p.id = e.place_id
                where p.number = ? order by e.position""", place)).containsExactly(
                people.get(0).number() + " 1 TURN STARTED", people.get(1).number() + " 2 TURN DECLINED",
                people.get(2).number() + " 3 TURN STARTED");
        assertThat(records.count("placement p join open_hiring_place o on o.id = p.open_hiring_place_id", "o.number = ?", place)).isEqualTo(2);
        assertThat(records.count("skill_profile_item", "owner = (select person_id from trajectory where id = ?)", people.get(0).id()))
                .as("skills asked for").isZero();
    }
}
