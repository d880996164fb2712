package nl.dichterbij.employer;

import java.util.List;
import java.util.UUID;

import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The employers that a region deals with: registered by its team, or with a vacancy in it. */
@Component
class EmployerQueries {

    static final int PAGE = 20;
    private static final String IN_REGION = """
            from employer e where (e.region_code = :region
                or exists (select from vacancy v where v.employer_id = e.id and v.region_code = :region))
               and (strpos(lower(e.name), lower(:words)) > 0 or e.kvk_number = :words)
            """;

    private final JdbcClient jdbc;

    EmployerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param open number of open vacancies in the region */
    record Row(UUID id, String name, String kvkNumber, String place, int open) {
    }

    /** @param page from 0, within the number of pages */
    record Result(List<Row> rows, int page, int pages, int total) {
    }

    Result find(RegionCode region, String words, int pageFromOne) {
        int total = jdbc.sql("select count(*) " + IN_REGION).param("region", region.value()).param("words", words)
                .query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(pageFromOne, 1, pages) - 1;
        var rows = jdbc.sql("""
                select e.id, e.name, e.kvk_number, e.place, (select count(*) from vacancy v
                    where v.employer_id = e.id and v.region_code = :region and v.status = 'OPEN') as open
                """ + IN_REGION + "order by lower(e.name), e.id limit :limit offset :offset")
                .param("region", region.value()).param("words", words).param("limit", PAGE).param("offset", page * PAGE)
                .query(Row.class).list();
        return new Result(rows, page, pages, total);
    }
}
