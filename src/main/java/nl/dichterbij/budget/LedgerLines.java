package nl.dichterbij.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.region.RegionCode;
import nl.dichterbij.region.WorkCalendar;
import nl.dichterbij.trajectory.CaseId;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger of a region, page by page. */
@Component
class LedgerLines {

    static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final Trajectories trajectories;

    LedgerLines(JdbcClient jdbc, Trajectories trajectories) {
        this.jdbc = jdbc;
        this.trajectories = trajectories;
    }

    /**
     * @param caseNumber null for money that comes in or is taken out
     * @param username   who was signed in; null for what a process did
     */
    record Row(long id, LocalDate on, EntryKind kind, Money amount, String regeling, BudgetCategory category, String payingParty,
               @Nullable String caseNumber, @Nullable String reason, @Nullable String username) {
    }

    /**
     * @param page  from 0, within the number of pages
     * @param total number of lines on all pages
     */
    record Result(List<Row> rows, int page, int pages, int total) {
    }

    private record Found(Row row, @Nullable UUID caseId) {
    }

    /** The newest first. @param asked number of the page from 1; outside the list the nearest one is shown */
    Result find(RegionCode region, int year, int asked) {
        int total = jdbc.sql("select count(*) from budget_entry e join budget b on b.id = e.budget_id where b.region_code = ? and b.year = ?")
                .params(region.value(), year).query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(asked, 1, pages) - 1;
        var found = jdbc.sql("""
                select e.id, e.booked_at, e.kind, e.amount, e.reason, e.username, g.name, b.category, b.paying_party, r.case_id
                  from budget_entry e join budget b on b.id = e.budget_id join regeling g on g.code = b.regeling_code
                  left join budget_request r on r.id = e.request_id
                 where b.region_code = ? and b.year = ? order by e.id desc limit ? offset ?""")
                .params(region.value(), year, PAGE, page * PAGE).query(LedgerLines::line).list();
        var numbers = numbers(found.stream().map(Found::caseId).filter(Objects::nonNull).map(CaseId::new).distinct().toList());
        return new Result(found.stream().map(line -> named(line, numbers)).toList(), page, pages, total);
    }

    Map<CaseId, String> numbers(List<CaseId> cases) {
        return trajectories.findAll(cases).stream().collect(Collectors.toMap(known -> known.id(), known -> known.number().value()));
    }

    private static Row named(Found line, Map<CaseId, String> numbers) {
        var row = line.row();
        return line.caseId() == null ? row : new Row(row.id(), row.on(), row.kind(), row.amount(), row.regeling(), row.category(),
                row.payingParty(), numbers.get(new CaseId(line.caseId())), row.reason(), row.username());
    }

    private static Found line(ResultSet row, int number) throws SQLException {
        return new Found(new Row(row.getLong("id"), row.getTimestamp("booked_at").toInstant().atZone(WorkCalendar.ZONE).toLocalDate(),
                EntryKind.valueOf(row.getString("kind")), new Money(row.getBigDecimal("amount")), row.getString("name"),
                BudgetCategory.valueOf(row.getString("category")), row.getString("paying_party"), null,
                row.getString("reason"), row.getString("username")), row.getObject("case_id", UUID.class));
    }
}
