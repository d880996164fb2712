package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.trajectory.Sector;
import nl.dichterbij.trajectory.Wishes;

/** The sixty people and their cases; the same for the same day, and the same people on every day. */
final class Population {

    private static final long SEED = 17;
    private static final List<Benefit> BENEFITS = List.of(Benefit.BIJSTAND, Benefit.NONE, Benefit.WW, Benefit.BIJSTAND,
            Benefit.UNKNOWN, Benefit.DISABILITY, Benefit.NONE, Benefit.BIJSTAND, Benefit.WW, Benefit.OTHER);
    private static final List<Integer> HOURS = List.of(16, 20, 24, 24, 28, 32, 32, 36, 38, 40);

    private final Random random = new Random(SEED);
    private final Names names = new Names(random);
    private final TestBsns bsns = new TestBsns();
    private final LocalDate today;

    private Population(LocalDate today) {
        this.today = today;
    }

    static List<DemoCase> on(LocalDate today, Predicate<LocalDate> workingDay) {
        return new Population(today).cases(new Scripts(new Random(SEED + 1), today, workingDay).all());
    }

    private List<DemoCase> cases(List<Script> scripts) {
        var towns = new ArrayList<>(Arrays.stream(Town.values())
                .flatMap(town -> Collections.nCopies(town.people(), town).stream()).toList());
        Collections.shuffle(towns, random);
        var cases = new ArrayList<DemoCase>();
        for (var index = 0; index < scripts.size(); index++) {
            cases.add(make(index + 1, towns.get(index), scripts.get(index)));
        }
        return cases;
    }

    private DemoCase make(int number, Town town, Script script) {
        var work = Work.values()[random.nextInt(Work.values().length)];
        var person = person(number, town, script);
        var bsn = person.benefit().allowsBsn() && random.nextInt(5) > 0 ? bsns.next() : null;
        var wishes = new Wishes(HOURS.get(random.nextInt(HOURS.size())),
                script.registered().toLocalDate().plusDays(random.nextInt(30)), sectors(work));
        return new DemoCase(number, person, wishes, bsn, work, skills(work), script);
    }

    /** Who is asked how it goes in the demonstration wants to be called, so that the call waits as a task at once. */
    private PersonDetails person(int number, Town town, Script script) {
        var registered = script.registered();
        var name = names.next();
        var birth = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(47 * 365));
        var drawn = random.nextInt(10);
        var reach = script.stage().isPlaced() ? Math.max(drawn, 4) : drawn;
        return new PersonDetails(name.given(), name.family(), birth, town.postcode(random), town.municipality(),
                reach < 9 ? name.address() + "@voorbeeld.nl" : null, reach > 1 ? phone(number) : null,
                reach < 4 ? ContactWay.EMAIL : ContactWay.PHONE, random.nextInt(4) == 0 ? "nl" : name.language(),
                benefit(script), registered.atZone(WorkCalendar.ZONE).toInstant());
    }

    /** Drawn also where it is known, so that nobody after it is somebody else. */
    private Benefit benefit(Script script) {
        var drawn = BENEFITS.get(random.nextInt(BENEFITS.size()));
        return script.stage() == Stage.UWV_REGISTRATION ? Benefit.NONE : drawn;
    }

    /** No such mobile numbers are given out. */
    private static String phone(int number) {
        return "0600000%03d".formatted(number);
    }

    private Set<Sector> sectors(Work work) {
        return switch (random.nextInt(6)) {
            case 0 -> Set.of(Sector.ANY);
            case 1, 2 -> EnumSet.of(work.sector(), Work.values()[random.nextInt(Work.values().length)].sector());
            default -> Set.of(work.sector());
        };
    }

    /** Nearly all of what the work asks for, and some of what helps. */
    private List<SkillUri> skills(Work work) {
        var first = work.core().stream().limit(1);
        var others = work.core().stream().skip(1).filter(skill -> random.nextInt(100) < 85);
        var useful = work.useful().stream().filter(skill -> random.nextInt(100) < 50);
        var general = Work.general().stream().filter(skill -> random.nextInt(100) < 40);
        return Stream.of(first, others, useful, general).flatMap(skills -> skills)
                .collect(Collectors.toCollection(LinkedHashSet::new)).stream().toList();
    }
}
