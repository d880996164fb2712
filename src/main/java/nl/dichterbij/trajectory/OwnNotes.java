package nl.dichterbij.trajectory;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** What the team noted of contacts, in the file that the jobseeker can take along. */
@Component
class OwnNotes implements OwnDataPart {

    private final OwnDataRows rows;

    OwnNotes(OwnDataRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "contactNotes";
    }

    @Override
    public List<Map<String, Object>> of(CaseSummary own) {
        return rows.of(own, "select text, written_at from contact_note where case_id = ? order by written_at");
    }
}
