package nl.dichterbij.praktijkleren;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.security.PersonalLinks;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import nl.dichterbij.trajectory.TrajectoryClosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreements between school, leerbedrijf and student. A draft may be changed, and each change needs new signatures;
 * what all three signed stays as it is. Work processes come from the register only.
 */
@Service
@Transactional
class Agreements {

    private final AgreementStore store;
    private final Qualifications qualifications;
    private final Recognitions recognitions;
    private final Trajectories trajectories;
    private final PersonalLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(AgreementStore store, Qualifications qualifications, Recognitions recognitions, Trajectories trajectories,
               PersonalLinks links, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.qualifications = qualifications;
        this.recognitions = recognitions;
        this.trajectories = trajectories;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** An empty draft for this round; the same one when repeated. */
    AgreementId open(CaseId caseId, int occurrence) {
        trajectories.lockIfOpen(caseId).ifPresent(open -> store.open(caseId, occurrence, open.region(), Instant.now(clock)));
        return store.find(caseId, occurrence).map(Agreement::id)
                .orElseThrow(() -> new IllegalStateException("The case was closed before its agreement was opened"));
    }

    @Transactional(readOnly = true)
    Optional<Agreement> find(AgreementId id) {
        return store.find(id);
    }

    /** Of the newest round. */
    @Transactional(readOnly = true)
    Optional<Agreement> findCurrent(CaseId caseId) {
        return store.of(caseId).stream().findFirst();
    }

    @Transactional(readOnly = true)
    List<Agreement> of(CaseId caseId) {
        return store.of(caseId);
    }

    @Transactional(readOnly = true)
    List<ChosenProcess> processes(AgreementId id) {
        return store.processes(id);
    }

    @Transactional(readOnly = true)
    List<Signature> signatures(AgreementId id) {
        return store.signatures(id);
    }

    /** Another qualification forgets the chosen work processes; signatures are forgotten in any case. @return false when it is no draft any more */
    boolean changeTerms(AgreementId id, AgreementTerms terms) {
        var agreement = store.lock(id);
        if (!agreement.isDraft()) {
            return false;
        }
        if (agreement.terms() != null && !agreement.terms().crebo().equals(terms.crebo())) {
            store.chooseProcesses(id, terms.crebo(), List.of());
        }
        store.saveTerms(id, terms);
        store.removeSignatures(id, Signature.Document.AGREEMENT);
        return true;
    }

    /**
     * Another praktijkopleider, or another way to reach this one: possible until the judgement. The former one's links stop
     * working, and who is to judge now is asked.
     */
    boolean changePraktijkopleider(AgreementId id, Praktijkopleider praktijkopleider) {
        var agreement = store.lock(id);
        if (agreement.state() != AgreementState.ACTIVE || agreement.isJudged()) {
            return false;
        }
        if (agreement.terms() == null || !praktijkopleider.equals(agreement.terms().praktijkopleider())) {
            store.savePraktijkopleider(id, praktijkopleider);
            links.revoke(LinkPurpose.PRAKTIJK_JUDGEMENT, id.value());
            if (agreement.isAwaitingJudgement()) {
                events.publishEvent(new JudgementAsked(id, agreement.caseId(), Instant.now(clock).toEpochMilli(), false));
            }
        }
        return true;
    }

    /** @return false when it is no draft any more, or has no qualification yet; codes that the register lacks are left out */
    boolean chooseProcesses(AgreementId id, Collection<WorkProcessCode> codes) {
        var agreement = store.lock(id);
        if (!agreement.isDraft() || agreement.terms() == null) {
            return false;
        }
        var crebo = agreement.terms().crebo();
        var known = qualifications.workProcesses(crebo).stream().map(WorkProcess::code).collect(Collectors.toSet());
        store.chooseProcesses(id, crebo, codes.stream().filter(known::contains).distinct().toList());
        store.removeSignatures(id, Signature.Document.AGREEMENT);
        return true;
    }

    /** The first signature of a party counts. @return false when this cannot be signed now */
    boolean sign(AgreementId id, Signature signature) {
        var agreement = store.lock(id);
        var possible = signature.document() == Signature.Document.AGREEMENT
                ? agreement.isDraft() && agreement.terms() != null && !store.processes(id).isEmpty()
                : agreement.isAwaitingSignatures();
        if (!possible || !signature.document().parties().contains(signature.party())) {
            return false;
        }
        store.sign(id, signature, Instant.now(clock));
        return true;
    }

    /** {@link AgreementCheck#UNSIGNED} is the last to be looked at. */
    @Transactional(readOnly = true)
    AgreementCheck check(AgreementId id) {
        var agreement = store.find(id).orElseThrow();
        return !recognised(agreement) ? agreement.terms() == null ? AgreementCheck.INCOMPLETE : AgreementCheck.NOT_RECOGNISED
                : store.processes(id).isEmpty() ? AgreementCheck.INCOMPLETE
                : signedByAll(id, Signature.Document.AGREEMENT) ? AgreementCheck.COMPLETE : AgreementCheck.UNSIGNED;
    }

    /** Checks, and makes it final when nothing stands in the way. */
    AgreementCheck conclude(AgreementId id) {
        store.lock(id);
        var check = check(id);
        if (check == AgreementCheck.COMPLETE) {
            store.activate(id);
        }
        return check;
    }

    @Transactional(readOnly = true)
    boolean recognised(Agreement agreement) {
        var terms = agreement.terms();
        return terms != null && recognitions.coverPeriod(terms.leerbedrijf(), terms.crebo(), terms.from(), terms.until());
    }

    @Transactional(readOnly = true)
    boolean signedByAll(AgreementId id, Signature.Document document) {
        var signed = store.signatures(id).stream().filter(one -> one.document() == document).map(Signature::party).toList();
        return signed.containsAll(document.parties());
    }

    /** The student stopped learning today, or before the first day: then the period is that one day. @return false when nobody is learning */
    boolean stopEarly(AgreementId id) {
        var agreement = store.lock(id);
        if (!agreement.isLearning() || agreement.stoppedEarly() || agreement.terms() == null) {
            return false;
        }
        var today = LocalDate.now(clock);
        var terms = agreement.terms();
        store.stopEarly(id, today.isBefore(terms.from()) ? terms.from() : today.isAfter(terms.until()) ? terms.until() : today);
        events.publishEvent(EngineMessage.to("praktijkverklaring-period-stopped", id.toString()));
        return true;
    }

    void end(AgreementId id) {
        store.end(id, "not-issued", Instant.now(clock));
    }

    /** A case that ends takes its agreements with it; the process is cancelled by the one that called it. */
    @EventListener
    void end(TrajectoryClosed closed) {
        store.of(closed.caseId()).forEach(agreement -> store.end(agreement.id(), "case-closed", closed.at()));
    }
}
