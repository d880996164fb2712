package nl.dichterbij.local.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Names of nobody: family names that are made up, put together with given names at random, each pair once. */
final class Names {

    /** Given and family names that go together, the language to speak, and how often this background is drawn. */
    private record Origin(int share, String language, List<String> given, List<String> family) {
    }

    private static final List<Origin> ORIGINS = List.of(
            new Origin(68, "nl",
                    words("Jantien Roelof Aaltje Hilco Geesje Marten Femke Sietse Wietske Albert Harma Tjeerd Lammie Jelle "
                            + "Annigje Wessel Roelie Hendrikje Berend Fenna Egbert Margje Klaas Hiltje Lubbert Trijntje "
                            + "Joost Sanne Thijs Lotte Daan Merel Niels Iris Bas Maaike"),
                    words("Veldinkhof Turfstra Brinkenhuis Heidekamping Esveldstra Zandjeswijk Stobbelaarding Wijkstrabosch "
                            + "Dorpermeulen Hunzekamp Boerdijkinga Grolloveen Kienholtstra Vennekamper Schutterhaar "
                            + "Oeverwolda Raatakkers Holtinghe Kloosterbrink Ossenkampinga Plagmans Steenwoldstra "
                            + "Zwinderveen Meppelink-Roo Kuipershaar Dijkhuizinga Wachtumer Eeserbrink Sleenhoff Barghamstra "
                            + "Tweelerstra Ruinerhof Weertinga Lhee-Brinks Nijensleker Valtherman Odoornsma Zuurdijksma")),
            new Origin(9, "pl", words("Kasia Marek Beata Tomek Ilona"), words("Wierzbolska Kamionowski Jesiorek Podlaszczyk Szumiłka")),
            new Origin(8, "ar", words("Rana Samir Hiba Nizar Maha"), words("Al-Darwani Haddouri Kassabat Nourallah")),
            new Origin(5, "ti", words("Selam Yonas Luwam"), words("Tesfalidet-Arado Gebrehawet Mebratom")),
            new Origin(5, "uk", words("Oksana Taras Halyna"), words("Verbolenko Stepovytsia Hrynchak")),
            new Origin(5, "nl", words("Giovanni Sharelle Raúl Anjali"), words("Cijntjehof Ramdharising Pinasveld Maduroost")));

    private final RandomGenerator random;
    private final Set<String> used = new HashSet<>();

    Names(RandomGenerator random) {
        this.random = random;
    }

    record Name(String given, String family, String language) {

        String full() {
            return given + " " + family;
        }

        /** Without accents and blanks, for an address. */
        String address() {
            return Normalizer.normalize(given + "." + family, Normalizer.Form.NFD)
                    .replaceAll("[^A-Za-z.-]", "").toLowerCase(Locale.ROOT);
        }
    }

    Name next() {
        while (true) {
            Origin origin = origin();
            Name name = new Name(pick(origin.given()), pick(origin.family()), origin.language());
            if (used.add(name.full())) {
                return name;
            }
        }
    }

    private Origin origin() {
        int drawn = random.nextInt(ORIGINS.stream().mapToInt(Origin::share).sum());
        for (Origin origin : ORIGINS) {
            drawn -= origin.share();
            if (drawn < 0) {
                return origin;
            }
        }
        throw new AssertionError(drawn);
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
