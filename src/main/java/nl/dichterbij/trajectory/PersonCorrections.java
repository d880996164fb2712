package nl.dichterbij.trajectory;

import nl.dichterbij.person.Bsn;
import nl.dichterbij.person.KnownPerson;
import nl.dichterbij.person.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the person of a case, and the case with it: where someone lives counts in matching. */
@Service
class PersonCorrections {

    private final People people;
    private final Trajectories trajectories;

    PersonCorrections(People people, Trajectories trajectories) {
        this.people = people;
        this.trajectories = trajectories;
    }

    /**
     * All of the correction, or nothing.
     *
     * @param form in which {@link PersonRules} found nothing wrong
     * @throws org.springframework.dao.OptimisticLockingFailureException when a colleague was first
     */
    @Transactional
    void correct(CaseSummary dossier, PersonForm form) {
        KnownPerson known = people.getKnown(dossier.person());
        var details = form.details(known.details().consentGivenAt());
        people.correct(dossier.person(), form.openedVersion(), details);
        if (form.removesBsn()) {
            people.recordBsn(dossier.person(), null);
        } else if (!Text.of(form.bsn()).isEmpty()) {
            people.recordBsn(dossier.person(), Bsn.parse(Text.of(form.bsn())).orElseThrow());
        }
        trajectories.move(dossier.id(), details.municipality());
    }
}
