package nl.dichterbij.e2e;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody on every route.
 *
 * @param reserved on a course, with money set apart
 * @param waiting  on a course, on the waiting list for money
 */
record Halfway(Traject openHiring, Traject matching, Traject jobcarving, Traject reserved, Traject waiting, Traject praktijkleren) {

    static Halfway register(Stage stage) {
        return new Halfway(register(stage, "Ada"), register(stage, "Ben"), register(stage, "Cor"), register(stage, "Door"),
                register(stage, "Els"), register(stage, "Fedde"));
    }

    private static Traject register(Stage stage, String firstName) {
        return Traject.register(stage, new Jobseeker(firstName, "Halverwege", LocalDate.of(1994, 8, 2), "7811 AB", "Emmen",
                firstName.toLowerCase() + "@halverwege.example", "0612300017"), 24);
    }

    List<Traject> all() {
        return List.of(openHiring, matching, jobcarving, reserved, waiting, praktijkleren);
    }

    Map<Traject, String> byRoute() {
        var routes = new LinkedHashMap<Traject, String>();
        routes.put(openHiring, "open-hiring");
        routes.put(matching, "matching");
        routes.put(jobcarving, "jobcarving");
        routes.put(reserved, "training");
        routes.put(waiting, "training");
        routes.put(praktijkleren, "praktijkleren");
        return routes;
    }
}
