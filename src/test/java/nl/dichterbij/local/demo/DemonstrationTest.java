package nl.dichterbij.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonId;
import nl.dichterbij.region.Regions;
import nl.dichterbij.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads the demonstration region on the in-memory engine, and once more. */
// a context, and so a database, of its own: it counts everything there is
@TestPropertySource(properties = {"dichterbij.database=demonstration", "dichterbij.registration.regions=AM03,AM01"})
@ApplicationTest
class DemonstrationTest {

    @Autowired
    private BeanFactory application;
    @Autowired
    private CamundaClient camunda;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private People people;
    @Autowired
    private Regions regions;
    @Autowired
    private Clock clock;

    @Test
    void loadsTheRegionOnce() throws InterruptedException {
        var lines = new ArrayList<String>();
        new Demonstration(application, new ClientTaskBoard(camunda), lines::add).load("");
        assertThat(lines).last().asString().startsWith("Demonstration region: 60 people, 25 employers, 80 vacancies; ");
        holdsTheNumbersOfTheIssue();
        holdsEveryState();
        showsEveryRoute();
        usesBsnsWhereABenefitIsRecordedOnly();
        keepsMomentsInOrder();

        var before = fingerprint();
        new Demonstration(application, new ClientTaskBoard(camunda), lines::add).load("");
        assertThat(fingerprint()).isEqualTo(before);
    }

    private void holdsTheNumbersOfTheIssue() {
        // one of the sixty moved, and goes on in another region
        assertThat(count("trajectory")).isEqualTo(61);
        assertThat(count("trajectory where region_code = 'AM01' and status = 'OPEN'")).isOne();
        assertThat(count("person")).isEqualTo(60);
        assertThat(count("case_owner where username = 'consulent'")).isEqualTo(24);
        assertThat(count("case_owner")).isEqualTo(48);
        assertThat(count("employer")).isEqualTo(25);
        assertThat(count("vacancy")).isEqualTo(80);
        assertThat(count("budget where available > 0")).isEqualTo(4);
        assertThat(count("vacancy v where not exists (select from vacancy_skill s where s.vacancy_id = v.id)")).isZero();
        assertThat(count("training_offer")).isEqualTo(8);
        assertThat(count("training_start where starts_on > current_date")).isEqualTo(16);
        assertThat(count("(select distinct municipality_code from trajectory where region_code = 'AM03') m")).isEqualTo(6);
        assertThat(count("(select distinct municipality_code from vacancy) m")).isEqualTo(6);
        var today = LocalDate.now(clock);
        Population.on(today, day -> true).forEach(demo ->
                assertThat(regions.findMunicipalityOf(demo.person().postcode(), today).orElseThrow().code())
                        .isEqualTo(demo.person().municipality()));
    }

    private void holdsEveryState() {
        var open = jdbc.sql("select element_id, count(*) from step where closed_at is null group by element_id")
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var expected = new HashMap<String, Integer>();
        Arrays.stream(Stage.values()).filter(stage -> stage.openStep() != null)
                .forEach(stage -> expected.merge(Objects.requireNonNull(stage.openStep()), stage.cases(), Integer::sum));
        // of the case in the other region, and of the events
        expected.merge("conduct-intake", 1, Integer::sum);
        expected.put("follow-up-leads", 1);
        expected.put("prepare-event", 1);
        assertThat(open).isEqualTo(expected);
        assertThat(jdbc.sql("select distinct close_reason from trajectory where close_reason is not null")
                .query(String.class).list()).containsExactlyInAnyOrder("NOT_REACHED", "STOPPED_AT_INTAKE",
                "PROFILE_NOT_CONFIRMED", "NO_ROUTE", "NO_RESULT", "WITHDRAWN", "TRANSFERRED");
        assertThat(count("follow_up where state = 'ASKED' and due_on = current_date")).isGreaterThanOrEqualTo(2);
        assertThat(count("follow_up where state = 'RECORDED'")).isEqualTo(4);
        assertThat(count("follow_up where state = 'RECORDED' and work_status = 'UNREACHABLE'")).isOne();
        assertThat(count("step where closed_at is null and reminded_at is not null")).isPositive();
        assertThat(count("step where closed_at is null and due_at < now()")).isPositive();
        assertThat(count("proposal where state = 'MATCHED'")).isGreaterThan(10);
    }

