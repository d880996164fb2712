package nl.dichterbij.jobcarving;

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

/** Functions that were put to an employer who has not said whether they suit. */
@Component
class FunctionDuties implements EmployerDuties {

    private final JdbcClient jdbc;

    FunctionDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmployerDuty> of(EmployerId employer) {
        return jdbc.sql("""
                select c.id, c.title, r.asked_at from function_request r join carving c on c.id = r.carving_id
                where c.employer_id = ? and c.state = 'PROPOSED' and r.answered_at is null and r.settled_by is null order by r.asked_at""")
                .param(employer.value()).query((row, number) -> new EmployerDuty("function", row.getString(2),
                        LocalDate.ofInstant(row.getTimestamp(3).toInstant(), WorkCalendar.ZONE), LinkPurpose.EMPLOYER_FUNCTION,
                        row.getObject(1, UUID.class), "/werkgever/functievoorstel/")).list();
    }
}
