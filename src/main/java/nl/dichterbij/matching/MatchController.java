package nl.dichterbij.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.employer.VacancyNumber;
import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.security.Access;
import nl.dichterbij.security.Action;
import nl.dichterbij.security.DossierReads;
import nl.dichterbij.trajectory.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Which cases suit a vacancy, and which vacancies suit a case: the best first, with the reasons. */
@Controller
class MatchController {

    private static final int PAGE = 10;
    /** Nobody turns so many pages; further down the matches are poor anyway. */
    private static final int MOST_PAGES = 20;

    private final MatchSearch search;
    private final ReasonTexts texts;
    private final Proposals proposals;
    private final Vacancies vacancies;
    private final Dossiers dossiers;
    private final Access access;
    private final DossierReads reads;

    MatchController(MatchSearch search, ReasonTexts texts, Proposals proposals, Vacancies vacancies, Dossiers dossiers,
                    Access access, DossierReads reads) {
        this.search = search;
        this.texts = texts;
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.dossiers = dossiers;
        this.access = access;
        this.reads = reads;
    }

    /**
     * @param vacancy null where candidates are shown
     * @param state   what became of the proposal, where there is one
     */
    record Row(Match match, List<ReasonTexts.Line> lines, @Nullable VacancySummary vacancy, @Nullable ProposalState state) {
    }

    /** Every case that is shown counts as read: skills, hours and licences are of its dossier. */
    @GetMapping("/vacatures/{number}/kandidaten")
    String candidates(@PathVariable String number, @RequestParam(name = "pagina", defaultValue = "1") String page, Model model) {
        access.require(Action.FIND_CANDIDATES);
        var vacancy = VacancyNumber.parse(number).flatMap(vacancies::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(Action.FIND_CANDIDATES, vacancy.region().value());
        var found = search.candidatesFor(vacancy.id(), window(page));
        found.matches().forEach(match -> reads.record(match.id()));
        var states = proposals.statesAt(vacancy.id(), found.matches().stream().map(Match::id).toList());
        var lines = texts.of(found.matches().stream().map(Match::reasons).toList());
        model.addAttribute("vacancy", vacancy);
        model.addAttribute("rows", IntStream.range(0, lines.size()).mapToObj(i -> new Row(found.matches().get(i),
                lines.get(i), null, states.get(found.matches().get(i).id()))).toList());
        return shown(found, page, "matching/candidates", model);
    }

    @GetMapping("/dossiers/{number}/vacatures")
    String vacancies(@PathVariable String number, @RequestParam(name = "pagina", defaultValue = "1") String page, Model model) {
        var dossier = dossiers.open(number, Action.FIND_CANDIDATES);
        var found = search.vacanciesFor(dossier.id(), window(page), Set.of());
        var known = vacancies.getAll(found.matches().stream().map(match -> new VacancyId(match.id())).toList());
        var states = proposals.statesOf(dossier.id());
        var lines = texts.of(found.matches().stream().map(Match::reasons).toList());
        model.addAttribute("dossier", dossier);
        model.addAttribute("rows", IntStream.range(0, lines.size()).mapToObj(i -> new Row(found.matches().get(i),
                lines.get(i), known.get(new VacancyId(found.matches().get(i).id())), states.get(found.matches().get(i).id()))).toList());
        return shown(found, page, "matching/vacancies", model);
    }

    private static String shown(MatchSearch.Found found, String page, String template, Model model) {
        model.addAttribute("total", found.total());
        model.addAttribute("page", number(page) - 1);
        model.addAttribute("pages", Math.min(MOST_PAGES, (found.total() + PAGE - 1) / PAGE));
        return template;
    }

    private static MatchSearch.Window window(String page) {
        return new MatchSearch.Window((number(page) - 1) * PAGE, PAGE);
    }

    /** From 1; anything that is no page is the first. */
    private static int number(String page) {
        return page.matches("[1-9][0-9]?") && Integer.parseInt(page) <= MOST_PAGES ? Integer.parseInt(page) : 1;
    }
}
