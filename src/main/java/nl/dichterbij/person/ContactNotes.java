package nl.dichterbij.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of contacts with a jobseeker, kept where everything about people is kept. */
@Service
@Transactional
public class ContactNotes {

    public static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param by username of who wrote it */
    public record Note(UUID id, String text, Instant at, String by) {
    }

    /**
     * @param id     of the submission: the same one again changes nothing
     * @param text   1 to {@link #LONGEST} characters
     * @param warned whether the writer was warned that it looks like health data
     */
    public void add(UUID id, PersonId person, UUID caseId, String text, String by, boolean warned) {
        jdbc.sql("""
                insert into contact_note (id, person_id, case_id, text, written_at, written_by, warned) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing""")
                .params(id, person.value(), caseId, text, Timestamp.from(Instant.now(clock)), by, warned).update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Note> of(UUID caseId, int limit) {
        return jdbc.sql("select id, text, written_at, written_by from contact_note where case_id = ? order by written_at desc, id limit ?")
                .params(caseId, limit).query((row, number) -> new Note(row.getObject(1, UUID.class), row.getString(2),
                        row.getTimestamp(3).toInstant(), row.getString(4))).list();
    }

    @Transactional(readOnly = true)
    public Optional<Note> find(UUID caseId, UUID id) {
        return of(caseId, Integer.MAX_VALUE).stream().filter(note -> note.id().equals(id)).findFirst();
    }

    public void remove(UUID caseId, UUID id) {
        jdbc.sql("delete from contact_note where case_id = ? and id = ?").params(caseId, id).update();
    }
}
