package nl.dichterbij.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches, filters and pages the offers of one region: what starts first comes first. */
@Component
class OfferList {

    static final int PAGE = 20;

    private static final String ORDER = """
            order by o.closed_at is not null,
              (select min(s.starts_on) from training_start s where s.offer_id = o.id and s.starts_on >= current_date) nulls last,
              lower(o.title), o.number limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final OfferQueries queries;

    OfferList(JdbcClient jdbc, OfferQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /**
     * @param page  from 0, within the number of pages
     * @param total number of offers on all pages
     */
    record Result(List<OfferView> rows, int page, int pages, int total) {
    }

    Result find(RegionCode region, OfferFilter filter) {
        var parameters = new HashMap<String, Object>(Map.of("region", region.value()));
        var condition = condition(filter, parameters);
        int total = jdbc.sql("select count(*) from training_offer o " + condition).params(parameters)
                .query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.min(filter.pageNumber(), pages) - 1;
        parameters.put("limit", PAGE);
        parameters.put("offset", page * PAGE);
        return new Result(queries.views(condition + ORDER, parameters), page, pages, total);
    }

    /** Every word must be somewhere, each word where it likes. */
    private static String condition(OfferFilter filter, Map<String, Object> parameters) {
        var sql = new StringBuilder("where o.region_code = :region ");
        var words = filter.wordList();
        for (int i = 0; i < words.size(); i++) {
            sql.append("and strpos(lower(concat_ws(' ', o.number, o.title, o.description, o.provider)), lower(:word%d)) > 0 ".formatted(i));
            parameters.put("word" + i, words.get(i));
        }
        if (!filter.municipality().isEmpty()) {
            sql.append("and o.municipality_code = :municipality ");
            parameters.put("municipality", filter.municipality());
        }
        if (!filter.kind().isEmpty()) {
            sql.append("and o.kind = :kind ");
            parameters.put("kind", filter.kind());
        }
        filter.closedAsked().ifPresent(closed -> sql.append(closed ? "and o.closed_at is not null " : "and o.closed_at is null "));
        return sql.toString();
    }
}
