package nl.dichterbij.mail;

import java.util.Locale;
import java.util.Optional;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.Vacancies;
import nl.dichterbij.employer.VacancySummary;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.person.People;
import nl.dichterbij.person.PersonDetails;
import nl.dichterbij.praktijkleren.AgreementId;
import nl.dichterbij.praktijkleren.Praktijkopleiders;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.springframework.stereotype.Component;

/** Where a mail goes and in which language, as known at this moment. */
@Component
class Addresses {

    private static final Locale DUTCH = Locale.of("nl");

    private final People people;
    private final Trajectories trajectories;
    private final Vacancies vacancies;
    private final Employers employers;
    private final Praktijkopleiders praktijkopleiders;

    Addresses(People people, Trajectories trajectories, Vacancies vacancies, Employers employers,
              Praktijkopleiders praktijkopleiders) {
        this.people = people;
        this.trajectories = trajectories;
        this.vacancies = vacancies;
        this.employers = employers;
        this.praktijkopleiders = praktijkopleiders;
    }

    /** @param name to greet with; empty when not known. Without its content in {@code toString}. */
    record Address(String email, String name, Locale language) {

        @Override
        public String toString() {
            return "Address";
        }
    }

    /** Empty for someone who wants to be called, and where no address is known. */
    Optional<Address> find(MailKind kind, MailSubject about) {
        return switch (kind.recipient()) {
            case JOBSEEKER -> jobseeker(person(about.caseId()));
            case EMPLOYER -> employer(about).flatMap(this::employer);
            case PRAKTIJKOPLEIDER -> praktijkopleiders.findToAsk(new AgreementId(about.linkSubject()))
                    .filter(known -> !known.email().isEmpty()).map(known -> new Address(known.email(), known.name(), DUTCH));
        };
    }

    private Optional<EmployerId> employer(MailSubject about) {
        return about.employer() != null ? Optional.of(about.employer())
                : Optional.ofNullable(about.vacancy()).map(vacancies::get).map(VacancySummary::employer);
    }

    PersonDetails person(CaseId caseId) {
        return people.get(trajectories.get(caseId).person());
    }

    private static Optional<Address> jobseeker(PersonDetails person) {
        var language = person.language().equals("en") ? Locale.ENGLISH : DUTCH;
        return Optional.ofNullable(person.email()).filter(email -> person.preferredContact() == ContactWay.EMAIL)
                .map(email -> new Address(email, person.firstName(), language));
    }

    private Optional<Address> employer(EmployerId id) {
        Contact contact = employers.get(id).contact();
        return Optional.of(contact).filter(known -> !known.email().isEmpty())
                .map(known -> new Address(known.email(), known.name(), DUTCH));
    }
}
