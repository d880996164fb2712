package nl.dichterbij.placement;

import java.util.List;
import java.util.Map;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.OwnDataPart;
import nl.dichterbij.trajectory.OwnDataRows;
import org.springframework.stereotype.Component;

/** The starts and what was asked after them, in the file that the jobseeker can take along. */
@Component
class OwnPlacements implements OwnDataPart {

    private final OwnDataRows rows;

    OwnPlacements(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "placements";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, """
                select p.state, coalesce(v.title, o.title) as work, p.start_date, p.contract_type, p.hours_per_week,
                       p.not_started_reason, p.follow_up_consent, f.months as asked_after_months, a.work_status, a.at_risk, a.answered_at
                from placement p left join vacancy v on v.id = p.vacancy_id
                     left join open_hiring_place o on o.id = p.open_hiring_place_id
                     left join follow_up f on f.placement_id = p.id
                     left join follow_up_answer a on a.follow_up_id = f.id and a.party = 'JOBSEEKER'
                where p.case_id = ? order by p.start_date, f.months""");
    }
}
