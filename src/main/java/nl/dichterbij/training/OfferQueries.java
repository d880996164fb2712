package nl.dichterbij.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.dichterbij.budget.BudgetCategory;
import nl.dichterbij.budget.Money;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads offers without loading aggregates, however many there are: one query for the rows, one for the starts. */
@Component
@Transactional(readOnly = true)
class OfferQueries {

    private final JdbcClient jdbc;

    OfferQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A start that somebody can be offered.
     *
     * @param title of the offer
     */
    record Option(UUID startId, String title, LocalDate startsOn, AgeRange ages) {
    }

    Optional<OfferView> byNumber(OfferNumber number) {
        return views("where o.number = :number", Map.of("number", number.value())).stream().findFirst();
    }

    /** The offer with this start. */
    Optional<OfferView> byStart(UUID startId) {
        return views("where o.id = (select offer_id from training_start where id = :start)", Map.of("start", startId))
                .stream().findFirst();
    }

    /** What begins in this region from this day on and has a free place, the earliest first; at most so many. */
    List<Option> open(RegionCode region, LocalDate from, int limit) {
        return jdbc.sql("""
                select s.id, o.title, s.starts_on, o.age_range from training_start s join training_offer o on o.id = s.offer_id
                where o.region_code = ? and o.closed_at is null and s.starts_on >= ? and s.places_taken < s.capacity
                order by s.starts_on, lower(o.title), s.id limit ?""")
                .params(region.value(), from, limit)
                .query((row, number) -> new Option(row.getObject(1, UUID.class), row.getString(2),
                        row.getObject(3, LocalDate.class), AgeRange.valueOf(row.getString(4)))).list();
    }

    /** @param condition from {@code where} on; {@code o} is the offer */
    List<OfferView> views(String condition, Map<String, ?> parameters) {
        var rows = jdbc.sql("select o.* from training_offer o " + condition).params(parameters)
                .query(OfferQueries::withoutStarts).list();
        var starts = startsOf(rows.stream().map(OfferView::id).toList());
        return rows.stream().map(row -> row.with(starts.getOrDefault(row.id(), List.of()))).toList();
    }

    private Map<UUID, List<OfferView.Start>> startsOf(List<UUID> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        var starts = new LinkedHashMap<UUID, List<OfferView.Start>>();
        jdbc.sql("select * from training_start where offer_id in (:offers) order by starts_on").param("offers", offers)
                .query(row -> {
                    starts.computeIfAbsent(row.getObject("offer_id", UUID.class), id -> new ArrayList<>())
                            .add(new OfferView.Start(row.getObject("id", UUID.class), row.getObject("starts_on", LocalDate.class),
                                    row.getInt("capacity"), row.getInt("places_taken")));
                });
        return starts;
    }

    private static OfferView withoutStarts(ResultSet row, int index) throws SQLException {
        var details = new OfferDetails(OfferKind.valueOf(row.getString("kind")), row.getString("title"),
                row.getString("description"), row.getString("provider"), new MunicipalityCode(row.getString("municipality_code")),
                row.getInt("weeks"), row.getObject("first_phase_weeks", Integer.class), row.getBoolean("attendance_kept"),
                new Money(row.getBigDecimal("cost")), category(row.getString("budget_category")), AgeRange.valueOf(row.getString("age_range")));
        return new OfferView(row.getObject("id", UUID.class), row.getInt("version"), new OfferNumber(row.getString("number")),
                new RegionCode(row.getString("region_code")), details, row.getObject("closed_at") != null, List.of());
    }

    private static @Nullable BudgetCategory category(@Nullable String name) {
        return name == null ? null : BudgetCategory.valueOf(name);
    }
}
