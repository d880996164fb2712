package nl.dichterbij.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.ConceptKind;
import nl.dichterbij.skills.EscoImport;
import nl.dichterbij.skills.ItemSource;
import nl.dichterbij.skills.Level;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.Taxonomy;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.boot.test.context.TestComponent;

/** Employers, vacancies and skills for a test of the whole application. */
@TestComponent
public class Market {

    private static final AtomicInteger COUNTER = new AtomicInteger(10_000_000);

    private final EscoImport esco;
    private final Taxonomy taxonomy;
    private final Employers employers;
    private final Vacancies vacancies;
    private final SkillProfiles profiles;
    private final Trajectories trajectories;
    private final Clock clock;

    Market(EscoImport esco, Taxonomy taxonomy, Employers employers, Vacancies vacancies, SkillProfiles profiles,
           Trajectories trajectories, Clock clock) {
        this.esco = esco;
        this.taxonomy = taxonomy;
        this.employers = employers;
        this.vacancies = vacancies;
        this.profiles = profiles;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** A skill that no other test asks for, so that its vacancies are found by this test alone. */
    public SkillUri skill(int which) {
        var found = taxonomy.searchSkills("en", 50);
        if (found.isEmpty()) {
            esco.run(Path.of("src/test/resources/esco-demo"));
            found = taxonomy.searchSkills("en", 50);
        }
        return found.stream().filter(concept -> concept.kind() == ConceptKind.SKILL).toList().get(which).skill();
    }

    public VacancyId vacancy(SkillUri skill, int places) {
        var employer = employers.register(new NewEmployer("Testbedrijf", new KvkNumber(String.valueOf(COUNTER.incrementAndGet())),
                new RegionCode("AM03"), "Emmen", Contact.UNKNOWN));
        return vacancies.offer(new NewVacancy(UUID.randomUUID(), employer, new VacancyDetails("Testwerk", "", null,
                new MunicipalityCode("0114"), 16, 32, places, List.of(RequiredSkill.must(skill)), LocalDate.now(clock), null)));
    }

    public void learn(CaseId id, SkillUri skill) {
        var owner = trajectories.get(id).profileOwner();
        profiles.prepare(owner, List.of());
        profiles.add(owner, skill, Level.EXPERIENCED, ItemSource.CASEWORKER);
    }
}
