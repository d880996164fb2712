package nl.dichterbij.employer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches, filters, sorts and pages the vacancies of one region. */
@Component
class VacancyList {

    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final VacancyQueries queries;

    VacancyList(JdbcClient jdbc, VacancyQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /**
     * @param page  from 0, within the number of pages
     * @param total number of vacancies on all pages
     */
    record Result(List<VacancyView> rows, int page, int pages, int total) {
    }

    Result find(RegionCode region, VacancyFilter filter) {
        var parameters = new HashMap<String, Object>(Map.of("region", region.value()));
        var condition = condition(filter, parameters);
        int total = jdbc.sql("select count(*) from vacancy v join employer e on e.id = v.employer_id " + condition)
                .params(parameters).query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.min(filter.pageNumber(), pages) - 1;
        parameters.put("limit", PAGE);
        parameters.put("offset", page * PAGE);
        var order = "order by %s %s, v.number desc limit :limit offset :offset"
                .formatted(VacancySort.of(filter.sort()).column, filter.isUp() ? "asc" : "desc");
        return new Result(queries.views(condition + order, parameters), page, pages, total);
    }

    /** Every word must be somewhere, each word where it likes. */
    private static String condition(VacancyFilter filter, Map<String, Object> parameters) {
        var sql = new StringBuilder("where v.region_code = :region ");
        var words = filter.wordList();
        for (int i = 0; i < words.size(); i++) {
            sql.append("and strpos(lower(concat_ws(' ', v.number, v.title, v.description, v.occupation_label, e.name)), "
                    + "lower(:word%d)) > 0 ".formatted(i));
            parameters.put("word" + i, words.get(i));
        }
        if (!filter.municipality().isEmpty()) {
            sql.append("and v.municipality_code = :municipality ");
            parameters.put("municipality", filter.municipality());
        }
        if (!filter.occupation().isEmpty()) {
            sql.append("and v.occupation_uri = :occupation ");
            parameters.put("occupation", filter.occupation());
        }
        filter.statusAsked().ifPresent(status -> {
            sql.append("and v.status = :status ");
            parameters.put("status", status.name());
        });
        return sql.toString();
    }

    List<VacancyView> ofEmployer(EmployerId employer, RegionCode region) {
        return queries.views("where v.employer_id = :employer and v.region_code = :region order by v.closed_at is not null, v.number desc",
                Map.of("employer", employer.value(), "region", region.value()));
    }

    /** Occupations that vacancies of this region ask for, by label. */
    Map<String, String> occupations(RegionCode region) {
        var labels = new LinkedHashMap<String, String>();
        jdbc.sql("""
                select occupation_uri, min(occupation_label) as label from vacancy
                 where region_code = :region and occupation_uri is not null group by occupation_uri order by lower(min(occupation_label))""")
                .param("region", region.value())
                .query(row -> {
                    labels.put(row.getString("occupation_uri"), row.getString("label"));
                });
        return labels;
    }
}