    private void showsEveryRoute() {
        assertThat(count("open_hiring_place")).isEqualTo(3);
        assertThat(count("open_hiring_enrolment e where not open_hiring_ended(e.id)")).isEqualTo(3);
        assertThat(count("open_hiring_record where kind = 'STARTED'")).isEqualTo(2);
        assertThat(count("placement where open_hiring_place_id is not null and state = 'STARTED'")).isOne();
        assertThat(count("carving where state = 'PROPOSED'")).isOne();
        assertThat(count("carving_task")).isEqualTo(8);
        assertThat(count("training_enrolment where state = 'STARTED'")).isEqualTo(2);
        assertThat(count("budget_request where state = 'WAITING'")).isOne();
        assertThat(count("budget_request where state = 'COMMITTED'")).isEqualTo(2);
        assertThat(count("budget_decision where two_needed and second_at is null")).isOne();
        assertThat(count("budget_request where requested_by is null")).isZero();
        assertThat(count("praktijk_agreement where state = 'ACTIVE' and judged_at is null and period_until > current_date")).isOne();
        assertThat(count("praktijk_agreement where judged_at is not null and judged_at::date > period_until")).isEqualTo(2);
        assertThat(count("praktijkverklaring where delivered_at is not null")).isOne();
        assertThat(count("case_transfer where to_case is not null")).isOne();
        assertThat(count("lead where state = 'NEW'")).isEqualTo(7);
        assertThat(count("budget_entry where booked_at < current_date")).isEqualTo(5);
    }

    private void usesBsnsWhereABenefitIsRecordedOnly() {
        var persons = jdbc.sql("select id from person").query(UUID.class).list().stream().map(PersonId::new).toList();
        var withNumber = persons.stream().filter(person -> people.findBsn(person).isPresent()).toList();
        assertThat(withNumber).hasSizeGreaterThan(20).allSatisfy(person ->
                assertThat(people.get(person).benefit().allowsBsn()).isTrue());
        assertThat(withNumber.stream().map(person -> people.findBsn(person).orElseThrow().value()))
                .doesNotHaveDuplicates().allMatch(bsn -> bsn.startsWith("9999"));
    }

    private void keepsMomentsInOrder() {
        assertThat(count("milestone m join trajectory t on t.id = m.case_id where m.reached_at < t.registered_at"
                + " or m.reached_at > now() or m.reached_at > t.closed_at and m.code <> 'milestone-transferred'")).isZero();
        assertThat(count("step s join trajectory t on t.id = s.case_id where s.opened_at < t.registered_at"
                + " or s.closed_at < s.opened_at or s.opened_at > now() or s.closed_at > now()")).isZero();
        assertThat(count("follow_up f join placement p on p.id = f.placement_id"
                + " where f.due_on <> p.start_date + make_interval(months => f.months)")).isZero();
        var order = List.of("milestone-registered", "milestone-intake-done", "milestone-uwv-registered", "milestone-skills-confirmed",
                "milestone-route-advised", "milestone-route-chosen", "milestone-matched", "milestone-budget-granted",
                "milestone-enrolled", "milestone-training-enrolled", "milestone-training-started", "milestone-agreement-signed", "milestone-statement-issued",
                "milestone-learned", "milestone-placed", "milestone-followed-up", "milestone-transferred");
        var passed = jdbc.sql("select case_id, code from milestone where occurrence < 2 order by case_id, reached_at")
                .query((row, number) -> Map.entry(row.getString(1), order.indexOf(row.getString(2)))).list();
        passed.stream().collect(Collectors.groupingBy(Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList()))).values()
                .forEach(codes -> assertThat(codes).isSorted().doesNotContain(-1));
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private List<String> fingerprint() {
        return List.of("trajectory", "person", "employer", "vacancy", "training_offer", "training_start", "step", "milestone", "proposal", "placement",
                        "follow_up", "skill_profile_item", "open_hiring_record", "budget_entry", "praktijk_agreement", "lead", "case_transfer").stream()
                .map(table -> jdbc.sql("select md5(string_agg(x::text, ',' order by x::text)) from " + table + " x")
                        .query(String.class).single()).toList();
    }

    /** By the client, which speaks this engine's language. */
    private record ClientTaskBoard(CamundaClient camunda) implements TaskBoard {

        @Override
        public void awaitForms() {
        }

        @Override
        public List<Task> open() {
            return camunda.newUserTaskSearchRequest().filter(task -> task.state(UserTaskState.CREATED))
                    .page(page -> page.limit(1000)).send().join().items().stream()
                    .map(task -> new Task(task.getUserTaskKey(), task.getElementInstanceKey(), task.getProcessInstanceKey()))
                    .toList();
        }

        @Override
        public boolean complete(Task task, Map<String, Object> answers) {
            camunda.newCompleteUserTaskCommand(task.key()).variables(answers).send().join();
            return true;
        }

        @Override
        public void setDue(Task task, OffsetDateTime due) {
            camunda.newSetVariablesCommand(task.elementInstanceKey()).variables(Map.of("dueAt", due.toString()))
                    .local(true).send().join();
        }

        @Override
        public void retryAtOnce(Task task) {
            camunda.newSetVariablesCommand(task.processInstanceKey())
                    .variables(Map.of("contactRetryAfter", "PT1S")).local(true).send().join();
        }
    }
}
