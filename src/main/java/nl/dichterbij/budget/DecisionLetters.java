package nl.dichterbij.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;

import nl.dichterbij.document.Documents;
import nl.dichterbij.person.People;
import nl.dichterbij.region.Municipality;
import nl.dichterbij.region.Regions;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.trajectory.CaseSummary;
import org.springframework.stereotype.Service;

/**
 * The letter to the jobseeker about a decision: what was decided and why, on what ground, and how to object (Algemene
 * wet bestuursrecht, art. 3:45, 3:46 and 6:7). Dutch, as the decision is. Made when somebody first asks for it, and the
 * same to the byte from then on: it is what the jobseeker has in hands.
 */
@Service
class DecisionLetters {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final DecisionStore decisions;
    private final Regelingen regelingen;
    private final BudgetTerms terms;
    private final People people;
    private final Regions regions;
    private final Documents documents;
    private final LetterArchive archive;

    DecisionLetters(DecisionStore decisions, Regelingen regelingen, BudgetTerms terms, People people, Regions regions,
                    Documents documents, LetterArchive archive) {
        this.decisions = decisions;
        this.regelingen = regelingen;
        this.terms = terms;
        this.people = people;
        this.regions = regions;
        this.documents = documents;
        this.archive = archive;
    }

    /** Whether there is a letter: a decision holds, and it is not that nobody needs the money any more. */
    static boolean existsFor(BudgetRequest request) {
        return request.outcome() == BudgetOutcome.APPROVED || request.outcome() == BudgetOutcome.REFUSED;
    }

    /** Empty while there is no letter. */
    Optional<byte[]> find(CaseSummary dossier, BudgetRequest request) {
        return existsFor(request) && request.decidedAt() != null
                ? archive.find(request.id()).or(() -> decisions.findCurrent(request.id())
                        .map(decision -> archive.keep(request.id(), letter(dossier, request, decision,
                                request.decidedAt().atZone(WorkCalendar.ZONE).toLocalDate()))))
                : Optional.empty();
    }

    private byte[] letter(CaseSummary dossier, BudgetRequest request, BudgetDecision decision, LocalDate on) {
        var model = new HashMap<String, Object>();
        model.put("name", people.get(dossier.person()).fullName());
        model.put("municipality", regions.findMunicipality(dossier.municipality()).map(Municipality::name)
                .orElse(dossier.municipality().value()));
        model.put("region", regions.get(request.region()).name());
        model.put("caseNumber", dossier.number().value());
        model.put("asked", request);
        model.put("decision", decision);
        model.put("granted", decision.outcome() == BudgetOutcome.APPROVED);
        model.put("on", on);
        model.put("objectUntil", on.plus(terms.objectionTerm(request.region(), on)));
        Optional.ofNullable(request.regeling()).flatMap(regelingen::find).ifPresent(found -> model.put("regeling", found.name()));
        return documents.pdf("budget/decision-letter", model, DUTCH);
    }
}
