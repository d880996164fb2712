package nl.dichterbij.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Grants;
import nl.dichterbij.budget.Money;
import nl.dichterbij.budget.NewGrant;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.StepRef;
import nl.dichterbij.trajectory.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers, people and money for the tests of this module. */
@TestComponent
public class TrainingFixtures {

    static final RegionCode DRENTHE = new RegionCode("AM03");
    static final MunicipalityCode EMMEN = new MunicipalityCode("0114");
    static final MunicipalityCode ASSEN = new MunicipalityCode("0106");
    static final LocalDate THIRTY_SIX = LocalDate.of(1990, 5, 17);

    private static final String REGELING = "werkcentrum-drenthe";

    private final Offers offers;
    private final OfferQueries queries;
    private final Places places;
    private final Registrations registrations;
    private final Grants grants;
    private final JdbcClient jdbc;
    private final Clock clock;

    TrainingFixtures(Offers offers, OfferQueries queries, Places places, Registrations registrations, Grants grants,
                     JdbcClient jdbc, Clock clock) {
        this.offers = offers;
        this.queries = queries;
        this.places = places;
        this.registrations = registrations;
        this.grants = grants;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static OfferDetails course(long euros) {
        return details("Basis logistiek", EMMEN, null, false, euros, AgeRange.ALL);
    }

    /** 24 weeks of which 16 in the first phase, for young people, with weekly meetings, free. */
    static OfferDetails programme() {
        return details("Scoren", EMMEN, 16, true, 0, AgeRange.YOUTH);
    }

    static OfferDetails details(String title, MunicipalityCode place, @Nullable Integer firstPhase,
                                boolean attendance, long euros, AgeRange ages) {
        return new OfferDetails(attendance ? OfferKind.PROGRAMME : OfferKind.COURSE, title, "Elke dinsdag in de klas.", "Testcollege", place, 24,
                firstPhase, attendance, Money.of(euros), euros == 0 ? null : BudgetCategory.TRAINING, ages);
    }

    OfferView offered(OfferDetails details) {
        return offers(offers.offer(UUID.randomUUID(), details));
    }

    private OfferView offers(OfferNumber number) {
        return queries.byNumber(number).orElseThrow();
    }

    /** @return the start of a new offer, so many days from now */
    UUID start(OfferDetails details, int inDays, int capacity) {
        return start(offered(details), inDays, capacity);
    }

    UUID start(OfferView offer, int inDays, int capacity) {
        places.addStart(offer.id(), today().plusDays(inDays), capacity);
        return offers(offer.number()).startOn(today().plusDays(inDays)).orElseThrow().id();
    }

    /** The training began so long ago: nothing else about it changes. */
    void beganEarlier(UUID startId, int days) {
        jdbc.sql("update training_start set starts_on = starts_on - ? where id = ?").params(days, startId).update();
        jdbc.sql("update training_enrolment set starts_on = starts_on - ?, ends_on = ends_on - ? where start_id = ?")
                .params(days, days, startId).update();
    }

    CaseId newCase() {
        return newCase(THIRTY_SIX);
    }

    CaseId newCase(LocalDate birthDate) {
        return registrations.register(new RegistrationRequest(UUID.randomUUID(),
                new PersonDetails("Jikke", "Testveld", birthDate, new Postcode("7811AB"), EMMEN, "jikke@voorbeeld.nl", null,
                        ContactWay.EMAIL, "nl", Benefit.NONE, Instant.now(clock)),
                new Wishes(32, today(), Set.of(Sector.LOGISTICS)))).caseId();
    }

    /** An open step as the engine's listener makes one. */
    StepRef step(CaseId id, String element) {
        var key = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 60);
        jdbc.sql("""
                insert into step (element_instance_key, case_id, process_instance_key, element_id, occurrence, waiting_on, opened_at, due_at)
                values (?, ?, ?, ?, 1, 'team', now(), now())""").params(key, id.value(), key, element).update();
        return new StepRef(id, key);
    }

    public void grant(long euros) {
        grants.enter(new NewGrant(UUID.randomUUID(), REGELING, DRENTHE, today().getYear(), BudgetCategory.TRAINING,
                "Gemeente Emmen", Money.of(euros)));
    }

    /** The money of this request is reserved and committed, as the process rmt-budget does it. */
    void commit(UUID request) {
        book(request, "RESERVE", "COMMIT");
    }

    /** The money of this request is reserved, and nobody has decided yet. */
    void reserve(UUID request) {
        book(request, "RESERVE");
    }

    private void book(UUID request, String... kinds) {
        grant(100_000);
        jdbc.sql("update budget_request set regeling_code = ?, year = ? where id = ?")
                .params(REGELING, today().getYear(), request).update();
        for (var kind : kinds) {
            jdbc.sql("""
                    insert into budget_entry (budget_id, request_id, kind, amount, entry_key, booked_at)
                    select b.id, r.id, ?, r.amount, ?, now() from budget_request r, budget b
                    where r.id = ? and b.regeling_code = r.regeling_code and b.year = r.year and b.region_code = 'AM03'
                      and b.category = 'TRAINING' and b.paying_party = 'Gemeente Emmen'""")
                    .params(kind, "test-" + kind + request, request).update();
        }
    }

    /** What is left and what was spent of a request, such as "0.00 1250.00". */
    public String money(UUID request) {
        return jdbc.sql("select committed || ' ' || realised from budget_request where id = ?").param(request)
                .query(String.class).single();
    }

    public UUID requestOf(CaseId id) {
        return jdbc.sql("select budget_request_id from training_enrolment where case_id = ?").param(id.value()).query(UUID.class).single();
    }

    public String stateOf(CaseId id) {
        return jdbc.sql("select state || coalesce(' ' || end_reason, '') from training_enrolment where case_id = ?")
                .param(id.value()).query(String.class).single();
    }

    int taken(UUID startId) {
        return places.findTaken(startId).orElseThrow();
    }

    String numberOf(CaseId id) {
        return jdbc.sql("select number from trajectory where id = ?").param(id.value()).query(String.class).single();
    }

    /** As many places are taken as people hold one. */
    boolean placesAddUp(UUID startId) {
        return jdbc.sql("""
                select s.places_taken = (select count(*) from training_enrolment e where e.start_id = s.id
                  and e.state in ('RESERVED', 'ENROLLED', 'STARTED', 'COMPLETED')) from training_start s where s.id = ?""")
                .param(startId).query(Boolean.class).single();
    }
}
