package nl.dichterbij.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes leads that do not react, and erases what is known of people once it is not needed any more. */
@Service
@Transactional
class LeadRetention {

    private final JdbcClient jdbc;
    private final Leads leads;
    private final Parameters parameters;
    private final Clock clock;

    LeadRetention(JdbcClient jdbc, Leads leads, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.leads = leads;
        this.parameters = parameters;
        this.clock = clock;
    }

    private record Due(UUID id, UUID edition, RegionCode region) {
    }

    /** @return how many were closed */
    int closeSilent() {
        var closed = 0;
        for (var region : regionsWithLeads("l.state in ('NEW', 'CONTACTED')")) {
            for (var lead : due("l.state in ('NEW', 'CONTACTED')", region, "lead-term")) {
                leads.close(new EditionId(lead.edition()), new LeadId(lead.id()), "no-reaction");
                closed++;
            }
        }
        return closed;
    }

    /** @return how many were erased; what is left says nothing about a person */
    int erase() {
        var over = "l.erased_at is null and l.state in ('REGISTERED', 'CLOSED')";
        var erased = 0;
        for (var region : regionsWithLeads(over)) {
            for (var lead : due(over, region, "lead-retention")) {
                erased += jdbc.sql("""
                        update lead set name = null, email = null, phone = null, contact_key = null, interests = '{}', erased_at = ?
                        where id = ? and erased_at is null""").params(OffsetDateTime.now(clock), lead.id()).update();
            }
        }
        return erased;
    }

    private List<RegionCode> regionsWithLeads(String condition) {
        return jdbc.sql("select distinct e.region_code from lead l join edition e on e.id = l.edition_id where " + condition + " order by 1")
                .query((row, n) -> new RegionCode(row.getString(1))).list();
    }

    private List<Due> due(String condition, RegionCode region, String parameter) {
        var today = LocalDate.now(clock);
        var before = today.minus(parameters.getPeriod(ParameterCode.of("event", parameter), region, today));
        return jdbc.sql("select l.id, l.edition_id from lead l join edition e on e.id = l.edition_id where " + condition
                        + " and e.region_code = ? and l.changed_at < ? order by l.edition_id, l.id limit 500 for update of l skip locked")
                .params(region.value(), before.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class), region)).list();
    }
}
