package nl.dichterbij.openhiring;

import nl.dichterbij.person.People;
import nl.dichterbij.trajectory.CaseSummary;
import org.springframework.stereotype.Component;

/** The one look at a person that open hiring takes: how to call somebody who goes on a list. */
@Component
class ListContacts {

    private final People people;

    ListContacts(People people) {
        this.people = people;
    }

    ListContact of(CaseSummary dossier) {
        var person = people.get(dossier.person());
        return new ListContact(person.firstName(), person.phone(), person.email());
    }
}
