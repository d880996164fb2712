package nl.dichterbij.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether placements last: who still works 1, 3, 6 and 12 months after the start, of those whose moment has come
 * (domain.md, section 7, "Sustainability"). The call's or the jobseeker's word counts; unknowns are apart.
 */
@Service
public class DurablePlacements {

    private final JdbcClient jdbc;
    private final Clock clock;

    DurablePlacements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One moment of measuring.
     *
     * @param months   after the start
     * @param due      moments that have come, without those of people who withdrew
     * @param working  with the same or another employer
     * @param learning on a learning job or a course
     * @param stopped  not working any more
     * @param unknown  nobody was reached
     * @param open     asked, and not answered yet
     */
    public record Durability(int months, int due, int working, int learning, int stopped, int unknown, int open) {
    }

    /**
     * @param from first day of the moments that are counted
     * @param to   last such day; what lies after today is not counted
     */
    @Transactional(readOnly = true)
    public List<Durability> of(RegionCode region, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select f.months, count(*) as due,
                       count(*) filter (where f.work_status in ('WORKING', 'OTHER_EMPLOYER')) as working,
                       count(*) filter (where f.work_status = 'LEARNING') as learning,
                       count(*) filter (where f.work_status = 'STOPPED') as stopped,
                       count(*) filter (where f.work_status = 'UNREACHABLE') as unknown,
                       count(*) filter (where f.work_status is null) as open
                from follow_up f join trajectory t on t.id = f.case_id
                where t.region_code = :region and f.state <> 'CANCELLED' and f.due_on between :from and :to
                  and f.due_on <= :today
                group by f.months order by f.months""")
                .param("region", region.value()).param("from", from).param("to", to)
                .param("today", LocalDate.now(clock)).query(Durability.class).list();
    }
}
