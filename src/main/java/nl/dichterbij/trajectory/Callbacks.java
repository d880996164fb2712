package nl.dichterbij.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.Regions;
import nl.dichterbij.region.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who wants to be called, no longer than needed: name and number go with the outcome, or after a while. */
@Service
@Transactional
class Callbacks {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Parameters parameters;
    private final WorkCalendar calendar;
    private final Clock clock;

    Callbacks(JdbcClient jdbc, Regions regions, Parameters parameters, WorkCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Once per form, however often it is sent. Only after {@link CallbackRules} found nothing wrong. */
    void ask(CallbackForm form, String language) {
        var municipality = new MunicipalityCode(Text.of(form.municipality()));
        var region = regions.findRegionOf(municipality, today()).orElseThrow().code();
        var days = parameters.getInt(new ParameterCode("callback.call-within"), region, today());
        jdbc.sql("""
                insert into callback_request (id, submission_id, region_code, municipality_code, name, phone, moment, language, asked_at, call_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (submission_id) do nothing""")
                .params(UUID.randomUUID(), UUID.fromString(Text.of(form.submissionId())), region.value(), municipality.value(),
                        Text.of(form.name()), Text.of(form.phone()).replaceAll("[\\s().-]", ""), Text.of(form.moment()), language, now(),
                        calendar.plusWorkingDays(today(), days)).update();
    }

    /** Those who still wait in this region, who must be called first on top. */
    @Transactional(readOnly = true)
    List<CallbackRequest> openIn(RegionCode region) {
        return jdbc.sql("""
                select id, name, phone, moment, language, municipality_code, asked_at, call_by, attempts from callback_request
                where region_code = ? and settled_at is null and name is not null order by call_by, asked_at, id""")
                .param(region.value()).query(Callbacks::read).list();
    }

    @Transactional(readOnly = true)
    int countIn(RegionCode region) {
        return jdbc.sql("select count(*) from callback_request where region_code = ? and settled_at is null and name is not null")
                .param(region.value()).query(Integer.class).single();
    }

    /** Nobody answered: it stays open. Any other outcome ends it, and name and number are erased at once. */
    void record(RegionCode region, UUID id, CallbackRequest.Outcome outcome, String by) {
        if (outcome == CallbackRequest.Outcome.NO_ANSWER) {
            jdbc.sql("update callback_request set attempts = attempts + 1 where id = ? and region_code = ? and settled_at is null")
                    .params(id, region.value()).update();
        } else {
            jdbc.sql("""
                    update callback_request set settled_at = ?, settled_by = ?, outcome = ?, name = null, phone = null
                    where id = ? and region_code = ? and settled_at is null""")
                    .params(now(), by, outcome.name(), id, region.value()).update();
        }
    }

    /** @return how many were erased that nobody ended in time; call again while it is more than none */
    int erase() {
        var erased = 0;
        for (var region : regions.all()) {
            var before = today().minus(parameters.getPeriod(new ParameterCode("callback.retention"), region.code(), today()));
            erased += jdbc.sql("""
                    update callback_request set name = null, phone = null, settled_at = ?, settled_by = 'retention', outcome = 'EXPIRED'
                    where id in (select id from callback_request where region_code = ? and settled_at is null and asked_at < ?
                                 limit ? for update skip locked)""")
                    .params(now(), region.code().value(), Timestamp.from(before.atStartOfDay(WorkCalendar.ZONE).toInstant()), BATCH).update();
        }
        return erased;
    }

    private static CallbackRequest read(ResultSet row, int number) throws SQLException {
        return new CallbackRequest(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                CallbackRequest.Moment.valueOf(row.getString(4)), row.getString(5), new MunicipalityCode(row.getString(6)),
                LocalDate.ofInstant(row.getTimestamp(7).toInstant(), WorkCalendar.ZONE), row.getObject(8, LocalDate.class), row.getInt(9));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
