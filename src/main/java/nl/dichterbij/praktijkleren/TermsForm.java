package nl.dichterbij.praktijkleren;

import java.util.Optional;

import nl.dichterbij.employer.EmployerId;
import org.jspecify.annotations.Nullable;

/** The terms of an agreement as chosen and typed, all of it text, so that nothing is lost when it is wrong. */
record TermsForm(String leerbedrijf, String crebo, String school, DateForm from, DateForm until, String hours,
                 PraktijkopleiderForm trainer) {

    TermsForm(@Nullable String leerbedrijf, @Nullable String crebo, @Nullable String school, @Nullable DateForm from,
              @Nullable DateForm until, @Nullable String hours, @Nullable PraktijkopleiderForm trainer) {
        this.leerbedrijf = FormText.of(leerbedrijf);
        this.crebo = FormText.of(crebo);
        this.school = FormText.of(school);
        this.from = from == null ? DateForm.EMPTY : from;
        this.until = until == null ? DateForm.EMPTY : until;
        this.hours = FormText.of(hours);
        this.trainer = trainer == null ? new PraktijkopleiderForm(null, null, null) : trainer;
    }

    static TermsForm of(@Nullable AgreementTerms terms) {
        return terms == null ? new TermsForm(null, null, null, null, null, null, null)
                : new TermsForm(terms.leerbedrijf().toString(), terms.crebo().value(), terms.school(), DateForm.of(terms.from()),
                DateForm.of(terms.until()), terms.hours() == null ? "" : terms.hours().toString(),
                PraktijkopleiderForm.of(terms.praktijkopleider()));
    }

    Optional<EmployerId> employer() {
        return FormText.uuid(leerbedrijf).map(EmployerId::new);
    }

    /** Only after {@link TermsController} found nothing wrong. */
    AgreementTerms terms() {
        return new AgreementTerms(employer().orElseThrow(), new Crebo(crebo), school, from.parse().orElseThrow(),
                until.parse().orElseThrow(), hours.isEmpty() ? null : Integer.valueOf(hours), trainer.value());
    }

    @Override
    public String toString() {
        return "TermsForm";
    }
}
