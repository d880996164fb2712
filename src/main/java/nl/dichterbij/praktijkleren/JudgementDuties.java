package nl.dichterbij.praktijkleren;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.dichterbij.employer.EmployerDuties;
import nl.dichterbij.employer.EmployerDuty;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judgements that a praktijkopleider still has to give. That person has the link: somebody else cannot judge. */
@Component
class JudgementDuties implements EmployerDuties {

    private final JdbcClient jdbc;

    JudgementDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmployerDuty> of(EmployerId employer) {
        return jdbc.sql("""
                select a.id, q.title, a.judgement_asked_at from praktijk_agreement a join qualification q on q.crebo = a.crebo
                where a.employer_id = ? and a.state = 'ACTIVE' and a.judgement_asked_at is not null and a.judged_at is null
                order by a.judgement_asked_at""")
                .param(employer.value()).query((row, number) -> new EmployerDuty("judgement", row.getString(2),
                        LocalDate.ofInstant(row.getTimestamp(3).toInstant(), WorkCalendar.ZONE), null, row.getObject(1, UUID.class), "")).list();
    }
}
