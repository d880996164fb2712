package nl.dichterbij.placement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import nl.dichterbij.employer.EmployerDuties;
import nl.dichterbij.employer.EmployerDuty;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.security.LinkPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts that an employer has not confirmed, and questions of follow-up that an employer has not answered. */
@Component
class PlacementDuties implements EmployerDuties {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlacementDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmployerDuty> of(EmployerId employer) {
        return Stream.concat(starts(employer), followUps(employer)).toList();
    }

    private Stream<EmployerDuty> starts(EmployerId employer) {
        return jdbc.sql("""
                select p.id, v.title, r.asked_at from start_request r join placement p on p.id = r.placement_id
                join vacancy v on v.id = p.vacancy_id join trajectory t on t.id = p.case_id
                where v.employer_id = ? and r.answered_at is null and r.settled_by is null and p.state = 'AGREED'
                  and t.close_reason is null order by r.asked_at""")
                .param(employer.value()).query((row, number) -> new EmployerDuty("start", row.getString(2), day(row.getTimestamp(3)),
                        LinkPurpose.EMPLOYER_START, row.getObject(1, UUID.class), "/werkgever/start/")).list().stream();
    }

    private Stream<EmployerDuty> followUps(EmployerId employer) {
        return jdbc.sql("""
                select f.id, coalesce(v.title, o.title), f.changed_at from follow_up f join placement p on p.id = f.placement_id
                left join vacancy v on v.id = p.vacancy_id left join open_hiring_place o on o.id = p.open_hiring_place_id
                where coalesce(v.employer_id, o.employer_id) = ? and f.employer_asked and f.state = 'ASKED' and f.answers_due_at > ?
                  and not exists (select from follow_up_answer a where a.follow_up_id = f.id and a.party = 'EMPLOYER')
                order by f.due_on""")
                .params(employer.value(), Timestamp.from(Instant.now(clock))).query((row, number) -> new EmployerDuty("follow-up",
                        row.getString(2), day(row.getTimestamp(3)), LinkPurpose.EMPLOYER_FOLLOW_UP, row.getObject(1, UUID.class),
                        Party.EMPLOYER.path())).list().stream();
    }

    private static LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), WorkCalendar.ZONE);
    }
}
