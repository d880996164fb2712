package nl.dichterbij.event;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import nl.dichterbij.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anonymous counts of visitors, at the door or at a stand. Only added; too many is corrected by a count below zero. */
@Service
@Transactional
class Headcounts {

    static final int MOST = 100_000;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Headcounts(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** @param stand null for the door of the whole event; the same submission is counted once */
    void add(EditionId edition, UUID submission, @Nullable StandId stand, int counted) {
        jdbc.sql("""
                insert into headcount (edition_id, submission_id, stand_id, counted, counted_at, username)
                values (?, ?, ?, ?, ?, ?) on conflict (submission_id) do nothing""")
                .params(edition.value(), submission, stand == null ? null : stand.value(), counted, OffsetDateTime.now(clock),
                        user.account().username()).update();
    }

    /** Visitors counted at the door; those at stands are counted twice by nature and not added to it. */
    @Transactional(readOnly = true)
    int visitors(EditionId edition) {
        return jdbc.sql("select coalesce(sum(counted), 0) from headcount where edition_id = ? and stand_id is null")
                .param(edition.value()).query(Integer.class).single();
    }
}
