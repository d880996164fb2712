package nl.dichterbij.praktijkleren;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.dichterbij.document.Documents;
import nl.dichterbij.document.QrCode;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.person.People;
import nl.dichterbij.trajectory.CaseSummary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The praktijkverklaring on paper: the fields of domain.md section 2, mastered work processes only, and no BSN. */
@Component
class StatementDocument {

    /** Of the layout and wording; raise it with every change to the template. */
    static final int VERSION = 1;

    private final Documents documents;
    private final People people;
    private final Employers employers;
    private final Qualifications qualifications;
    private final Recognitions recognitions;
    private final String url;

    StatementDocument(Documents documents, People people, Employers employers, Qualifications qualifications,
                      Recognitions recognitions, @Value("${dichterbij.url}") String url) {
        this.documents = documents;
        this.people = people;
        this.employers = employers;
        this.qualifications = qualifications;
        this.recognitions = recognitions;
        this.url = url;
    }

    byte[] pdf(CaseSummary dossier, AgreementTerms terms, List<ChosenProcess> processes, List<Signature> signatures,
               String number, VerificationCode code, LocalDate on) {
        var holder = people.get(dossier.person());
        return documents.pdf("praktijkleren/statement", Map.ofEntries(
                Map.entry("holder", holder.fullName()),
                Map.entry("birthDate", holder.birthDate()),
                Map.entry("terms", terms),
                Map.entry("leerbedrijf", employers.get(terms.leerbedrijf())),
                Map.entry("leerbedrijfId", recognitions.findLeerbedrijfId(terms.leerbedrijf(), terms.crebo(), terms.until()).orElseThrow()),
                Map.entry("qualification", qualifications.find(terms.crebo()).orElseThrow()),
                Map.entry("processes", processes.stream().filter(one -> Boolean.TRUE.equals(one.mastered())).map(ChosenProcess::process).toList()),
                Map.entry("praktijkopleider", signature(signatures, Signature.Party.PRAKTIJKOPLEIDER)),
                Map.entry("school", signature(signatures, Signature.Party.SCHOOL)),
                Map.entry("number", number),
                Map.entry("version", VERSION),
                Map.entry("issuedOn", on),
                Map.entry("code", code.spaced()),
                Map.entry("address", url + "/verificatie"),
                Map.entry("qr", new QrCode(url + "/verificatie/" + code.value()).dataUri())), Locale.of("nl"));
    }

    private static Signature signature(List<Signature> signatures, Signature.Party party) {
        return signatures.stream().filter(one -> one.document() == Signature.Document.STATEMENT && one.party() == party)
                .findFirst().orElseThrow(() -> new IllegalStateException("Not signed by " + party));
    }
}
