package nl.dichterbij.placement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which instruments a person decided to use with the placement of a round; advice alone decides nothing. */
@Component
class InstrumentChoices {

    private final JdbcClient jdbc;

    InstrumentChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param instrument code; {@code none} when it was decided to use nothing
     * @param by         who decided, as known in Tasklist; null when that could not be told
     */
    record Choice(int occurrence, String instrument, @Nullable String by, Instant at) {
    }

    /** What was decided before in this round no longer counts. */
    void replace(CaseId caseId, int occurrence, List<String> instruments, @Nullable String by, Instant at) {
        jdbc.sql("delete from instrument_choice where case_id = ? and occurrence = ?").params(caseId.value(), occurrence).update();
        instruments.stream().distinct().forEach(instrument -> jdbc.sql("""
                insert into instrument_choice (case_id, occurrence, instrument, chosen_by, chosen_at) values (?, ?, ?, ?, ?)""")
                .params(caseId.value(), occurrence, instrument, by, Timestamp.from(at)).update());
    }

    List<Choice> of(CaseId caseId) {
        return jdbc.sql("""
                select occurrence, instrument, chosen_by, chosen_at from instrument_choice
                where case_id = ? order by occurrence desc, instrument""").param(caseId.value())
                .query((row, number) -> new Choice(row.getInt(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant()))
                .list();
    }
}
