package nl.dichterbij.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.employer.WorkDemands;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.skills.ItemSource;
import nl.dichterbij.skills.Level;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.WorkCondition;
import nl.dichterbij.testing.Dossier;
import nl.dichterbij.trajectory.CaseSummary;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Skills that no other test asks for, with people who have them and vacancies that ask them; all of it committed. */
@TestComponent
class MatchFixture {

    private final Dossier dossiers;
    private final SkillProfiles profiles;
    private final Vacancies vacancies;
    private final JdbcClient jdbc;
    private final Clock clock;

    MatchFixture(Dossier dossiers, SkillProfiles profiles, Vacancies vacancies, JdbcClient jdbc, Clock clock) {
        this.dossiers = dossiers;
        this.profiles = profiles;
        this.vacancies = vacancies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SkillUri skill(String label) {
        var uri = new SkillUri("http://example.org/skill/" + UUID.randomUUID());
        jdbc.sql("insert into concept (uri, scheme, kind, label, file) values (?, 'ESCO', 'SKILL', ?, 'test')").params(uri.value(), label).update();
        return uri;
    }

    void putUnder(SkillUri skill, SkillUri broader) {
        jdbc.sql("insert into concept_broader (concept_uri, broader_uri) values (?, ?)").params(skill.value(), broader.value()).update();
    }

    CaseSummary person(SkillUri... skills) {
        var dossier = dossiers.register(LocalDate.of(1990, 5, 17), Benefit.BIJSTAND);
        learn(dossier, skills);
        return dossier;
    }

    void learn(CaseSummary dossier, SkillUri... skills) {
        profiles.prepare(dossier.profileOwner(), List.of());
        for (var skill : skills) {
            profiles.add(dossier.profileOwner(), skill, Level.EXPERIENCED, ItemSource.CASEWORKER);
        }
    }

    VacancyId vacancy(SkillUri... skills) {
        return vacancies.offer(new NewVacancy(UUID.randomUUID(), dossiers.employer("Hoveniersbedrijf De Oosterse Bos"), details(skills)));
    }

    int version(VacancyId id) {
        return jdbc.sql("select version from vacancy where id = ?").param(id.value()).query(Integer.class).single();
    }

    VacancyDetails details(SkillUri... skills) {
        return new VacancyDetails("Hulp in de kwekerij", "", null, new MunicipalityCode("0118"), 16, 32, 2,
                List.of(skills).stream().map(RequiredSkill::must).toList(), LocalDate.now(clock), null,
                new WorkDemands(Set.of(Licence.B), Set.of(WorkCondition.OUTDOORS, WorkCondition.WEEKEND)));
    }
}
