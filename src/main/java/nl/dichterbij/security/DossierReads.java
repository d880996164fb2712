package nl.dichterbij.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of who opened which dossier and when. Rows are only added; the database refuses anything else. */
@Service
public class DossierReads {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    DossierReads(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Call before any page or file that shows something of this case to someone of the team. */
    @Transactional
    public void record(UUID caseId) {
        jdbc.sql("insert into dossier_read (case_id, username, read_at) values (:case, :user, :at)")
                .param("case", caseId).param("user", currentUser.account().username())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<DossierRead> of(UUID caseId, int limit) {
        return jdbc.sql("select username, read_at from dossier_read where case_id = :case order by read_at desc, id desc limit :limit")
                .param("case", caseId).param("limit", limit)
                .query((row, n) -> new DossierRead(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }
}
