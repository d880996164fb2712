package nl.dichterbij.praktijkleren;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.employer.EmployerId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which employers are recognised as leerbedrijf, for what and when, as the team looked it up at SBB. */
@Service
@Transactional
class Recognitions {

    private static final String COLUMNS =
            "select id, employer_id, leerbedrijf_id, crebo, valid_from, valid_until from leerbedrijf_recognition";

    private final JdbcClient jdbc;
    private final Qualifications qualifications;
    private final Clock clock;

    Recognitions(JdbcClient jdbc, Qualifications qualifications, Clock clock) {
        this.jdbc = jdbc;
        this.qualifications = qualifications;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Recognition> of(EmployerId employer) {
        return jdbc.sql(COLUMNS + " where employer_id = ? order by valid_from desc, crebo").param(employer.value())
                .query(Recognitions::recognition).list();
    }

    /** @throws DataIntegrityViolationException when the employer is recognised for this crebo already in a part of this time */
    UUID record(EmployerId employer, String leerbedrijfId, Crebo crebo, LocalDate from, @Nullable LocalDate until, String by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into leerbedrijf_recognition (id, employer_id, leerbedrijf_id, crebo, valid_from, valid_until, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, employer.value(), leerbedrijfId, crebo.value(), from, until, by, Timestamp.from(Instant.now(clock))).update();
        return id;
    }

    /**
     * The recognition ends on this day.
     *
     * @return false when there is none with this id, or the day lies before its first
     * @throws RecognitionInUse when an active agreement would lose its recognition by it: then nothing is changed
     */
    boolean end(EmployerId employer, UUID id, LocalDate lastDay, String by) {
        var relying = agreementsThatRelyOn(employer);
        var ended = jdbc.sql("""
                update leerbedrijf_recognition set valid_until = ?, recorded_by = ?, recorded_at = ?
                where id = ? and employer_id = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)""")
                .params(lastDay, by, Timestamp.from(Instant.now(clock)), id, employer.value(), lastDay, lastDay).update() == 1;
        if (!relying.stream().allMatch(period -> coverPeriod(employer, period.crebo(), period.from(), period.until()))) {
            throw new RecognitionInUse();
        }
        return ended;
    }

    private record Learning(Crebo crebo, LocalDate from, LocalDate until) {
    }

    /** Of everybody who learns at this employer now, by a recognition. */
    private List<Learning> agreementsThatRelyOn(EmployerId employer) {
        return jdbc.sql("select crebo, period_from, period_until from praktijk_agreement where state = 'ACTIVE' and employer_id = ?")
                .param(employer.value()).query((row, number) -> new Learning(new Crebo(row.getString(1)),
                        row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))).list().stream()
                .filter(period -> coverPeriod(employer, period.crebo(), period.from(), period.until())).toList();
    }

    /** Recognised on every day of the period, for this crebo or an equivalent one (domain.md section 2). */
    @Transactional(readOnly = true)
    boolean coverPeriod(EmployerId employer, Crebo crebo, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select coalesce(range_agg(daterange(valid_from, valid_until, '[]')) @> daterange(:from, :until, '[]'), false)
                from leerbedrijf_recognition where employer_id = :employer and crebo = any(:crebos)""")
                .param("from", from).param("until", until).param("employer", employer.value())
                .param("crebos", crebos(crebo)).query(Boolean.class).single();
    }

    /** Everyone who is or was recognised for something. */
    @Transactional(readOnly = true)
    List<EmployerId> recognisedEmployers() {
        return jdbc.sql("select distinct employer_id from leerbedrijf_recognition").query(UUID.class).list().stream()
                .map(EmployerId::new).toList();
    }

    /** Number of the leerbedrijf: of the recognition for this crebo on this day, or else of one that comes nearest to it. */
    @Transactional(readOnly = true)
    Optional<String> findLeerbedrijfId(EmployerId employer, Crebo crebo, LocalDate on) {
        return jdbc.sql("""
                select leerbedrijf_id from leerbedrijf_recognition
                where employer_id = :employer and crebo = any(:crebos)
                order by daterange(valid_from, valid_until, '[]') @> cast(:on as date) desc, crebo = :crebo desc, valid_from desc, crebo limit 1""")
                .param("employer", employer.value()).param("crebos", crebos(crebo)).param("crebo", crebo.value()).param("on", on)
                .query(String.class).optional();
    }

    private String[] crebos(Crebo crebo) {
        return qualifications.withEquivalents(crebo).stream().map(Crebo::value).toArray(String[]::new);
    }

    private static Recognition recognition(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Recognition(row.getObject(1, UUID.class), new EmployerId(row.getObject(2, UUID.class)), row.getString(3),
                new Crebo(row.getString(4)), row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class));
    }
}
