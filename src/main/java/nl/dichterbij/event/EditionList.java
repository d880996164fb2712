package nl.dichterbij.event;

import java.time.LocalDate;
import java.util.List;

import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions of one region, a page at a time, the latest day first. */
@Component
class EditionList {

    static final int PAGE = 20;

    private final JdbcClient jdbc;

    EditionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String number, String name, LocalDate heldOn, String venue, String state, int stands, int leads) {
    }

    /** @param page from 0, within the number of pages */
    record Result(List<Row> rows, int page, int pages, int total) {
    }

    Result find(RegionCode region, int pageFromOne) {
        int total = jdbc.sql("select count(*) from edition where region_code = ?").param(region.value()).query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(pageFromOne, 1, pages) - 1;
        return new Result(jdbc.sql("""
                select e.number, e.name, e.held_on, e.venue, e.state, (select count(*) from stand s where s.edition_id = e.id) as stands,
                       (select count(*) from lead l where l.edition_id = e.id) as leads
                  from edition e where e.region_code = :region order by e.held_on desc, e.number desc limit :limit offset :offset""")
                .param("region", region.value()).param("limit", PAGE).param("offset", page * PAGE).query(Row.class).list(), page, pages, total);
    }
}
