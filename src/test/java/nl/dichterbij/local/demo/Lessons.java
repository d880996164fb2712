package nl.dichterbij.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Money;
import nl.dichterbij.training.AgeRange;
import nl.dichterbij.training.OfferDetails;
import nl.dichterbij.training.OfferKind;
import nl.dichterbij.training.Offers;
import org.jspecify.annotations.Nullable;

/** Invented courses, a learn-work place and a programme, each with two starts to come. */
enum Lessons {
    LOGISTICS(OfferKind.COURSE, "Het Noorden leert door: basis logistiek", "Hunzecollege", Town.EMMEN, 16, 0, 12, 21,
            "Je leert ontvangen, opslaan en verzamelen. Twee avonden per week, met een bewijs van de school."),
    DIGITAL(OfferKind.COURSE, "Het Noorden leert door: digitaal werken", "Veenland Opleidingen", Town.HOOGEVEEN, 10, 0, 10, 14,
            "Je leert werken met mail, agenda en formulieren. Op dinsdag en donderdag overdag."),
    CARE(OfferKind.COURSE, "Het Noorden leert door: helpen in de zorg", "Hunzecollege", Town.COEVORDEN, 40, 0, 15, 45,
            "Je leert mensen helpen bij wassen, eten en bewegen. Met stage in de buurt."),
    FORKLIFT(OfferKind.COURSE, "Heftruck rijden", "Rijschool De Last", Town.EMMEN, 2, 425, 6, 10,
            "Je haalt in twee weken het certificaat voor de heftruck."),
    TRUCK(OfferKind.COURSE, "Rijbewijs C en code 95", "Rijschool De Last", Town.HOOGEVEEN, 14, 3450, 4, 24,
            "Je haalt het rijbewijs voor de vrachtwagen. Bij drie vervoerders in de regio kun je daarna beginnen."),
    CAREER(OfferKind.COURSE, "Loopbaantraject: ontdek wat bij je past", "Veenland Opleidingen", Town.EMMEN, 6, 1450, 8, 18,
            "In zes gesprekken zoek je uit wat je kunt en wilt.", BudgetCategory.CAREER_ADVICE),
    GREEN(OfferKind.LEARN_WORK, "Leerwerktraject groen", "Groenploeg De Reestkant", Town.DE_WOLDEN, 40, 1850, 4, 30,
            "Je werkt vier dagen in het groen en gaat één dag naar school."),
    SCORING(OfferKind.PROGRAMME, "Scoren in Drenthe", "Stichting Scoren in Drenthe", Town.EMMEN, 24, 0, 16, 28,
            "Elke week een bijeenkomst met de groep en twee voetbaltrainingen, met een jobcoach naast je.");

    private static final int FIRST_PHASE = 16;
    private static final int UNTIL_SECOND_START = 91;
    private static final int UNTIL_MOVED = 3;

    private final OfferKind kind;
    private final String title;
    private final String provider;
    private final Town town;
    private final int weeks;
    private final int euros;
    private final int places;
    private final int firstStart;
    private final String description;
    private final BudgetCategory paidFrom;

    Lessons(OfferKind kind, String title, String provider, Town town, int weeks, int euros, int places, int firstStart,
            String description) {
        this(kind, title, provider, town, weeks, euros, places, firstStart, description, BudgetCategory.TRAINING);
    }

    Lessons(OfferKind kind, String title, String provider, Town town, int weeks, int euros, int places, int firstStart,
            String description, BudgetCategory paidFrom) {
        this.paidFrom = paidFrom;
        this.kind = kind;
        this.title = title;
        this.provider = provider;
        this.town = town;
        this.weeks = weeks;
        this.euros = euros;
        this.places = places;
        this.firstStart = firstStart;
        this.description = description;
    }

    /** Day of the start that is behind us, for those who have begun; null where there is none. */
    @Nullable LocalDate begun(LocalDate today, Predicate<LocalDate> workingDay) {
        return switch (this) {
            case GREEN -> mondayFrom(today.minusDays(27), workingDay);
            case FORKLIFT -> mondayFrom(today.minusDays(34), workingDay);
            default -> null;
        };
    }

    /** After the last lesson of that start. */
    LocalDate end(LocalDate start) {
        return start.plusWeeks(weeks);
    }

    UUID submission() {
        return Submissions.of("training", ordinal());
    }

    /** Repeating it on the same day makes nothing twice. */
    static void load(Offers offers, LocalDate today, Predicate<LocalDate> workingDay) {
        for (var lesson : values()) {
            var number = offers.offer(lesson.submission(), lesson.details());
            for (var days : List.of(lesson.firstStart, lesson.firstStart + UNTIL_SECOND_START)) {
                offers.addStart(number, mondayFrom(today.plusDays(days), workingDay), lesson.places);
            }
            // nobody can enrol in what has begun: this start is put on its day once somebody is in it
            if (lesson.begun(today, workingDay) != null) {
                offers.addStart(number, today.plusDays(UNTIL_MOVED), lesson.places);
            }
        }
    }

    private OfferDetails details() {
        var programme = kind == OfferKind.PROGRAMME;
        return new OfferDetails(kind, title, description, provider, town.municipality(), weeks, programme ? FIRST_PHASE : null,
                programme, Money.of(euros), category(), programme ? AgeRange.YOUTH : AgeRange.ALL);
    }

    private @Nullable BudgetCategory category() {
        return euros == 0 ? null : paidFrom;
    }

    private static LocalDate mondayFrom(LocalDate day, Predicate<LocalDate> workingDay) {
        var monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        while (!workingDay.test(monday)) {
            monday = monday.plusDays(1);
        }
        return monday;
    }
}
