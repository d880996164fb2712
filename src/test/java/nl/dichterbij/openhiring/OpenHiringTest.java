package nl.dichterbij.openhiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.Wishes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places and cases of a test's own, on the whole application without an engine. */
@PageTest
abstract class OpenHiringTest {

    private static final AtomicInteger KVK = new AtomicInteger(70_000_000);

    @Autowired
    Registrations registrations;
    @Autowired
    Trajectories trajectories;
    @Autowired
    Employers employers;
    @Autowired
    OpenHiringPlaces places;
    @Autowired
    WaitingLists lists;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    EmployerId employer() {
        return employers.register(new NewEmployer("Kwekerij Groen", new KvkNumber(String.valueOf(KVK.incrementAndGet())),
                new RegionCode("AM03"), "Emmen", Contact.UNKNOWN));
    }

    OpenHiringPlaceId place(OpenHiringMode mode, int number) {
        return places.offer(new NewPlace(UUID.randomUUID(), employer(), details(mode, number)));
    }

    static PlaceDetails details(OpenHiringMode mode, int number) {
        return new PlaceDetails(mode, "Medewerker kas", new MunicipalityCode("0114"), 16, 32,
                new PhysicalDemands(10, 6, Set.of(Demand.HEAT)), number);
    }

    CaseId register() {
        return register("Jikke");
    }

    CaseId register(String firstName) {
        return registrations.register(new RegistrationRequest(UUID.randomUUID(),
                new PersonDetails(firstName, "Testveld", LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                        new MunicipalityCode("0114"), "jikke@voorbeeld.nl", "0612345678", ContactWay.PHONE, "nl",
                        Benefit.NONE, Instant.now(clock)),
                new Wishes(32, LocalDate.now(clock), Set.of(Sector.GREEN)))).caseId();
    }

    Answers answers() {
        return new Answers(true, LocalDate.now(clock), 24);
    }

    ListEntry enrol(OpenHiringPlaceId place) {
        return enrol(place, register());
    }

    ListEntry enrol(OpenHiringPlaceId place, CaseId caseId) {
        return lists.enrol(place, caseId, 1, answers()).orElseThrow();
    }

    String state(ListEntry entry) {
        return lists.get(entry.id()).state();
    }

    int messages(String name, ListEntry entry) {
        return jdbc.sql("select count(*) from event_publication where serialized_event like ? and serialized_event like ?")
                .params("%" + name + "%", "%" + entry.id() + "%").query(Integer.class).single();
    }
}
