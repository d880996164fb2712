package nl.dichterbij.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.camunda.client.api.command.ClientException;
import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Grants;
import nl.dichterbij.budget.Money;
import nl.dichterbij.budget.NewGrant;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.insight.Projection;
import nl.dichterbij.openhiring.OpenHiringPlaces;
import nl.dichterbij.person.People;
import nl.dichterbij.praktijkleren.RegisterImport;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.skills.EscoImport;
import nl.dichterbij.skills.SkillProfiles;
import nl.dichterbij.skills.Taxonomy;
import nl.dichterbij.training.Offers;
import nl.dichterbij.trajectory.DemoOwners;
import nl.dichterbij.trajectory.Registrations;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.client.RestClientException;

/**
 * Loads the demonstration region into an application that runs, once. Interrupted at any point, it goes on at the next
 * start and makes nothing twice: everything is sent with a submission id that stays the same.
 */
public final class Demonstration {

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration REPORT_EVERY = Duration.ofSeconds(5);

    private final BeanFactory application;
    private final TaskBoard board;
    private final Consumer<String> report;
    private final JdbcClient jdbc;
    private final WorkCalendar calendar;
    private final LocalDate today;
    private final Marker marker;
    private final LocalDate began;
    private final List<DemoCase> cases;
    private final Standings standings;
    private final History history;

    Demonstration(BeanFactory application, TaskBoard board, Consumer<String> report) {
        this.application = application;
        this.board = board;
        this.report = report;
        jdbc = application.getBean(JdbcClient.class);
        calendar = application.getBean(WorkCalendar.class);
        var clock = application.getBean(Clock.class);
        today = LocalDate.now(clock);
        marker = new Marker(jdbc);
        began = marker.begin(today);
        cases = Population.on(began, calendar::isWorkingDay);
        standings = new Standings(jdbc, cases);
        history = new History(jdbc, application.getBean(Parameters.class), calendar, clock);
    }

    /**
     * Returns when everything is there; at once when it was there before.
     *
     * @param esco folder with a complete edition of ESCO; empty for the few terms that the demonstration needs
     */
    void load(String esco) throws InterruptedException {
        if (marker.isFinished()) {
            return;
        }
        report.accept("Demonstration region: loading 60 people, 25 employers and 80 vacancies; the pages can be used meanwhile");
        application.getBean(EscoImport.class).run(esco.isEmpty() ? ownTerms() : Path.of(esco));
        enterMoney();
        offerWork();
        Lessons.load(application.getBean(Offers.class), began, calendar::isWorkingDay);
        new Leerbedrijven(jdbc, today).recognise(application.getBean(RegisterImport.class), application.getBean(Employers.class));
        WorkPlaces.offer(application.getBean(OpenHiringPlaces.class), application.getBean(Employers.class));
        board.awaitForms();
        registerPeople();
        doTheSteps();
        finish();
        report.accept(summary());
    }

    private static Path ownTerms() {
        try {
            return new ClassPathResource("esco-demo").getFile().toPath();
        } catch (IOException notOnDisk) {
            throw new UncheckedIOException(notOnDisk);
        }
    }

    /** Little for advice about careers, so that somebody waits for it. */
    private void enterMoney() {
        var grants = application.getBean(Grants.class);
        var amounts = Map.of(BudgetCategory.TRAINING, 180_000, BudgetCategory.PRAKTIJKLEREN, 60_000,
                BudgetCategory.CAREER_ADVICE, 1_200, BudgetCategory.GUIDANCE, 40_000);
        amounts.forEach((category, euros) -> grants.enter(new NewGrant(Submissions.of("grant", category.ordinal()),
                "werkcentrum-drenthe", Demand.DRENTHE, began.getYear(), category, "Gemeente Emmen", Money.of(euros))));
    }

    private void offerWork() {
        var employers = application.getBean(Employers.class);
        var vacancies = application.getBean(Vacancies.class);
        var number = 0;
        for (var offer : Demand.on(began, calendar::isWorkingDay)) {
            var employer = employers.find(offer.employer().kvkNumber()).map(known -> known.id())
                    .orElseGet(() -> employers.register(offer.employer()));
            var vacancy = vacancies.offer(new NewVacancy(Submissions.of("vacancy", ++number), employer, offer.details()));
            history.offered(vacancy.value(), offer.offered());
        }
    }

    private void registerPeople() {
        var registrations = application.getBean(Registrations.class);
        var trajectories = application.getBean(Trajectories.class);
        var people = application.getBean(People.class);
        var owners = new DemoOwners(application);
        cases.forEach(demo -> {
            var registered = registrations.register(demo.registration());
            owners.give(registered.caseId(), cases.indexOf(demo));
            if (demo.bsn() != null) {
                people.recordBsn(trajectories.get(registered.caseId()).person(), demo.bsn());
            }
        });
    }

    private void doTheSteps() throws InterruptedException {
        var driver = new Driver(standings, board, new Answers(jdbc, today),
                new Skills(application.getBean(SkillProfiles.class), application.getBean(Taxonomy.class)),
                new DossierWork(application, began), new Fair(application, began),
                application.getBean(Trajectories.class), today);
        var lastMove = System.nanoTime();
        var lastReport = System.nanoTime();
        var round = new Driver.Round(0, false, false);
        while ((round.there() < cases.size() || !round.fair()) && since(lastMove).compareTo(PATIENCE) < 0) {
            round = patiently(() -> {
                standings.read(today).forEach(history::startedOn);
                return driver.round();
            });
            lastMove = round.moved() ? System.nanoTime() : lastMove;
            if (since(lastReport).compareTo(REPORT_EVERY) > 0) {
                lastReport = System.nanoTime();
                report.accept("Demonstration region: %d of %d cases are in place".formatted(round.there(), cases.size()));
            }
            Thread.sleep(PAUSE);
        }
        if (round.there() < cases.size()) {
            report.accept("Demonstration region: %d cases stay where they are; look in Operate for incidents"
                    .formatted(cases.size() - round.there()));
        }
        driver.prepareConversations(standings.read(today));
    }

    /** A busy engine refuses, and a part that is started again is away for a while. */
    private static <T> T patiently(Supplier<T> work) throws InterruptedException {
        var begin = System.nanoTime();
        while (true) {
            try {
                return work.get();
            } catch (RestClientException | ClientException refused) {
                if (since(begin).compareTo(PATIENCE) > 0) {
                    throw refused;
                }
                Thread.sleep(PAUSE.multipliedBy(5));
            }
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** All dates and the mark that they are written in one transaction: moving them twice would make nonsense. */
    private void finish() throws InterruptedException {
        patiently(() -> {
            var open = board.open();
            return application.getBean(TransactionOperations.class).execute(transaction -> {
                var due = history.write(standings.read(today).stream().filter(Standing::isAsWritten).toList());
                open.stream().filter(task -> due.containsKey(task.elementInstanceKey()))
                        .forEach(task -> board.setDue(task, due.get(task.elementInstanceKey())));
                application.getBean(Projection.class).rebuild();
                marker.finish();
                return due.size();
            });
        });
    }

    private String summary() {
        return "Demonstration region: %d people, %d employers, %d vacancies; %d open tasks, %d follow-ups due today.".formatted(
                count("person"), count("employer"), count("vacancy"), count("step where closed_at is null"),
                count("follow_up where state in ('PLANNED', 'ASKED') and due_on <= current_date"));
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
