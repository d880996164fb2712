package nl.dichterbij.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dichterbij.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schemes of a region: its own and those for every region. */
@Component
class Regelingen {

    private final JdbcClient jdbc;

    Regelingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever they were in force, the newest first. */
    List<Regeling> of(RegionCode region) {
        return jdbc.sql("select * from regeling where region_code = ? or region_code is null order by valid_from desc, code")
                .param(region.value()).query(Regelingen::regeling).list();
    }

    Optional<Regeling> find(String code) {
        return jdbc.sql("select * from regeling where code = ?").param(code).query(Regelingen::regeling).optional();
    }

    /** In force on this day: first those that have money for this category, then the region's own, then the newest. */
    List<Regeling> inForce(RegionCode region, BudgetCategory category, LocalDate day) {
        return jdbc.sql("""
                select r.* from regeling r
                 where (r.region_code = :region or r.region_code is null) and daterange(r.valid_from, r.valid_to) @> :day::date
                 order by exists (select 1 from budget b where b.regeling_code = r.code and b.region_code = :region
                                     and b.year = :year and b.category = :category) desc,
                          r.region_code nulls last, r.valid_from desc, r.code""")
                .param("region", region.value()).param("day", day).param("year", day.getYear())
                .param("category", category.name()).query(Regelingen::regeling).list();
    }

    static Regeling regeling(ResultSet row, int number) throws SQLException {
        return new Regeling(row.getString("code"), row.getString("name"), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class), row.getString("source"));
    }
}
