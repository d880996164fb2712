package nl.dichterbij.praktijkleren;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.praktijkleren.Signature.Document;
import nl.dichterbij.praktijkleren.Signature.Party;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.beans.factory.BeanFactory;

/** Fills in the pages of an agreement of the demonstration region, before the step that says it was done. */
public final class DemoAgreement {

    private static final List<WorkProcessCode> PROCESSES = List.of(new WorkProcessCode("B1-K1-W1"), new WorkProcessCode("B1-K1-W2"),
            new WorkProcessCode("B1-K2-W1"));

    private final Agreements agreements;
    private final Judgements judgements;

    public DemoAgreement(BeanFactory application) {
        agreements = application.getBean(Agreements.class);
        judgements = application.getBean(Judgements.class);
    }

    public void agreeTerms(CaseId caseId, EmployerId leerbedrijf, String crebo, LocalDate from, LocalDate until) {
        agreements.changeTerms(current(caseId).id(), new AgreementTerms(leerbedrijf, new Crebo(crebo), "Hunzecollege", from, until, 240,
                new Praktijkopleider("Wietske Brinkenhuis", "praktijkopleider@example.org", "")));
    }

    public void chooseProcesses(CaseId caseId) {
        agreements.chooseProcesses(current(caseId).id(), PROCESSES);
    }

    public void signAgreement(CaseId caseId, LocalDate on) {
        Document.AGREEMENT.parties().forEach(party -> sign(caseId, Document.AGREEMENT, party, on));
    }

    public void signStatement(CaseId caseId, boolean school, LocalDate on) {
        sign(caseId, Document.STATEMENT, school ? Party.SCHOOL : Party.PRAKTIJKOPLEIDER, on);
    }

    /** As the praktijkopleider told the team; the last work process is not mastered yet. Nothing while nobody is asked. */
    public void judge(CaseId caseId) {
        agreements.findCurrent(caseId).filter(Agreement::isAwaitingJudgement).ifPresent(agreement -> judgements.judge(agreement.id(),
                PROCESSES.stream().collect(Collectors.toMap(code -> code, code -> !code.equals(PROCESSES.getLast()))), null, "consulent"));
    }

    private void sign(CaseId caseId, Document document, Party party, LocalDate on) {
        var name = switch (party) {
            case SCHOOL -> "Albert Schutterhaar";
            case LEERBEDRIJF -> "Fenna Veldinkhof";
            case STUDENT -> "Kandidaat";
            case PRAKTIJKOPLEIDER -> "Wietske Brinkenhuis";
        };
        agreements.sign(current(caseId).id(), new Signature(document, party, name, on, party == Party.SCHOOL ? "HC-2041" : "", "consulent"));
    }

    private Agreement current(CaseId caseId) {
        return agreements.findCurrent(caseId).orElseThrow();
    }
}
