package nl.dichterbij.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import nl.dichterbij.employer.EmployerDuty;
import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.person.ContactWay;
import nl.dichterbij.security.LinkPurpose;
import nl.dichterbij.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is expected of an employer about people who start or started. */
@PageTest
class PlacementDutiesTest {

    @Autowired
    private BeanFactory application;
    @Autowired
    private PlacementDuties duties;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFollowUpIsExpectedUntilTheEmployerAnsweredOrItsTermIsOver() {
        var start = new Starts(application).aMonthAgo(ContactWay.EMAIL, "baas@voorbeeld.nl");
        var employer = employerOf(start.placement());
        assertThat(duties.of(employer)).isEmpty();
        jdbc.sql("update follow_up set employer_asked = true, answers_due_at = now() + interval '3 days' where id = ?").param(start.firstFollowUp()).update();
        assertThat(duties.of(employer)).singleElement().satisfies(duty -> {
            assertThat(duty).returns("follow-up", EmployerDuty::code).returns("Magazijnwerk", EmployerDuty::work)
                    .returns(start.firstFollowUp(), EmployerDuty::subject).returns(LinkPurpose.EMPLOYER_FOLLOW_UP, EmployerDuty::purpose);
        });
        assertThat(duties.of(new EmployerId(UUID.randomUUID()))).isEmpty();
        jdbc.sql("update follow_up set answers_due_at = now() - interval '1 minute' where id = ?").param(start.firstFollowUp()).update();
        assertThat(duties.of(employer)).isEmpty();
        jdbc.sql("update follow_up set answers_due_at = now() + interval '3 days' where id = ?").param(start.firstFollowUp()).update();
        jdbc.sql("insert into follow_up_answer (follow_up_id, party, work_status, at_risk, answered_at) values (?, 'EMPLOYER', 'STOPPED', false, now())")
                .param(start.firstFollowUp()).update();
        assertThat(duties.of(employer)).isEmpty();
    }

    @Test
    void aStartIsExpectedToBeConfirmedUntilSomebodyDid() {
        var start = new Starts(application).aMonthAgo(ContactWay.PHONE, "");
        var employer = employerOf(start.placement());
        jdbc.sql("update placement set state = 'AGREED' where id = ?").param(start.placement()).update();
        jdbc.sql("insert into start_request (id, placement_id, element_instance_key, asked_at) values (?, ?, ?, now())")
                .params(UUID.randomUUID(), start.placement(), UUID.randomUUID().getMostSignificantBits() >>> 1).update();
        assertThat(duties.of(employer)).singleElement().satisfies(duty -> assertThat(duty).returns("start", EmployerDuty::code)
                .returns(start.placement(), EmployerDuty::subject).returns("/werkgever/start/", EmployerDuty::path));
        jdbc.sql("update start_request set settled_by = 'TEAM' where placement_id = ?").param(start.placement()).update();
        assertThat(duties.of(employer)).isEmpty();
    }

    private EmployerId employerOf(UUID placement) {
        return new EmployerId(jdbc.sql("select v.employer_id from placement p join vacancy v on v.id = p.vacancy_id where p.id = ?")
                .param(placement).query(UUID.class).single());
    }
}
