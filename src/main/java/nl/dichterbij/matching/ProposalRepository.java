package nl.dichterbij.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, UUID> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findByIdAndCaseId(UUID id, UUID caseId);

    List<Proposal> findByCaseIdOrderByScoreDescIdAsc(UUID caseId);

    List<Proposal> findByVacancyIdAndCaseIdIn(UUID vacancyId, Collection<UUID> caseIds);

    List<Proposal> findByCaseIdAndState(UUID caseId, ProposalState state);
}
