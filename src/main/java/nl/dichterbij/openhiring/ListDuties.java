package nl.dichterbij.openhiring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.employer.EmployerDuties;
import nl.dichterbij.employer.EmployerDuty;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.security.LinkPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists for open hiring that an employer keeps and on which somebody's turn has come. */
@Component
class ListDuties implements EmployerDuties {

    private final JdbcClient jdbc;

    ListDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmployerDuty> of(EmployerId employer) {
        return jdbc.sql("""
                select p.id, p.title, min(r.recorded_at) from open_hiring_place p
                join open_hiring_enrolment e on e.place_id = p.id join open_hiring_record r on r.enrolment_id = e.id and r.kind = 'TURN'
                where p.employer_id = ? and p.mode = 'EMPLOYER_OWNED' and p.closed_at is null and not open_hiring_ended(e.id)
                group by p.id, p.title order by 3""")
                .param(employer.value()).query((row, number) -> new EmployerDuty("list", row.getString(2),
                        LocalDate.ofInstant(row.getTimestamp(3).toInstant(), WorkCalendar.ZONE), LinkPurpose.EMPLOYER_OPEN_HIRING,
                        row.getObject(1, UUID.class), "/werkgever/open-hiring/")).list();
    }
}
