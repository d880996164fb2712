package nl.dichterbij.employer;

import static nl.dichterbij.employer.EmployerFixtures.DRENTHE;
import static nl.dichterbij.employer.EmployerFixtures.employer;
import static nl.dichterbij.employer.EmployerFixtures.vacancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.skills.OccupationUri;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the tests of the pages find in the database, and a form without a mistake in it. */
@TestComponent
class VacancyPages {

    static final String ORDERPICKER = "http://data.europa.eu/esco/occupation/orderpicker";
    static final String COOK = "http://data.europa.eu/esco/occupation/kok";
    static final String LIFTING = "http://data.europa.eu/esco/skill/tillen";
    static final String COUNTING = "http://data.europa.eu/esco/skill/tellen";

    private final Employers employers;
    private final Vacancies vacancies;
    private final JdbcClient jdbc;
    private final Clock clock;

    VacancyPages(Employers employers, Vacancies vacancies, JdbcClient jdbc, Clock clock) {
        this.employers = employers;
        this.vacancies = vacancies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    EmployerId bakery() {
        var number = new KvkNumber("12345678");
        return employers.find(number).map(EmployerSummary::id)
                .orElseGet(() -> employers.register(employer("Bakkerij 'De Zon' & Zonen", number.value())));
    }

    void taxonomy() {
        concept(ORDERPICKER, "OCCUPATION", "orderpicker magazijn");
        concept(COOK, "OCCUPATION", "kok");
        concept(LIFTING, "SKILL", "zware dozen tillen");
        concept(COUNTING, "SKILL", "dozen tellen");
    }

    private void concept(String uri, String kind, String label) {
        jdbc.sql("insert into concept (uri, scheme, kind, label, file) values (?, 'ESCO', ?, ?, 'test')")
                .params(uri, kind, label).update();
        jdbc.sql("insert into concept_label (concept_uri, label, search, preferred) values (?, ?, ?, true)")
                .params(uri, label, label).update();
    }

    VacancySummary orderpicker() {
        return offered("Orderpicker", "0114", 3);
    }

    VacancySummary offered(String title, String municipality, int places) {
        return vacancies.get(vacancies.offer(vacancy(bakery(), new VacancyDetails(title, "Dozen pakken", new OccupationUri(ORDERPICKER),
                new MunicipalityCode(municipality), 16, 32, places,
                List.of(RequiredSkill.must(new SkillUri(LIFTING)), RequiredSkill.nice(new SkillUri(COUNTING))),
                LocalDate.now(clock), null))));
    }

    int count() {
        return jdbc.sql("select count(*) from vacancy where region_code = ?").param(DRENTHE.value()).query(Integer.class).single();
    }

    /** As the browser sends a form in which everything is right, without the button. */
    MultiValueMap<String, String> form() {
        var today = LocalDate.now(clock);
        var form = new LinkedMultiValueMap<String, String>();
        form.add("submissionId", UUID.randomUUID().toString());
        form.add("employer", bakery().toString());
        form.add("title", "Hulp in het magazijn");
        form.add("description", "Je pakt dozen.\nSamen met Anneke – à 2 per keer, 5°C.");
        form.add("occupation", ORDERPICKER);
        form.add("municipality", "0114");
        form.add("minHours", "16");
        form.add("maxHours", "32");
        form.add("places", "2");
        form.add("openFrom.day", "1");
        form.add("openFrom.month", "2");
        form.add("openFrom.year", String.valueOf(today.getYear()));
        form.add("openUntil.day", "");
        form.add("openUntil.month", "");
        form.add("openUntil.year", "");
        form.add("skills", "MUST " + LIFTING);
        form.add("skills", "NICE " + COUNTING);
        return form;
    }
}
