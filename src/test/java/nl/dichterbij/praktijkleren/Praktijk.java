package nl.dichterbij.praktijkleren;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import nl.dichterbij.employer.Contact;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.employer.Employers;
import nl.dichterbij.employer.KvkNumber;
import nl.dichterbij.employer.NewEmployer;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestComponent;

/** A register, a recognised leerbedrijf and agreements in every state, for the tests of this module. */
@TestComponent
public class Praktijk {

    static final Crebo LOGISTICS = new Crebo("99001");
    static final WorkProcessCode FIRST = new WorkProcessCode("B1-K1-W1");
    static final WorkProcessCode SECOND = new WorkProcessCode("B1-K1-W2");
    private static final AtomicInteger COUNTER = new AtomicInteger(77_000_000);

    private final RegisterImport register;
    private final Employers employers;
    private final Recognitions recognitions;
    private final Agreements agreements;
    private final Judgements judgements;
    private final Statements statements;
    private final Clock clock;

    Praktijk(RegisterImport register, Employers employers, Recognitions recognitions, Agreements agreements,
             Judgements judgements, Statements statements, Clock clock) {
        this.register = register;
        this.employers = employers;
        this.recognitions = recognitions;
        this.agreements = agreements;
        this.judgements = judgements;
        this.statements = statements;
        this.clock = clock;
    }

    /** For programs that run the application without a test's beans. */
    public static Praktijk of(BeanFactory application) {
        return new Praktijk(application.getBean(RegisterImport.class), application.getBean(Employers.class),
                application.getBean(Recognitions.class), application.getBean(Agreements.class),
                application.getBean(Judgements.class), application.getBean(Statements.class), application.getBean(Clock.class));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void register() {
        register.run(Path.of("src/test/resources/qualification-demo/kwalificaties-demonstratie.csv"));
    }

    EmployerId employer() {
        register();
        return employers.register(new NewEmployer("Magazijn 'De Brink' & Zonen", new KvkNumber(String.valueOf(COUNTER.incrementAndGet())),
                new RegionCode("AM03"), "Emmen", Contact.UNKNOWN));
    }

    public EmployerId leerbedrijf() {
        var employer = employer();
        recognitions.record(employer, "100123456", LOGISTICS, today().minusYears(3), null, "consulent");
        return employer;
    }

    AgreementTerms terms(EmployerId leerbedrijf) {
        return new AgreementTerms(leerbedrijf, LOGISTICS, "Drenthe College", today().minusMonths(3), today().minusDays(1), 240,
                new Praktijkopleider("Bert Boonstra", "bert@voorbeeld.nl", ""));
    }

    AgreementId draft(CaseId id) {
        return draft(id, leerbedrijf());
    }

    public AgreementId draft(CaseId id, EmployerId leerbedrijf) {
        var agreement = agreements.open(id, 1);
        agreements.changeTerms(agreement, terms(leerbedrijf));
        agreements.chooseProcesses(agreement, List.of(FIRST, SECOND));
        return agreement;
    }

    void sign(AgreementId id, Signature.Document document, Signature.Party... parties) {
        for (var party : parties) {
            agreements.sign(id, new Signature(document, party, "Naam " + party, today(), party == Signature.Party.SCHOOL ? "DC-77" : "", "consulent"));
        }
    }

    public void signAgreement(AgreementId id) {
        sign(id, Signature.Document.AGREEMENT, Signature.Party.SCHOOL, Signature.Party.LEERBEDRIJF, Signature.Party.STUDENT);
    }

    AgreementId active(CaseId id) {
        var agreement = draft(id);
        signAgreement(agreement);
        agreements.conclude(agreement);
        return agreement;
    }

    AgreementId asked(CaseId id) {
        var agreement = active(id);
        judgements.ask(agreement, 1);
        return agreement;
    }

    /** The first work process is mastered, the second is not. */
    boolean judge(AgreementId id) {
        var judgement = new LinkedHashMap<WorkProcessCode, Boolean>();
        judgement.put(FIRST, true);
        judgement.put(SECOND, false);
        return judgements.judge(id, judgement, null, "consulent");
    }

    /** As by phone: the praktijkopleider judges and signs at once. False while nothing is asked. */
    public boolean judgeAndSign(AgreementId id) {
        var judgement = new LinkedHashMap<WorkProcessCode, Boolean>();
        judgement.put(FIRST, true);
        judgement.put(SECOND, false);
        return judgements.judge(id, judgement, new Signature(Signature.Document.STATEMENT, Signature.Party.PRAKTIJKOPLEIDER,
                "Bert Boonstra", today(), "", "consulent"), "consulent");
    }

    public void signAsSchool(AgreementId id) {
        sign(id, Signature.Document.STATEMENT, Signature.Party.SCHOOL);
    }

    UUID issued(CaseId id) {
        var agreement = asked(id);
        judge(agreement);
        sign(agreement, Signature.Document.STATEMENT, Signature.Party.PRAKTIJKOPLEIDER, Signature.Party.SCHOOL);
        return statements.issue(agreement).orElseThrow();
    }
}
