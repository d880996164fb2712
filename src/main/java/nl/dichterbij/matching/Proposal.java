package nl.dichterbij.matching;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;

/** One vacancy proposed in one case; proposed once, whatever the search finds again. */
@Entity
class Proposal {

    @Id
    private UUID id;
    @Version
    private int version;
    private UUID caseId;
    private UUID vacancyId;
    private int occurrence;
    private int score;
    private int skillsScore;
    private boolean fullMatch;
    private boolean partialMatch;
    private boolean hoursFit;
    private boolean sameMunicipality;
    @Enumerated(EnumType.STRING)
    private ProposalState state;
    private @Nullable String declineReason;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {
    }

    Proposal(CaseId caseId, VacancyId vacancyId, int occurrence, MatchScore score, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.vacancyId = vacancyId.value();
        this.occurrence = occurrence;
        this.state = ProposalState.FOUND;
        this.changedAt = at;
        score(score);
    }

    final void score(MatchScore match) {
        score = match.total();
        skillsScore = match.skills();
        fullMatch = match.full();
        partialMatch = match.partial();
        hoursFit = match.hoursFit();
        sameMunicipality = match.sameMunicipality();
    }

    void become(ProposalState next, @Nullable String reason, Instant at) {
        state = next;
        declineReason = reason;
        changedAt = at;
    }

    boolean is(ProposalState asked) {
        return state == asked;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    VacancyId vacancyId() {
        return new VacancyId(vacancyId);
    }

    int score() {
        return score;
    }

    ProposalView view() {
        return new ProposalView(id, vacancyId(), occurrence,
                new MatchScore(score, skillsScore, fullMatch, partialMatch, hoursFit, sameMunicipality),
                state, declineReason, changedAt);
    }
}
