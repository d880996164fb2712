package nl.dichterbij.openhiring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.dichterbij.employer.EmployerId;
import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads open-hiring places with the numbers of their lists, however many there are, in one query. */
@Component
class PlaceQueries {

    static final int PAGE = 20;

    private static final String ROWS = """
            select * from (
                select p.*, e.name as employer_name, l.started, l.waiting,
                       case when p.closed_at is not null then 'CLOSED' when l.started >= p.places then 'FILLED' else 'OPEN' end as status
                  from open_hiring_place p join employer e on e.id = p.employer_id
                  cross join lateral (
                    select count(*) filter (where s.started and not s.undone) as started, count(*) filter (where not s.ended) as waiting
                      from open_hiring_enrolment n cross join lateral (
                        select coalesce(bool_or(r.kind = 'STARTED'), false) as started,
                               coalesce(bool_or(r.kind in ('NOT_STARTED', 'ENDED')), false) as undone,
                               open_hiring_ended(n.id) as ended
                          from open_hiring_record r where r.enrolment_id = n.id) s
                     where n.place_id = p.id) l) x
            """;

    private final JdbcClient jdbc;

    PlaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param page from 0, within the number of pages */
    record Result(List<PlaceView> rows, int page, int pages, int total) {
    }

    Optional<PlaceView> find(OpenHiringPlaceId id) {
        return views("where id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    Optional<PlaceView> find(OpenHiringNumber number) {
        return views("where number = :number", Map.of("number", number.value())).stream().findFirst();
    }

    /** Places on whose list a case of this region can be put, those with the shortest wait first. */
    List<PlaceView> choosable(RegionCode region) {
        return views("where region_code = :region and status <> 'CLOSED' order by status = 'FILLED', waiting, number",
                Map.of("region", region.value()));
    }

    /** @param status OPEN, FILLED or CLOSED; null for all of them */
    Result list(RegionCode region, @Nullable PlaceStatus status, int pageFromOne) {
        var values = new HashMap<String, Object>(Map.of("region", region.value()));
        var condition = "where region_code = :region";
        if (status != null) {
            condition += " and status = :status";
            values.put("status", status.name());
        }
        int total = jdbc.sql("select count(*) from (" + ROWS + condition + ") counted").params(values).query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(pageFromOne, 1, pages) - 1;
        values.put("limit", PAGE);
        values.put("offset", page * PAGE);
        return new Result(views(condition + " order by offered_at desc, number desc limit :limit offset :offset", values),
                page, pages, total);
    }

    private List<PlaceView> views(String condition, Map<String, ?> values) {
        return jdbc.sql(ROWS + condition).params(values).query(PlaceQueries::view).list();
    }

    private static PlaceView view(ResultSet row, int number) throws SQLException {
        var demands = new PhysicalDemands(row.getObject("lift_kg", Integer.class), row.getObject("stand_hours", Integer.class),
                Arrays.stream(texts(row.getArray("demands"))).map(Demand::valueOf).collect(Collectors.toSet()));
        return new PlaceView(new OpenHiringPlaceId(row.getObject("id", UUID.class)), new OpenHiringNumber(row.getString("number")),
                new EmployerId(row.getObject("employer_id", UUID.class)), row.getString("employer_name"),
                new RegionCode(row.getString("region_code")),
                new PlaceDetails(OpenHiringMode.valueOf(row.getString("mode")), row.getString("title"),
                        new MunicipalityCode(row.getString("municipality_code")), row.getInt("min_hours"),
                        row.getInt("max_hours"), demands, row.getInt("places")),
                row.getInt("started"), row.getInt("waiting"), PlaceStatus.valueOf(row.getString("status")),
                row.getObject("offered_at", OffsetDateTime.class).toInstant());
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
