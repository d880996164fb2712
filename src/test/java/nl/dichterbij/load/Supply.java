package nl.dichterbij.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Grants;
import nl.dichterbij.budget.Money;
import nl.dichterbij.budget.NewGrant;
import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.praktijkleren.Praktijk;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.ConceptKind;
import nl.dichterbij.skills.EscoImport;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.skills.Taxonomy;
import nl.dichterbij.training.AgeRange;
import nl.dichterbij.training.OfferDetails;
import nl.dichterbij.training.OfferKind;
import nl.dichterbij.training.Offers;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a region has when people come: vacancies, courses, a leerbedrijf and money.
 *
 * @param skills  each asked for by some vacancies
 * @param starts  courses that people can begin
 */
record Supply(List<SkillUri> skills, List<UUID> starts, EmployerId employer, EmployerId leerbedrijf) {

    static final RegionCode DRENTHE = new RegionCode("AM03");
    static final MunicipalityCode EMMEN = new MunicipalityCode("0114");

    private static final int SKILLS = 12;
    private static final int VACANCIES_FOR_EACH = 5;
    private static final int COURSES = 5;
    private static final int MOST = 500;
    private static final int EUROS = 900;

    static Supply enter(BeanFactory application) {
        application.getBean(EscoImport.class).run(Path.of("src", "test", "resources", "esco-demo"));
        LocalDate today = LocalDate.now(application.getBean(Clock.class));
        Employers employers = application.getBean(Employers.class);
        EmployerId employer = employers.register(new NewEmployer("Kwekerij Belasting", new KvkNumber("71000000"), DRENTHE, "Emmen",
                Contact.UNKNOWN));
        List<SkillUri> skills = application.getBean(Taxonomy.class).searchSkills("en", 50).stream()
                .filter(concept -> concept.kind() == ConceptKind.SKILL).limit(SKILLS).map(concept -> concept.skill()).toList();
        offerWork(application.getBean(Vacancies.class), employers, skills, today);
        application.getBean(Grants.class).enter(new NewGrant(UUID.randomUUID(), "werkcentrum-drenthe", DRENTHE, today.getYear(),
                BudgetCategory.TRAINING, "Gemeente Emmen", Money.of(5_000_000)));
        return new Supply(skills, offerCourses(application, today), employer, Praktijk.of(application).leerbedrijf());
    }

    private static void offerWork(Vacancies vacancies, Employers employers, List<SkillUri> skills, LocalDate today) {
        int number = 71_000_000;
        for (SkillUri skill : skills) {
            for (int i = 0; i < VACANCIES_FOR_EACH; i++) {
                EmployerId employer = employers.register(new NewEmployer("Bedrijf " + ++number, new KvkNumber(String.valueOf(number)),
                        DRENTHE, "Emmen", Contact.UNKNOWN));
                vacancies.offer(new NewVacancy(UUID.randomUUID(), employer, new VacancyDetails("Werk " + number, "", null, EMMEN, 16, 32,
                        MOST, List.of(RequiredSkill.must(skill)), today, null)));
            }
        }
    }

    private static List<UUID> offerCourses(BeanFactory application, LocalDate today) {
        Offers offers = application.getBean(Offers.class);
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        List<UUID> starts = new ArrayList<>();
        for (int i = 1; i <= COURSES; i++) {
            var number = offers.offer(UUID.randomUUID(), new OfferDetails(OfferKind.COURSE, "Cursus " + i, "Elke dinsdag in de klas.",
                    "Testcollege", EMMEN, 12, null, false, Money.of(EUROS), BudgetCategory.TRAINING, AgeRange.ALL));
            offers.addStart(number, today.plusDays(7), MOST);
            starts.add(jdbc.sql("select s.id from training_start s join training_offer o on o.id = s.offer_id where o.number = ?")
                    .param(number.value()).query(UUID.class).single());
        }
        return starts;
    }
}
