package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillUri;

/** The twenty-five invented employers and their eighty vacancies; the same for the same day. */
final class Demand {

    static final RegionCode DRENTHE = new RegionCode("AM03");

    private static final int VACANCIES = 80;
    private static final long SEED = 23;
    private static final int FIRST_KVK = 99_990_001;

    /** @param offered day on which the vacancy came in */
    record Offer(NewEmployer employer, VacancyDetails details, LocalDate offered) {
    }

    private record House(String name, Town town, List<Work> work) {
    }

    private static final List<House> HOUSES = List.of(
            house("Veldinkhof Logistiek", Town.EMMEN, Work.WAREHOUSE, Work.PICKING, Work.FORKLIFT),
            house("Hondsrug Distributie", Town.HOOGEVEEN, Work.PICKING, Work.WAREHOUSE, Work.DRIVING),
            house("Transportbedrijf Turfstra", Town.COEVORDEN, Work.DRIVING, Work.FORKLIFT),
            house("Stobbelaar Opslag", Town.HOOGEVEEN, Work.FORKLIFT, Work.WAREHOUSE),
            house("Zorggroep De Brinkhoeve", Town.EMMEN, Work.HOME_CARE, Work.HOME_HELP, Work.KITCHEN),
            house("Thuiszorg Hunzekamp", Town.BORGER_ODOORN, Work.HOME_CARE, Work.HOME_HELP),
            house("Woonzorg Esveld", Town.MIDDEN_DRENTHE, Work.HOME_CARE, Work.CLEANING, Work.RECEPTION),
            house("Wolderzorg Aan Huis", Town.DE_WOLDEN, Work.HOME_HELP, Work.HOME_CARE),
            house("Kienhout Staalbouw", Town.HOOGEVEEN, Work.WELDING, Work.PRODUCTION),
            house("Zandjeswijk Machines", Town.EMMEN, Work.WELDING, Work.PRODUCTION, Work.WAREHOUSE),
            house("Zonnedak Drentheland", Town.COEVORDEN, Work.SOLAR, Work.OFFICE),
            house("Hoveniersbedrijf Raatakker", Town.MIDDEN_DRENTHE, Work.GARDEN, Work.NURSERY),
            house("Boomkwekerij Heidekamping", Town.BORGER_ODOORN, Work.NURSERY, Work.GARDEN, Work.PACKING),
            house("Groenploeg De Reestkant", Town.DE_WOLDEN, Work.GARDEN),
            house("Restaurant De Oude Turfschuur", Town.BORGER_ODOORN, Work.COOKING, Work.SERVING, Work.KITCHEN),
            house("Vakantiepark Ruimzicht Sleen", Town.COEVORDEN, Work.CLEANING, Work.SERVING, Work.RECEPTION),
            house("Herberg Het Wapen van Nergens", Town.MIDDEN_DRENTHE, Work.SERVING, Work.COOKING),
            house("Blinkend Noord Schoonmaak", Town.EMMEN, Work.CLEANING, Work.HOME_HELP),
            house("Supermarkt Plagman", Town.HOOGEVEEN, Work.SHOP, Work.CHECKOUT),
            house("Bouwmarkt Wijkstra", Town.EMMEN, Work.SHOP, Work.CHECKOUT, Work.WAREHOUSE),
            house("Aardappelbedrijf Grolloveen", Town.COEVORDEN, Work.FOOD, Work.PACKING),
            house("Kunststof Vennekamp", Town.EMMEN, Work.PRODUCTION, Work.PACKING, Work.OFFICE),
            house("Zuivelmakerij De Vledderhof", Town.DE_WOLDEN, Work.FOOD, Work.PACKING),
            house("Bouwbedrijf Oeverwolda", Town.HOOGEVEEN, Work.CARPENTRY, Work.BRICKWORK),
            house("Administratiehuis Schutterhaar", Town.EMMEN, Work.OFFICE, Work.RECEPTION));

    private final Random random = new Random(SEED);
    private final Names names = new Names(random);
    private final LocalDate today;
    private final Predicate<LocalDate> workingDay;

    private Demand(LocalDate today, Predicate<LocalDate> workingDay) {
        this.today = today;
        this.workingDay = workingDay;
    }

    static List<Offer> on(LocalDate today, Predicate<LocalDate> workingDay) {
        return new Demand(today, workingDay).offers();
    }

    private static House house(String name, Town town, Work... work) {
        return new House(name, town, List.of(work));
    }

    /** Every employer in turn, each time with its next kind of work. */
    private List<Offer> offers() {
        Map<House, NewEmployer> employers = new LinkedHashMap<>();
        HOUSES.forEach(house -> employers.put(house, employer(house, employers.size())));
        var offers = new ArrayList<Offer>();
        for (var number = 0; number < VACANCIES; number++) {
            var house = HOUSES.get(number % HOUSES.size());
            var work = house.work().get(number / HOUSES.size() % house.work().size());
            offers.add(offer(employers.get(house), house.town(), work));
        }
        offers.sort(Comparator.comparing(Offer::offered));
        return offers;
    }

    private NewEmployer employer(House house, int index) {
        var contact = names.next();
        var address = house.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "@example.org";
        return new NewEmployer(house.name(), new KvkNumber(String.valueOf(FIRST_KVK + index)), DRENTHE, house.town().place(),
                new Contact(contact.full(), "0600001%03d".formatted(index + 1), address));
    }

    private Offer offer(NewEmployer employer, Town town, Work work) {
        var offered = today.minusDays(3 + random.nextInt(75));
        while (!workingDay.test(offered)) {
            offered = offered.minusDays(1);
        }
        var minHours = 4 * random.nextInt(3, 9);
        var maxHours = Math.min(40, minHours + 4 * random.nextInt(4));
        var until = random.nextInt(3) == 0 ? null : today.plusDays(14 + random.nextInt(76));
        return new Offer(employer, new VacancyDetails(work.title(), work.description(), work.occupation(),
                town.municipality(), minHours, maxHours, 1 + random.nextInt(3), skills(work), offered, until), offered);
    }

    private List<RequiredSkill> skills(Work work) {
        var required = new ArrayList<RequiredSkill>();
        work.core().forEach(skill -> required.add(RequiredSkill.must(skill)));
        work.useful().stream().filter(skill -> random.nextBoolean()).map(RequiredSkill::nice).forEach(required::add);
        required.add(RequiredSkill.nice(oneOf(Work.general())));
        return required;
    }

    private SkillUri oneOf(List<SkillUri> skills) {
        return skills.get(random.nextInt(skills.size()));
    }
}
