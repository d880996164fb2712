package nl.dichterbij.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.region.ParameterCode;
import nl.dichterbij.region.Parameters;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what jobseekers ask about their own data, and what the team answered. */
@Service
@Transactional
class DataRequests {

    /** What the team can answer; the words are shown to the jobseeker. That all is erased is no answer but a deed. */
    static final List<String> ANSWERS = List.of("kept-by-law", "taken-back");

    private static final String COLUMNS = "select id, kind, asked_at, answer_by, settled_at, answer from data_request ";

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Clock clock;

    DataRequests(JdbcClient jdbc, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Asking again while it is open changes nothing. */
    void askErasure(CaseSummary own) {
        ask(own, DataRequest.Kind.ERASURE);
    }

    /** The team settles what happens to the data of somebody who takes back consent. */
    void askAfterWithdrawal(CaseSummary own) {
        ask(own, DataRequest.Kind.CONSENT_WITHDRAWN);
    }

    /** So that the team sees that the jobseeker changed something. */
    void noteCorrection(CaseSummary own) {
        jdbc.sql("""
                insert into data_request (id, case_id, kind, asked_at, answer_by, settled_at, settled_by, answer)
                values (?, ?, 'CORRECTION', ?, ?, ?, 'jobseeker', 'corrected')""")
                .params(UUID.randomUUID(), own.id().value(), now(), today(), now()).update();
    }

    private void ask(CaseSummary own, DataRequest.Kind kind) {
        var term = parameters.getPeriod(new ParameterCode("data-request.answer-within"), own.region(), today());
        jdbc.sql("""
                insert into data_request (id, case_id, kind, asked_at, answer_by) values (?, ?, ?, ?, ?)
                on conflict (case_id, kind) where settled_at is null do nothing""")
                .params(UUID.randomUUID(), own.id().value(), kind.name(), now(), today().plus(term)).update();
    }

    /** @return whether it was open: the first answer counts */
    boolean settle(CaseId caseId, UUID request, String answer, String by) {
        return jdbc.sql("update data_request set settled_at = ?, settled_by = ?, answer = ? where id = ? and case_id = ? and settled_at is null")
                .params(now(), by, answer, request, caseId.value()).update() == 1;
    }

    /** The latest on top. */
    @Transactional(readOnly = true)
    List<DataRequest> of(CaseId caseId) {
        return jdbc.sql(COLUMNS + "where case_id = ? order by asked_at desc, id").param(caseId.value()).query(DataRequests::read).list();
    }

    @Transactional(readOnly = true)
    Optional<DataRequest> findOpen(CaseId caseId, UUID id) {
        return of(caseId).stream().filter(request -> request.id().equals(id) && request.isOpen()).findFirst();
    }

    /** @param number of the case */
    record Open(String number, DataRequest request) {
    }

    /** What waits for an answer of the region's team, what is due first on top. */
    @Transactional(readOnly = true)
    List<Open> openIn(RegionCode region) {
        return jdbc.sql(COLUMNS.replace("select id", "select r.id").replace(" from data_request", ", t.number from data_request r")
                        + "join trajectory t on t.id = r.case_id where t.region_code = ? and r.settled_at is null order by r.answer_by, r.id")
                .param(region.value()).query((row, n) -> new Open(row.getString(7), read(row, n))).list();
    }

    private static DataRequest read(ResultSet row, int number) throws SQLException {
        var settled = row.getTimestamp(5);
        return new DataRequest(row.getObject(1, UUID.class), DataRequest.Kind.valueOf(row.getString(2)), day(row.getTimestamp(3)),
                row.getObject(4, LocalDate.class), settled == null ? null : day(settled), row.getString(6));
    }

    private static LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), WorkCalendar.ZONE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
