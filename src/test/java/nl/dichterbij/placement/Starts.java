package nl.dichterbij.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.RegistrationRequest;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.Wishes;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who started to work, without an engine, for tests of what comes after. */
final class Starts {

    private static final AtomicInteger KVK = new AtomicInteger(60_000_000);

    private final BeanFactory application;
    private final Clock clock;

    Starts(BeanFactory application) {
        this.application = application;
        this.clock = application.getBean(Clock.class);
    }

    /** @param firstFollowUp one month after the start, asked for today */
    record Start(CaseSummary dossier, UUID placement, UUID firstFollowUp) {
    }

    /** A start a month ago; its first follow-up moment has come and its process was started. */
    Start aMonthAgo(ContactWay way, String employerEmail) {
        var trajectories = application.getBean(Trajectories.class);
        var placements = application.getBean(Placements.class);
        var followUps = application.getBean(FollowUps.class);
        var today = LocalDate.now(clock);
        var person = new PersonDetails("Jikke", "Testveld", LocalDate.of(1990, 5, 17), new Postcode("7811AB"),
                new MunicipalityCode("0114"), "jikke@voorbeeld.nl", "0600000001", way, "nl", Benefit.NONE, Instant.now(clock));
        var dossier = trajectories.get(application.getBean(Registrations.class).register(new RegistrationRequest(
                UUID.randomUUID(), person, new Wishes(32, today, Set.of(Sector.LOGISTICS)))).caseId());
        var employer = application.getBean(Employers.class).register(new NewEmployer("Testbedrijf",
                new KvkNumber(String.valueOf(KVK.incrementAndGet())), new RegionCode("AM03"), "Emmen",
                new Contact("Henk Baas", "", employerEmail)));
        var vacancy = application.getBean(Vacancies.class).offer(new NewVacancy(UUID.randomUUID(), employer,
                new VacancyDetails("Magazijnwerk", "", null, new MunicipalityCode("0114"), 16, 32, 5, List.of(), today, null)));
        placements.arrange(dossier.id(), 1, vacancy, new Arrangement(today.minusMonths(1), ContractType.FIXED_TERM, 24));
        var placement = placements.start(dossier.id(), 1);
        followUps.schedule(placement);
        while (followUps.startDue() > 0) {
            // also those of other tests
        }
        return new Start(dossier, placement, application.getBean(JdbcClient.class)
                .sql("select id from follow_up where placement_id = ? and months = 1").param(placement).query(UUID.class).single());
    }
}
