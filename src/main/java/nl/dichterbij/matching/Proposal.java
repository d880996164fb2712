package nl.dichterbij.matching;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.dichterbij.employer.VacancyId;
import nl.dichterbij.trajectory.CaseId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] reasons;
    @Enumerated(EnumType.STRING)
    private ProposalState state;
    private @Nullable String declineReason;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {
    }

    Proposal(CaseId caseId, int occurrence, Match match, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.vacancyId = match.id();
        this.occurrence = occurrence;
        this.state = ProposalState.FOUND;
        this.changedAt = at;
        found(match);
    }

    /** Found, or found again: the score is that of today. */
    final void found(Match match) {
        score = match.score();
        reasons = match.reasons().stream().map(Reason::toText).toArray(String[]::new);
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
        return new ProposalView(id, vacancyId(), occurrence, score, Arrays.stream(reasons).map(Reason::parse).toList(),
                state, declineReason, changedAt);
    }
}
