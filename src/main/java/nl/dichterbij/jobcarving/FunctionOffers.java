package nl.dichterbij.jobcarving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dichterbij.employer.NewVacancy;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyDetails;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a vacancy of a function that everybody agrees with, kept for the case it was made for. */
@Service
@Transactional
class FunctionOffers {

    private final CarvingRepository carvings;
    private final WorkAnalyses analyses;
    private final FunctionRequests requests;
    private final Vacancies vacancies;
    private final Trajectories trajectories;
    private final Clock clock;

    FunctionOffers(CarvingRepository carvings, WorkAnalyses analyses, FunctionRequests requests, Vacancies vacancies,
                   Trajectories trajectories, Clock clock) {
        this.carvings = carvings;
        this.analyses = analyses;
        this.requests = requests;
        this.vacancies = vacancies;
        this.trajectories = trajectories;
        this.clock = clock;
    }

    /** @return empty when the case is being ended; repeating it gives the same vacancy */
    Optional<VacancyId> offer(CaseId caseId, int occurrence) {
        if (trajectories.lockIfOpen(caseId).isEmpty()) {
            return Optional.empty();
        }
        var carving = carvings.findByCaseIdAndOccurrence(caseId.value(), occurrence).map(Carving::id).flatMap(carvings::lockById)
                .orElseThrow(() -> new NoSuchElementException("No carving in round " + occurrence));
        var view = carving.view();
        if (view.vacancy() != null) {
            return Optional.of(view.vacancy());
        }
        // the carving's id, so that the function is offered once
        var vacancy = vacancies.offerTo(caseId.value(), new NewVacancy(view.id().value(), Objects.requireNonNull(view.employer()), details(view)));
        carving.offered(vacancy, Instant.now(clock));
        return Optional.of(vacancy);
    }

    private VacancyDetails details(CarvingView carving) {
        var function = carving.function();
        var hours = requests.findNewest(carving.id()).orElseThrow().hours();
        var tasks = analyses.of(carving.id()).stream().filter(TaskView::carved).toList();
        return new VacancyDetails(function.title(), description(tasks, function), null, new MunicipalityCode(function.municipality()),
                hours, hours, 1, List.of(), LocalDate.now(clock), null);
    }

    /** Vacancies are written in Dutch, as their employers write them. */
    private static String description(List<TaskView> tasks, FunctionDetails function) {
        var text = "Taken:\n" + tasks.stream().map(task -> "- " + task.details().task()).collect(Collectors.joining("\n"))
                + "\n\nBegeleiding: " + function.guidance() + "\n\nOntwikkeling: " + function.development();
        return text.length() <= VacancyDetails.MAX_DESCRIPTION ? text : text.substring(0, VacancyDetails.MAX_DESCRIPTION);
    }
}
