package nl.dichterbij.local.demo;

import java.util.List;
import java.util.random.RandomGenerator;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.Postcode;

/** The six municipalities of labour market region Drenthe, with some of their real postcode areas. */
enum Town {
    EMMEN("0114", "Emmen", 18, 7811, 7812, 7815, 7822, 7824, 7826, 7827, 7881, 7887, 7891),
    HOOGEVEEN("0118", "Hoogeveen", 13, 7901, 7902, 7903, 7905, 7906, 7908, 7913),
    COEVORDEN("0109", "Coevorden", 9, 7741, 7742, 7751, 7841, 7854),
    MIDDEN_DRENTHE("1731", "Beilen", 8, 9411, 9414, 9418, 9422, 9431),
    BORGER_ODOORN("1681", "Borger", 7, 7872, 7873, 7875, 7876, 9521, 9531),
    DE_WOLDEN("1690", "Zuidwolde", 5, 7921, 7957, 7958, 7961, 7963);

    private static final String LETTERS = "ABCDEGHJKLMNPRSTVWXZ";

    private final String code;
    private final String place;
    private final int people;
    private final List<Integer> areas;

    /** @param people how many of the sixty live here, about as the municipalities compare in size */
    Town(String code, String place, int people, Integer... areas) {
        this.code = code;
        this.place = place;
        this.people = people;
        this.areas = List.of(areas);
    }

    MunicipalityCode municipality() {
        return new MunicipalityCode(code);
    }

    String place() {
        return place;
    }

    int people() {
        return people;
    }

    /** A real area with invented letters. */
    Postcode postcode(RandomGenerator random) {
        return new Postcode("%d%c%c".formatted(areas.get(random.nextInt(areas.size())), letter(random), letter(random)));
    }

    private static char letter(RandomGenerator random) {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
