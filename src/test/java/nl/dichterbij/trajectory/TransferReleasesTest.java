package nl.dichterbij.trajectory;

import static nl.dichterbij.trajectory.DossierPages.CASEWORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Who moves to another region leaves nothing held in the old one, whether the case goes on there or not. What every
 * module holds is put in its tables by hand: each of them lets go by a listener of its own.
 */
@PageTest
@TestPropertySource(properties = "dichterbij.registration.regions=AM03,AM01")
@Import(DossierPages.class)
class TransferReleasesTest {

    @Autowired
    private DossierPages pages;
    @Autowired
    private JdbcClient jdbc;

    private CaseSummary dossier;
    private Map<String, Object> ids;

    @BeforeEach
    void register() {
        dossier = pages.register(Benefit.BIJSTAND);
        ids = Map.of("case", dossier.id().value(), "person", dossier.person().value(), "offer", UUID.randomUUID(),
                "start", UUID.randomUUID(), "budget", UUID.randomUUID(), "reserved", UUID.randomUUID(),
                "waiting", UUID.randomUUID(), "place", UUID.randomUUID(), "employer", UUID.randomUUID(),
                "name", "test-" + UUID.randomUUID());
    }

    @ParameterizedTest
    @CsvSource({"yes, 9711AB", "no, 9711AB", "yes, 8011AB"})
    void theOldRegionHoldsNothingAnyMore(String consent, String postcode) throws Exception {
        holdTrainingAndMoney("RESERVED");
        holdPlaceOnAList();
        holdAgreement();

        move(consent, postcode);

        assertThat(text("select places_taken::text from training_start where id = :start")).isEqualTo("0");
        assertThat(text("select state || ' ' || end_reason from training_enrolment where case_id = :case")).isEqualTo("NOT_STARTED case-closed");
        assertThat(text("select state || ' ' || reserved from budget_request where id = :reserved")).isEqualTo("WITHDRAWN 0.00");
        assertThat(text("select state from budget_request where id = :waiting")).isEqualTo("WITHDRAWN");
        assertThat(text("select available::text from budget where id = :budget")).isEqualTo("500.00");
        assertThat(text("select r.kind from open_hiring_record r join open_hiring_enrolment e on e.id = r.enrolment_id where e.case_id = :case"))
                .isEqualTo("REMOVED");
        assertThat(text("select state || ' ' || end_reason from praktijk_agreement where case_id = :case")).isEqualTo("ENDED case-closed");
    }

    /** The school may still ask for money: the old region settles it. */
    @Test
    void whatAStartedTrainingCostsStaysWithTheOldRegion() throws Exception {
        holdTrainingAndMoney("STARTED");
        move("yes", "9711AB");
        assertThat(text("select state from training_enrolment where case_id = :case")).isEqualTo("DROPPED_OUT");
        assertThat(text("select committed::text from budget where id = :budget")).isEqualTo("300.00");
    }

    private void move(String consent, String postcode) throws Exception {
        pages.send(CASEWORKER, dossier, "/verhuizen", "postcode", postcode, "consent", consent, "bevestigd", "ja")
                .andExpect(status().is3xxRedirection());
    }

    /** A place in a training with money set apart, committed once it has started; and another request that waits. */
    private void holdTrainingAndMoney(String state) {
        run("insert into regeling (code, name, region_code, valid_from, source) values (:name, 'Test', 'AM03', '2024-01-01', 'Test')");
        run("""
                insert into budget (id, regeling_code, region_code, year, category, paying_party, granted)
                values (:budget, :name, 'AM03', extract(year from current_date), 'TRAINING', 'Emmen', 500)""");
        run("""
                insert into budget_request (id, case_id, occurrence, purpose, person_id, region_code, category, amount,
                        regular_provision_available, requested_at, state, regeling_code, year, waiting_number)
                select r.id, :case, 1, r.purpose, :person, 'AM03', 'TRAINING', 300, false, now(), r.state, :name,
                       extract(year from current_date), nextval('budget_waiting_number')
                from (values (cast(:reserved as uuid), 'training', 'REQUESTED'), (cast(:waiting as uuid), 'course', 'WAITING')) r (id, purpose, state)""");
        book("RESERVE");
        if (state.equals("STARTED")) {
            book("COMMIT");
        }
        run("""
                insert into training_offer (id, version, number, submission_id, region_code, municipality_code, kind, title,
                        description, provider, weeks, attendance_kept, cost, budget_category, age_range, offered_at)
                values (:offer, 0, :name, :offer, 'AM03', '0114', 'COURSE', 'Test', 'Test', 'Test', 10, false, 300, 'TRAINING', 'ALL', now())""");
        run("insert into training_start (id, offer_id, starts_on, capacity, places_taken) values (:start, :offer, current_date, 1, 1)");
        run("""
                insert into training_enrolment (id, version, case_id, occurrence, start_id, state, starts_on, ends_on, cost,
                        budget_request_id, changed_at)
                values (gen_random_uuid(), 0, :case, 1, :start, '%s', current_date, current_date + 70, 300, :reserved, now())""".formatted(state));
    }

    private void book(String kind) {
        run("""
                insert into budget_entry (budget_id, request_id, kind, amount, entry_key, booked_at)
                values (:budget, :reserved, '%s', 300, '%s' || :name, now())""".formatted(kind, kind));
    }

    private void holdPlaceOnAList() {
        run("""
                insert into employer (id, version, name, kvk_number, region_code, place, contact_name, contact_phone, contact_email)
                values (:employer, 0, 'Test', lpad((floor(random() * 100000000))::int::text, 8, '0'), 'AM03', 'Emmen', 'T', '0591123456', 't@voorbeeld.nl')""");
        run("""
                insert into open_hiring_place (id, version, number, submission_id, employer_id, mode, title, region_code,
                        municipality_code, min_hours, max_hours, demands, places, offered_at)
                values (:place, 0, :name, :place, :employer, 'EMPLOYER_OWNED', 'Test', 'AM03', '0114', 8, 32, '{}', 1, now())""");
        run("""
                insert into open_hiring_enrolment (id, place_id, position, case_id, occurrence, enrolled_at, max_calls)
                values (gen_random_uuid(), :place, 0, :case, 1, now(), 3)""");
    }

    private void holdAgreement() {
        run("""
                insert into praktijk_agreement (id, case_id, occurrence, region_code, state, opened_at)
                values (gen_random_uuid(), :case, 1, 'AM03', 'DRAFT', now())""");
    }

    private void run(String sql) {
        jdbc.sql(sql).params(ids).update();
    }

    private String text(String sql) {
        return jdbc.sql(sql).params(ids).query(String.class).single();
    }
}
