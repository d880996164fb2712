package nl.dichterbij.praktijkleren;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to write to about a judgement. */
@Service
public class Praktijkopleiders {

    private final AgreementStore store;

    Praktijkopleiders(AgreementStore store) {
        this.store = store;
    }

    /** Empty when there is nothing to ask any more. */
    @Transactional(readOnly = true)
    public Optional<Praktijkopleider> findToAsk(AgreementId id) {
        return store.find(id).filter(Agreement::isAwaitingJudgement).map(Agreement::terms).map(AgreementTerms::praktijkopleider);
    }
}
