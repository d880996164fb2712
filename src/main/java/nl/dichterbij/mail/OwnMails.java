package nl.dichterbij.mail;

import java.util.List;
import java.util.Map;

import nl.dichterbij.trajectory.CaseSummary;
import nl.dichterbij.trajectory.OwnDataPart;
import nl.dichterbij.trajectory.OwnDataRows;
import org.springframework.stereotype.Component;

/** The mails to the jobseeker, in the file that the jobseeker can take along. */
@Component
class OwnMails implements OwnDataPart {

    private final OwnDataRows rows;

    OwnMails(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, """
                select kind, state, ordered_at, sent_at from mail_order
                where case_id = ? and employer_id is null and kind not in ('START_CONFIRMATION', 'JUDGEMENT', 'FOLLOW_UP_EMPLOYER')
                order by ordered_at""");
    }
}
