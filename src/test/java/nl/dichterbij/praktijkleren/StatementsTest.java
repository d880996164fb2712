package nl.dichterbij.praktijkleren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.dichterbij.document.PdfFile;
import nl.dichterbij.person.Benefit;
import nl.dichterbij.person.Bsn;
import nl.dichterbij.person.People;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.testing.PageTest;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is issued: its content, once, and for ever. */
@PageTest
@Import({Praktijk.class, PraktijkCases.class})
class StatementsTest {

    private static final String BSN = "999990019";

    @Autowired
    private Praktijk praktijk;
    @Autowired
    private PraktijkCases cases;
    @Autowired
    private Agreements agreements;
    @Autowired
    private Statements statements;
    @Autowired
    private StatementQueries queries;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysWhatIsMasteredWhereAndWhenAndNoMore() {
        var id = cases.register(Benefit.BIJSTAND);
        people.recordBsn(trajectories.get(id).person(), Bsn.parse(BSN).orElseThrow());
        var statement = issue(id);
        var text = new PdfFile(queries.pdf(statement)).text();
        var terms = agreements.findCurrent(id).orElseThrow().terms();
        assertThat(text).contains("Praktijkverklaring", "Jikke Testveld", "17 mei 1990", "Magazijn 'De Brink' & Zonen, Emmen", "100123456",
                "Logistiek (demonstratie)", "99001", "B1-K1-W1", "Ontvangt goederen", "Drenthe College", "DC-77",
                "Naam PRAKTIJKOPLEIDER", "Naam SCHOOL", statement.number(), "versie 1", new VerificationCode(statement.code()).spaced(),
                terms.until().getYear() + "");
        assertThat(text).doesNotContain("B1-K1-W2", "Slaat goederen op", BSN, "240 uur", "bert@voorbeeld.nl", "jikke@voorbeeld.nl");
        assertThat(new PdfFile(queries.pdf(statement)).problems()).isEmpty();
    }

    @Test
    void isIssuedOnceWhenAskedManyTimesAtOnce() {
        var id = cases.register();
        var agreement = praktijk.asked(id);
        praktijk.judge(agreement);
        praktijk.sign(agreement, Signature.Document.STATEMENT, Signature.Party.PRAKTIJKOPLEIDER, Signature.Party.SCHOOL);
        var made = IntStream.range(0, 8).parallel().mapToObj(n -> statements.issue(agreement).orElseThrow()).distinct().toList();
        assertThat(made).hasSize(1);
        assertThat(jdbc.sql("select count(*) from praktijkverklaring where case_id = ?").param(id.value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void cannotBeChangedAndStaysWithdrawn() {
        var statement = issue(cases.register());
        for (var change : new String[] {"pdf = '\\x00'", "sha256 = repeat('0', 64)", "number = 'x'", "verification_code = repeat('0', 26)"}) {
            assertThatThrownBy(() -> jdbc.sql("update praktijkverklaring set " + change + " where id = ?").param(statement.id()).update())
                    .isInstanceOf(UncategorizedSQLException.class).hasMessageContaining("never changed");
        }
        assertThat(statements.withdraw(statement, WithdrawalReason.WRONG_CONTENT, "", "manager")).isTrue();
        assertThat(statements.withdraw(statement, WithdrawalReason.OTHER, "x", "ander")).isFalse();
        assertThatThrownBy(() -> jdbc.sql("update praktijkverklaring set withdrawn_at = null, withdrawn_by = null, withdrawal_reason = null, withdrawal_note = null where id = ?")
                .param(statement.id()).update()).isInstanceOf(UncategorizedSQLException.class);
        assertThat(queries.find(statement.agreement()).orElseThrow().withdrawal().by()).isEqualTo("manager");
    }

    @Test
    void isVerifiedByItsCodeOnly() {
        var statement = issue(cases.register());
        var code = new VerificationCode(statement.code());
        assertThat(queries.verify(code)).isEqualTo(Verification.VALID);
        statements.withdraw(statement, WithdrawalReason.WRONG_PERSON, "", "manager");
        assertThat(queries.verify(code)).isEqualTo(Verification.WITHDRAWN);
        assertThat(queries.verify(VerificationCode.random())).isEqualTo(Verification.UNKNOWN);
    }

    @Test
    void countsTowardsTheTargetOfTheYearAndTheRegion() {
        var region = new RegionCode("AM03");
        var year = Year.from(praktijk.today());
        var before = queries.progress(region, year);
        issue(cases.register());
        statements.withdraw(issue(cases.register()), WithdrawalReason.NOT_MASTERED, "", "manager");
        var after = queries.progress(region, year);
        assertThat(after.issued()).isEqualTo(before.issued() + 1);
        assertThat(after.withdrawn()).isEqualTo(before.withdrawn() + 1);
        assertThat(queries.progress(region, Year.of(2023))).isEqualTo(new StatementQueries.Progress(0, 0, 70));
        assertThat(queries.progress(new RegionCode("AM01"), Year.of(2023)).target()).isNull();
    }

    @Test
    void aDraftLosesItsSignaturesWithEveryChangeAndASignedOneStays() {
        var id = cases.register();
        var agreement = praktijk.draft(id);
        praktijk.signAgreement(agreement);
        assertThat(agreements.check(agreement)).isEqualTo(AgreementCheck.COMPLETE);
        agreements.chooseProcesses(agreement, java.util.List.of(Praktijk.FIRST, new WorkProcessCode("B9-K9-W9")));
        assertThat(agreements.processes(agreement)).hasSize(1);
        assertThat(agreements.check(agreement)).isEqualTo(AgreementCheck.UNSIGNED);
        praktijk.signAgreement(agreement);
        assertThat(agreements.conclude(agreement)).isEqualTo(AgreementCheck.COMPLETE);
        assertThat(agreements.changeTerms(agreement, praktijk.terms(praktijk.leerbedrijf()))).isFalse();
        assertThat(agreements.chooseProcesses(agreement, java.util.List.of(Praktijk.SECOND))).isFalse();
        assertThat(agreements.signatures(agreement)).hasSize(3);
    }

    @Test
    void anotherQualificationForgetsTheWorkProcesses() {
        var id = cases.register();
        var agreement = praktijk.draft(id);
        var terms = agreements.findCurrent(id).orElseThrow().terms();
        agreements.changeTerms(agreement, new AgreementTerms(terms.leerbedrijf(), new Crebo("99003"), terms.school(), terms.from(),
                terms.until(), null, terms.praktijkopleider()));
        assertThat(agreements.processes(agreement)).isEmpty();
        assertThat(agreements.check(agreement)).isEqualTo(AgreementCheck.NOT_RECOGNISED);
    }

    private Statement issue(CaseId id) {
        UUID made = praktijk.issued(id);
        return queries.of(id).stream().filter(one -> one.id().equals(made)).findFirst().orElseThrow();
    }
}
