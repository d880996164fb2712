package nl.dichterbij.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an employer offered before, by whichever way. Functions made for one person are left out: they tell of a person. */
@Component
@Transactional(readOnly = true)
class EmployerWork {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    EmployerWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param open whether people can still be proposed or enrolled */
    record Earlier(OfferDetails details, boolean open) {
    }

    /** The latest on top. */
    List<Earlier> of(EmployerId employer) {
        return jdbc.sql("""
                select 'VACANCY' as kind, title, municipality_code, min_hours, max_hours, places, offered_at, status = 'OPEN' as open
                from vacancy where employer_id = :employer and reserved_for is null
                union all
                select 'OPEN_HIRING', title, municipality_code, min_hours, max_hours, places, offered_at, closed_at is null
                from open_hiring_place where employer_id = :employer
                order by offered_at desc limit :most""")
                .param("employer", employer.value()).param("most", MOST).query(EmployerWork::read).list();
    }

    Optional<OfferDetails> latest(EmployerId employer) {
        return of(employer).stream().findFirst().map(Earlier::details);
    }

    private static Earlier read(ResultSet row, int number) throws SQLException {
        return new Earlier(new OfferDetails(OfferKind.valueOf(row.getString("kind")), row.getString("title"), "",
                new MunicipalityCode(row.getString("municipality_code")), row.getInt("min_hours"), row.getInt("max_hours"), row.getInt("places")),
                row.getBoolean("open"));
    }
}
