package nl.dichterbij.jobcarving;

import java.util.ArrayList;
import java.util.List;

import nl.dichterbij.employer.VacancyDetails;

/** What a function still lacks before it can be put to the employer, as codes of messages. */
final class FunctionCheck {

    private FunctionCheck() {
    }

    static List<String> problems(CarvingView carving, WorkTime time) {
        var problems = new ArrayList<String>();
        var function = carving.function();
        require(carving.employer() != null, "employer", problems);
        require(time.carved() > 0, "tasks", problems);
        require(time.hours() <= VacancyDetails.MAX_HOURS, "hours", problems);
        require(!function.title().isEmpty(), "title", problems);
        require(!function.municipality().isEmpty(), "municipality", problems);
        require(!function.wageScale().isEmpty(), "wageScale", problems);
        require(!function.guidance().isEmpty(), "guidance", problems);
        require(!function.development().isEmpty(), "development", problems);
        require(function.employees() != null, "employees", problems);
        return problems;
    }

    private static void require(boolean there, String problem, List<String> problems) {
        if (!there) {
            problems.add(problem);
        }
    }
}
