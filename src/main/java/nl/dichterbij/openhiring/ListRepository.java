package nl.dichterbij.openhiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.placement.ContractType;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lists and what became of everybody on them. Only adds, as the database refuses anything else; but for the
 * contact, which is deleted as soon as an enrolment is over.
 */
@Component
class ListRepository {

    private final JdbcClient jdbc;

    ListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The database gives the position. Repeating it, for the same round or submission, adds nothing. */
    EnrolmentId add(OpenHiringPlaceId place, @Nullable CaseId caseId, @Nullable Integer occurrence,
                    @Nullable UUID submission, @Nullable Answers answers, ListContact contact, int maxCalls,
                    Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into open_hiring_enrolment (id, place_id, case_id, occurrence, submission_id, enrolled_at,
                                                   can_start, start_from, hours_per_week, max_calls)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, place.value(), caseId == null ? null : caseId.value(), occurrence, submission, time(at),
                        answers == null ? null : answers.canStart(), answers == null ? null : answers.startFrom(),
                        answers == null ? null : answers.hoursPerWeek(), maxCalls).update();
        jdbc.sql("insert into open_hiring_contact (enrolment_id, first_name, phone, email) values (?, ?, ?, ?)")
                .params(id, contact.firstName(), contact.phone(), contact.email()).update();
        return new EnrolmentId(id);
    }

    Optional<EnrolmentId> find(OpenHiringPlaceId place, CaseId caseId, int occurrence) {
        return jdbc.sql("select id from open_hiring_enrolment where place_id = ? and case_id = ? and occurrence = ?")
                .params(place.value(), caseId.value(), occurrence).query(UUID.class).optional().map(EnrolmentId::new);
    }

    Optional<EnrolmentId> find(UUID submission) {
        return jdbc.sql("select id from open_hiring_enrolment where submission_id = ?")
                .param(submission).query(UUID.class).optional().map(EnrolmentId::new);
    }

    void record(EnrolmentId id, RecordKind kind, RecordedBy by, Instant at, @Nullable Long stepKey, @Nullable Start start) {
        jdbc.sql("""
                insert into open_hiring_record (enrolment_id, kind, recorded_at, recorded_by, step_key, start_date,
                                                hours_per_week, contract_type) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), kind.name(), time(at), by.name(), stepKey, start == null ? null : start.date(),
                        start == null ? null : start.hoursPerWeek(), start == null ? null : start.contractType().name())
                .update();
        if (kind.ends) {
            jdbc.sql("delete from open_hiring_contact where enrolment_id = ?").param(id.value()).update();
        }
    }

    boolean isRecorded(long stepKey) {
        return jdbc.sql("select count(*) from open_hiring_record where step_key = ?").param(stepKey).query(Integer.class).single() > 0;
    }

    Optional<Start> findStart(EnrolmentId id) {
        return jdbc.sql("""
                select start_date, contract_type, hours_per_week from open_hiring_record
                where enrolment_id = ? and kind = 'STARTED' and start_date is not null""").param(id.value())
                .query((row, n) -> new Start(row.getObject(1, LocalDate.class), ContractType.valueOf(row.getString(2)),
                        row.getInt(3))).optional();
    }

    Optional<ListEntry> find(EnrolmentId id) {
        return entries("n.id = ?", id.value()).stream().findFirst();
    }

    /** In the order of the list. */
    List<ListEntry> of(OpenHiringPlaceId place) {
        return entries("n.place_id = ?", place.value());
    }

    List<ListEntry> of(CaseId caseId) {
        return entries("n.case_id = ?", caseId.value());
    }

    private List<ListEntry> entries(String condition, UUID value) {
        var records = new HashMap<UUID, List<ListRecord>>();
        jdbc.sql("""
                select r.enrolment_id, r.kind, r.recorded_at, r.recorded_by from open_hiring_record r
                  join open_hiring_enrolment n on n.id = r.enrolment_id where\s""" + condition + " order by r.id").param(value)
                .query(row -> {
                    records.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>()).add(new ListRecord(
                            RecordKind.valueOf(row.getString(2)), instant(row, 3), RecordedBy.valueOf(row.getString(4))));
                });
        return jdbc.sql("""
                select n.*, c.first_name, c.phone, c.email from open_hiring_enrolment n
                  left join open_hiring_contact c on c.enrolment_id = n.id where\s""" + condition + " order by n.position, n.enrolled_at")
                .param(value).query((row, number) -> entry(row, records)).list();
    }

    private static ListEntry entry(ResultSet row, Map<UUID, List<ListRecord>> records) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caseId = row.getObject("case_id", UUID.class);
        var name = row.getString("first_name");
        var from = row.getObject("start_from", LocalDate.class);
        return new ListEntry(new EnrolmentId(id), new OpenHiringPlaceId(row.getObject("place_id", UUID.class)),
                row.getInt("position"), caseId == null ? null : new CaseId(caseId),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                name == null ? null : new ListContact(name, row.getString("phone"), row.getString("email")),
                from == null ? null : new Answers(row.getBoolean("can_start"), from, row.getInt("hours_per_week")),
                row.getInt("max_calls"),
                records.getOrDefault(id, List.of()));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
