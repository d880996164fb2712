package nl.dichterbij.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.testing.FixedClock;

/** What the tests of this module offer and register. */
final class EmployerFixtures {

    static final LocalDate TODAY = FixedClock.TODAY;
    static final RegionCode DRENTHE = new RegionCode("AM03");
    static final MunicipalityCode EMMEN = new MunicipalityCode("0114");
    static final MunicipalityCode ASSEN = new MunicipalityCode("0106");
    static final RequiredSkill PICKING = RequiredSkill.must(new SkillUri("http://data.europa.eu/esco/skill/picking"));
    static final RequiredSkill TEAMWORK = RequiredSkill.nice(new SkillUri("http://data.europa.eu/esco/skill/teamwork"));

    private EmployerFixtures() {
    }

    static NewEmployer employer(String name, String kvkNumber) {
        return new NewEmployer(name, new KvkNumber(kvkNumber), DRENTHE, "Emmen",
                new Contact("Jan Jansen", "0591 123 456", "jan@example.org"));
    }

    static NewVacancy vacancy(EmployerId employer, VacancyDetails details) {
        return new NewVacancy(UUID.randomUUID(), employer, details);
    }

    static VacancyDetails details(int places) {
        return details("Orderpicker", places, EMMEN, PICKING, TEAMWORK);
    }

    static VacancyDetails details(String title, int places, MunicipalityCode municipality, RequiredSkill... skills) {
        return new VacancyDetails(title, "", null, municipality, 16, 32, places, List.of(skills), TODAY, null);
    }
}
