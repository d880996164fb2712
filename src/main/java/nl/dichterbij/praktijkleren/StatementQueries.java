package nl.dichterbij.praktijkleren;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads issued statements. */
@Component
@Transactional(readOnly = true)
class StatementQueries {

    static final int PAGE = 25;

    private static final String COLUMNS = """
            select id, agreement_id, case_id, region_code, number, verification_code, version, sha256, issued_on, delivered_at,
                   withdrawn_at, withdrawn_by, withdrawal_reason, withdrawal_note from praktijkverklaring""";

    private final JdbcClient jdbc;
    private final Parameters parameters;

    StatementQueries(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    /** @param target to be issued in the year; null when none was set. Withdrawn ones do not count as issued. */
    record Progress(int issued, int withdrawn, @Nullable Integer target) {
    }

    Optional<Statement> find(AgreementId agreement) {
        return jdbc.sql(COLUMNS + " where agreement_id = ?").param(agreement.value()).query(StatementQueries::statement).optional();
    }

    /** The newest first. */
    List<Statement> of(CaseId caseId) {
        return jdbc.sql(COLUMNS + " where case_id = ? order by number desc").param(caseId.value())
                .query(StatementQueries::statement).list();
    }

    /** The file, as it was made. */
    byte[] pdf(Statement statement) {
        return jdbc.sql("select pdf from praktijkverklaring where id = ?").param(statement.id()).query(byte[].class).single();
    }

    Verification verify(VerificationCode code) {
        return jdbc.sql("select withdrawn_at is null from praktijkverklaring where verification_code = ?").param(code.value())
                .query(Boolean.class).optional().map(valid -> valid ? Verification.VALID : Verification.WITHDRAWN)
                .orElse(Verification.UNKNOWN);
    }

    Progress progress(RegionCode region, Year year) {
        return jdbc.sql("""
                select count(*) filter (where withdrawn_at is null), count(withdrawn_at) from praktijkverklaring
                where region_code = ? and issued_on between ? and ?""")
                .params(region.value(), year.atDay(1), year.atMonth(12).atEndOfMonth())
                .query((row, number) -> new Progress(row.getInt(1), row.getInt(2), parameters.findInt(
                        new ParameterCode("praktijkverklaring.target"), region, year.atDay(1)).orElse(null))).single();
    }

    /** A page of what a region issued in a year, the newest first. @param page from 0 */
    List<Statement> issuedIn(RegionCode region, Year year, int page) {
        return jdbc.sql(COLUMNS + " where region_code = ? and issued_on between ? and ? order by issued_on desc, number desc limit ? offset ?")
                .params(region.value(), year.atDay(1), year.atMonth(12).atEndOfMonth(), PAGE, page * PAGE)
                .query(StatementQueries::statement).list();
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        var withdrawn = instant(row, "withdrawn_at");
        return new Statement(row.getObject("id", UUID.class), new AgreementId(row.getObject("agreement_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)), new RegionCode(row.getString("region_code")),
                row.getString("number"), row.getString("verification_code"), row.getInt("version"), row.getString("sha256"),
                row.getObject("issued_on", LocalDate.class), instant(row, "delivered_at"),
                withdrawn == null ? null : new Statement.Withdrawal(withdrawn, row.getString("withdrawn_by"),
                        row.getString("withdrawal_reason"), row.getString("withdrawal_note")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
