package nl.dichterbij.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.trajectory.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails of a region or a case, as the team sees them. */
@Component
class MailQueries {

    static final int PAGE = 25;
    private static final String COLUMNS = "select id, kind, case_id, state, attempts, failure, coalesce(sent_at, ordered_at) as at from mail_order ";

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which mails are shown. */
    enum Show {
        ATTENTION(List.of("FAILED", "UNCERTAIN", "OFF")),
        UNDERWAY(List.of("WAITING", "SENDING")),
        SENT(List.of("SENT")),
        NOT_MAILED(List.of("NO_ADDRESS", "CANCELLED"));

        private final List<String> states;

        Show(List<String> states) {
            this.states = states;
        }
    }

    /** @param page from 0 */
    record Result(List<MailRow> rows, int page, int pages, int total) {
    }

    Result find(RegionCode region, Show show, int pageFromOne) {
        int total = jdbc.sql("select count(*) from mail_order where region_code = :region and state in (:states)")
                .param("region", region.value()).param("states", show.states).query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(pageFromOne, 1, pages) - 1;
        var rows = jdbc.sql(COLUMNS + """
                where region_code = :region and state in (:states)
                order by ordered_at desc, id limit :limit offset :offset""")
                .param("region", region.value()).param("states", show.states).param("limit", PAGE)
                .param("offset", page * PAGE).query(MailQueries::row).list();
        return new Result(rows, page, pages, total);
    }

    List<MailRow> of(CaseId caseId) {
        return jdbc.sql(COLUMNS + "where case_id = ? order by ordered_at desc, id").param(caseId.value())
                .query(MailQueries::row).list();
    }

    Optional<RegionCode> regionOf(UUID id) {
        return jdbc.sql("select region_code from mail_order where id = ?").param(id).query(String.class).optional()
                .map(RegionCode::new);
    }

    private static MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(row.getObject("id", UUID.class), MailKind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("case_id", UUID.class)), MailState.valueOf(row.getString("state")),
                row.getInt("attempts"), row.getString("failure"), row.getTimestamp("at").toInstant());
    }
}
