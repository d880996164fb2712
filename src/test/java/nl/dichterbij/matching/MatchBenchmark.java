package nl.dichterbij.matching;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

import nl.dichterbij.Dichterbij;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.skills.EscoFolder;
import nl.dichterbij.testing.PostgresTestConfiguration;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures one search in one region with ESCO's skills and groups of skills: so many open vacancies against as many open
 * cases, in the real tables, through the service that the pages use. Prints figures, and beside the time that a search
 * took the time that its thread computed, for a machine that has more to do; asserts nothing. ESCO lies beside
 * the repository, in {@code ../shared/data/esco}, or in the folder named last. Run it with
 * {@code mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=nl.dichterbij.matching.MatchBenchmark
 * -Dexec.args="100000 100000 400"}: vacancies, cases, searches.
 */
final class MatchBenchmark {

    private static final MatchSearch.Window FIRST_PAGE = new MatchSearch.Window(0, 10);
    private static final int WARM_UP = 60;

    private MatchBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        int vacancies = number(arguments, 0, 100_000);
        int cases = number(arguments, 1, 100_000);
        int searches = number(arguments, 2, 400);
        var esco = Path.of(arguments.length > 3 ? arguments[3] : "../shared/data/esco");
        try (var application = start()) {
            var jdbc = application.getBean(JdbcClient.class);
            EscoFolder.read(application, esco);
            fill(jdbc, vacancies, cases);
            var search = application.getBean(MatchSearch.class);
            var jobIds = jdbc.sql("select id from vacancy order by id limit :n").param("n", searches + WARM_UP).query(UUID.class).list();
            var caseIds = jdbc.sql("select id from trajectory order by id limit :n").param("n", searches + WARM_UP).query(UUID.class).list();
            long begin = System.nanoTime();
            search.vacanciesFor(new CaseId(caseIds.getFirst()), FIRST_PAGE, Set.of());
            System.out.printf("%d vacancies, %d cases, %d skills and groups; %d processors%n", vacancies, cases,
                    jdbc.sql("select count(*) from concept where kind like 'SKILL%'").query(Integer.class).single(),
                    Runtime.getRuntime().availableProcessors());
            System.out.printf("Reading everything into memory, once: %d ms%n", millis(begin));
            measure("Vacancies for a case", searches, i -> search.vacanciesFor(new CaseId(caseIds.get(i)), FIRST_PAGE, Set.of()));
            measure("Cases for a vacancy", searches, i -> search.candidatesFor(new VacancyId(jobIds.get(i)), FIRST_PAGE));
            measure("Vacancies for a case, each after a change of one", searches, i -> {
                jdbc.sql("update vacancy set max_hours = 40 where id = ?").param(jobIds.get(i)).update();
                return search.vacanciesFor(new CaseId(caseIds.get(i)), FIRST_PAGE, Set.of());
            });
            System.gc();
            System.out.printf("Memory in use: %d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
        System.exit(0);
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static void measure(String what, int searches, IntFunction<MatchSearch.Found> search) {
        for (int i = 0; i < WARM_UP; i++) {
            search.apply(searches + i);
        }
        var took = new long[searches];
        var computed = new long[searches];
        var thread = ManagementFactory.getThreadMXBean();
        long found = 0;
        for (int i = 0; i < searches; i++) {
            long from = System.nanoTime();
            long fromCpu = thread.getCurrentThreadCpuTime();
            found += search.apply(i).total();
            computed[i] = thread.getCurrentThreadCpuTime() - fromCpu;
            took[i] = System.nanoTime() - from;
        }
        Arrays.sort(took);
        Arrays.sort(computed);
        System.out.printf("%s: median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, slowest %.1f ms; computing alone: median %.1f ms, 95 %% %.1f ms; %d found on average%n", what,
                took[searches / 2] / 1e6, took[searches * 95 / 100] / 1e6, took[searches * 99 / 100] / 1e6, took[searches - 1] / 1e6,
                computed[searches / 2] / 1e6, computed[searches * 95 / 100] / 1e6, found / searches);
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Dichterbij.class, PostgresTestConfiguration.class).profiles("web", "local").properties(
                "server.port=0", "dichterbij.demo=false", "camunda.client.grpc-address=http://127.0.0.1:1",
                "camunda.client.rest-address=http://127.0.0.1:1", "dichterbij.outbox.retry-every=PT10M",
                "logging.level.root=error", "spring.main.banner-mode=off",
                "dichterbij.bsn-key=" + Base64.getEncoder().encodeToString(new byte[32])).run();
    }

    /** One region, its own municipalities, skills as unevenly spread as in life: some are asked by very many. */
    private static void fill(JdbcClient jdbc, int vacancies, int cases) {
        long begin = System.nanoTime();
        jdbc.sql("select setseed(0.42)").query(row -> { });
        jdbc.sql("""
                create table benchmark_skill as
                select uri, row_number() over (order by random()) as place from concept
                 where kind in ('SKILL', 'SKILL_GROUP') and (code is null or length(code) > 2)""").update();
        jdbc.sql("create unique index on benchmark_skill (place)").update();
        jdbc.sql("""
                create table benchmark_municipality as
                select municipality_code as code, row_number() over (order by municipality_code) - 1 as place
                  from region_membership where region_type = 'LABOUR_MARKET' and region_code = 'AM03' and valid_to is null""").update();
        var employer = UUID.randomUUID();
        jdbc.sql("""
                insert into employer (id, version, name, kvk_number, region_code, place, contact_name, contact_phone, contact_email)
                values (?, 0, 'Meetbedrijf', '98765432', 'AM03', 'Emmen', '', '', '')""").param(employer).update();
        jdbc.sql("""
                insert into vacancy (id, version, number, submission_id, employer_id, title, description, region_code, municipality_code,
                                     min_hours, max_hours, places, places_taken, open_from, offered_at, licences, conditions)
                select gen_random_uuid(), 0, 'V-' || lpad((900000 + n)::text, 7, '0'), gen_random_uuid(), ?, 'Werk', '', 'AM03', m.code,
                       4 * (1 + n % 8), 40, 1, 0, cast(? as date), now(),
                       case n % 4 when 0 then array['B'] when 1 then array['FORKLIFT', 'VCA'] else '{}' end,
                       case n % 3 when 0 then array['EVENING', 'WEEKEND'] when 1 then array['OUTDOORS'] else '{}' end
                  from generate_series(1, ?) n join benchmark_municipality m on m.place = n % (select count(*) from benchmark_municipality)""")
                .params(List.of(employer, LocalDate.now().toString(), vacancies)).update();
        skills(jdbc, "insert into vacancy_skill (vacancy_id, position, skill_uri, strength)"
                + " select id, k - 1, uri, case when k <= 3 then 'MUST' else 'NICE' end", "vacancy", 6);
        jdbc.sql("""
                insert into person (id, version, first_name, last_name, birth_date, postcode, municipality_code, email, preferred_contact, language, benefit, consent_given_at)
                select gen_random_uuid(), 0, 'Meet', 'Persoon', date '1990-01-01', '7811AB', '0114', 'meet@voorbeeld.nl', 'EMAIL', 'nl', 'NONE', now()
                  from generate_series(1, ?)""").param(cases).update();
        jdbc.sql("""
                insert into trajectory (id, version, number, submission_id, person_id, region_code, municipality_code, status, registered_at,
                                        hours_per_week, available_from, sectors, licences, excluded_conditions)
                select gen_random_uuid(), 0, '2020-' || lpad(n::text, 6, '0'), gen_random_uuid(), p.id, 'AM03', m.code, 'OPEN', now(),
                       4 * (2 + n % 9), current_date, '{}', case n % 2 when 0 then array['B'] else '{}' end,
                       case n % 5 when 0 then array['NIGHT', 'WEEKEND'] else '{}' end
                  from (select id, row_number() over () as n from person where first_name = 'Meet') p
                  join benchmark_municipality m on m.place = n % (select count(*) from benchmark_municipality)""").update();
        jdbc.sql("insert into skill_profile (owner, state, version) select person_id, 'DRAFT', 0 from trajectory").update();
        skills(jdbc, "insert into skill_profile_item (id, owner, concept_uri, level, source, added_at)"
                + " select gen_random_uuid(), id, uri, 'EXPERIENCED', 'CASEWORKER', now()", "(select owner as id from skill_profile)", 12);
        jdbc.sql("analyze").update();
        System.out.printf("Filling the tables: %d s%n", millis(begin) / 1000);
    }

    /** For every row so many different skills; squaring a random number makes some of them common and many rare. */
    private static void skills(JdbcClient jdbc, String insert, String rows, int most) {
        jdbc.sql(insert + " " + """
                 from (select id, uri, row_number() over (partition by id) as k from (
                         select distinct v.id, s.uri from (
                                select r.id, 1 + floor(power(random(), 2) * (select count(*) from benchmark_skill))::bigint as place
                                  from %s r, generate_series(1, %d)) v join benchmark_skill s using (place)) d) n"""
                .formatted(rows, most)).update();
    }
}
