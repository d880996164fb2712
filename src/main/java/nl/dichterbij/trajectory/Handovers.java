package nl.dichterbij.trajectory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a case and who does a step, and every change of hands with its reason. */
@Component
@Transactional
class Handovers {

    /** Codes of the reasons, in the order in which they are offered. */
    static final List<String> REASONS = List.of("start", "absent", "workload", "expertise", "left", "other");

    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param wholeCase whether the case changed hands, or one step alone
     * @param from      null when nobody had it
     */
    record Handover(boolean wholeCase, @Nullable String step, @Nullable String from, String to, String reason, String by, Instant at) {
    }

    /** @return username; empty when nobody has it */
    @Transactional(readOnly = true)
    Optional<String> ownerOf(CaseId caseId) {
        return jdbc.sql("select username from case_owner where case_id = ?").param(caseId.value()).query(String.class).optional();
    }

    @Transactional(readOnly = true)
    List<Handover> of(CaseId caseId) {
        return jdbc.sql("""
                select h.step_key is null, s.element_id, h.from_username, h.to_username, h.reason, h.by_username, h.at
                from handover h left join step s on s.element_instance_key = h.step_key
                where h.case_id = ? order by h.at desc, h.id desc""").param(caseId.value())
                .query((row, number) -> new Handover(row.getBoolean(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), row.getString(6), row.getTimestamp(7).toInstant())).list();
    }

    /**
     * Hands open steps over, alone or with their whole case. What the receiver has already is left as it is.
     *
     * @param steps  keys; those that are closed, or of another region, are passed over
     * @param reason one of {@link #REASONS}
     * @param by     who does it
     * @return how many steps or cases changed hands
     */
    int handOver(String regionCode, Collection<Long> steps, boolean wholeCases, String to, String reason, String by) {
        if (steps.isEmpty()) {
            return 0;
        }
        var open = jdbc.sql("""
                select s.element_instance_key, s.case_id, s.assigned_to, o.username from step s
                join trajectory t on t.id = s.case_id left join case_owner o on o.case_id = t.id
                where s.element_instance_key in (:steps) and t.region_code = :region and s.closed_at is null
                order by s.case_id, s.element_instance_key for update of s, t""")
                .param("steps", steps).param("region", regionCode)
                .query((row, number) -> new Held(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4))).list();
        return wholeCases
                ? open.stream().collect(java.util.stream.Collectors.toMap(Held::caseId, one -> one, (a, b) -> a)).values().stream()
                        .mapToInt(one -> giveCase(one, to, reason, by)).sum()
                : open.stream().mapToInt(one -> giveStep(one, to, reason, by)).sum();
    }

    /** Gives one case to somebody. */
    int giveCase(CaseId caseId, String to, String reason, String by) {
        jdbc.sql("select id from trajectory where id = ? for update").param(caseId.value()).query(UUID.class).single();
        return giveCase(new Held(0, caseId.value(), null, ownerOf(caseId).orElse(null)), to, reason, by);
    }

    private record Held(long step, UUID caseId, @Nullable String assignedTo, @Nullable String owner) {
    }

    /** The steps that somebody else does in the meantime come along. */
    private int giveCase(Held held, String to, String reason, String by) {
        var moved = jdbc.sql("update step set assigned_to = null where case_id = ? and closed_at is null and assigned_to is not null")
                .param(held.caseId()).update();
        if (to.equals(held.owner()) && moved == 0) {
            return 0;
        }
        jdbc.sql("insert into case_owner (case_id, username) values (?, ?) on conflict (case_id) do update set username = excluded.username")
                .params(held.caseId(), to).update();
        note(held.caseId(), null, held.owner(), to, reason, by);
        return 1;
    }

    private int giveStep(Held held, String to, String reason, String by) {
        var before = held.assignedTo() == null ? held.owner() : held.assignedTo();
        if (to.equals(before)) {
            return 0;
        }
        jdbc.sql("update step set assigned_to = ? where element_instance_key = ?").params(to, held.step()).update();
        note(held.caseId(), held.step(), before, to, reason, by);
        return 1;
    }

    private void note(UUID caseId, @Nullable Long step, @Nullable String from, String to, String reason, String by) {
        jdbc.sql("""
                insert into handover (case_id, step_key, from_username, to_username, reason, by_username, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(caseId, step, from, to, reason, by, Timestamp.from(Instant.now(clock))).update();
    }
}
