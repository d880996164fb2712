package nl.dichterbij.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.Sector;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editions of a test's own, on the whole application without an engine. */
@PageTest
abstract class EventTest {

    static final RegionCode DRENTHE = new RegionCode("AM03");
    private static final AtomicInteger KVK = new AtomicInteger(80_000_000);

    @Autowired
    Editions editions;
    @Autowired
    StandPlan plan;
    @Autowired
    Stands stands;
    @Autowired
    Leads leads;
    @Autowired
    Employers employers;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    EditionId plan() {
        return editions.plan(UUID.randomUUID(), details());
    }

    EditionDetails details() {
        return new EditionDetails("Zoo Werkt 't Festival", LocalDate.now(clock).plusDays(30), "Wildlands", new MunicipalityCode("0114"), 3_000);
    }

    String employer(String name) {
        var number = String.valueOf(KVK.incrementAndGet());
        employers.register(new NewEmployer(name, new KvkNumber(number), DRENTHE, "Emmen", Contact.UNKNOWN));
        return number;
    }

    /** An open edition with one stand. */
    Stand openStand() {
        var edition = plan();
        plan.add(edition, 0, List.of(employer("Dierenpark & Zonen")));
        editions.open(edition);
        return stands.of(edition).getFirst();
    }

    static LeadDetails somebody(String name, String phone) {
        return new LeadDetails(name, null, phone, Set.of(Sector.GREEN));
    }

    LeadView only(EditionId edition) {
        var all = leads.of(edition, 0);
        org.assertj.core.api.Assertions.assertThat(all).hasSize(1);
        return all.getFirst();
    }

    int messages(String name, EditionId edition) {
        return jdbc.sql("select count(*) from event_publication where serialized_event like ? and serialized_event like ?")
                .params("%" + name + "%", "%" + edition + "%").query(Integer.class).single();
    }
}
