package nl.dichterbij.event;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.engine.EngineMessage;
import nl.dichterbij.trajectory.CaseRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leads of events. Receiving one is a single insert without any lock, because three thousand visitors scan codes
 * on the same afternoon.
 */
@Service
@Transactional
class Leads {

    static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leads(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Sending it twice, or leaving the same contact at the same stand twice, is one lead. */
    void receive(Stand stand, UUID submission, LeadDetails details) {
        var id = UUID.randomUUID();
        var interests = details.interests().stream().map(Enum::name).sorted().toArray(String[]::new);
        var rows = jdbc.sql("""
                insert into lead (id, edition_id, stand_id, submission_id, registration_id, name, email, phone, contact_key,
                                  interests, state, consent_at, changed_at)
                values (:id, :edition, :stand, :submission, :registration, :name, :email, :phone, :key, :interests, 'NEW', :now, :now)
                on conflict do nothing""")
                .param("id", id).param("edition", stand.edition().value()).param("stand", stand.id().value())
                .param("submission", submission).param("registration", UUID.randomUUID()).param("name", details.name())
                .param("email", details.email()).param("phone", details.phone()).param("key", details.contactKey())
                .param("interests", interests).param("now", now()).update();
        if (rows == 1) {
            events.publishEvent(new LeadReceived(new LeadId(id), stand.edition()));
        }
    }

    /** Those that wait first, the oldest on top. */
    @Transactional(readOnly = true)
    List<LeadView> of(EditionId edition, int pageFromZero) {
        return jdbc.sql("""
                select l.id, l.registration_id, s.number, e.name, l.name as lead_name, l.email, l.phone, l.interests, l.state,
                       l.close_reason, t.number as case_number, l.consent_at
                  from lead l join stand s on s.id = l.stand_id join employer e on e.id = s.employer_id
                  left join trajectory t on t.id = l.case_id
                 where l.edition_id = :edition
                 order by l.state in ('REGISTERED', 'CLOSED'), l.consent_at, l.id limit :limit offset :offset""")
                .param("edition", edition.value()).param("limit", PAGE).param("offset", pageFromZero * PAGE)
                .query(this::view).list();
    }

    @Transactional(readOnly = true)
    LeadCounts count(EditionId edition) {
        return jdbc.sql("""
                select count(*), count(*) filter (where state in ('NEW', 'CONTACTED')),
                       count(*) filter (where state = 'REGISTERED'), count(*) filter (where state = 'CLOSED')
                  from lead where edition_id = ?""").param(edition.value())
                .query((row, n) -> new LeadCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4))).single();
    }

    /** Somebody of the team spoke the person; the term begins again. */
    void contacted(EditionId edition, LeadId id) {
        jdbc.sql("""
                update lead set state = 'CONTACTED', changed_at = ?
                where id = ? and edition_id = ? and state in ('NEW', 'CONTACTED')""")
                .params(now(), id.value(), edition.value()).update();
    }

    /** @param reason code; a lead that is over stays as it is */
    void close(EditionId edition, LeadId id, String reason) {
        var closed = jdbc.sql("""
                update lead set state = 'CLOSED', close_reason = ?, changed_at = ?
                where id = ? and edition_id = ? and state in ('NEW', 'CONTACTED')""")
                .params(reason, now(), id.value(), edition.value()).update();
        if (closed == 1) {
            tellWhenAllAreHandled(edition);
        }
    }

    /** What is still open when the follow-up of an edition ends. */
    void closeAll(EditionId edition, String reason) {
        jdbc.sql("""
                update lead set state = 'CLOSED', close_reason = ?, changed_at = ?
                where edition_id = ? and state in ('NEW', 'CONTACTED')""").params(reason, now(), edition.value()).update();
    }

    /** An event that is not held needs nobody's name. */
    @EventListener
    void closeAll(EditionCancelled cancelled) {
        closeAll(cancelled.editionId(), "cancelled");
    }

    /** A registration that was begun from a lead: the lead keeps the way to its case. */
    @EventListener
    void link(CaseRegistered registered) {
        jdbc.sql("""
                update lead set state = 'REGISTERED', close_reason = null, case_id = ?, changed_at = ?
                where registration_id = ? and case_id is null and erased_at is null returning edition_id""")
                .params(registered.caseId().value(), now(), registered.submissionId()).query(UUID.class).optional()
                .map(EditionId::new).ifPresent(this::tellWhenAllAreHandled);
    }

    /** Whoever helped the last one while the stands were still open could not tell yet. */
    @EventListener
    void tellWhenAllAreHandled(EditionHeld held) {
        lockHandling(held.editionId());
        var leads = count(held.editionId());
        if (leads.total() > 0 && leads.waiting() == 0) {
            tell(held.editionId());
        }
    }

    private void tellWhenAllAreHandled(EditionId edition) {
        lockHandling(edition);
        var held = jdbc.sql("select count(*) from edition where id = ? and state = 'HELD'").param(edition.value())
                .query(Integer.class).single() == 1;
        if (held && count(edition).waiting() == 0) {
            tell(edition);
        }
    }

    /**
     * Two who handle the last two leads at once, or the last one as the day ends, count one after the other. A lock beside
     * the row of the edition, so that nobody who leaves a name waits for it; always taken after the row of a lead.
     */
    private void lockHandling(EditionId edition) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('leads ' || ?, 0))").param(edition.toString())
                .query(Integer.class).single();
    }

    private void tell(EditionId edition) {
        events.publishEvent(EngineMessage.to("event-leads-handled", edition.toString()));
    }

    private LeadView view(ResultSet row, int number) throws SQLException {
        return new LeadView(new LeadId(row.getObject("id", UUID.class)), row.getObject("registration_id", UUID.class), row.getInt(3),
                row.getString(4), row.getString("lead_name"), row.getString("email"), row.getString("phone"),
                texts(row.getArray("interests")), LeadState.valueOf(row.getString("state")), row.getString("close_reason"),
                row.getString("case_number"),
                row.getObject("consent_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
