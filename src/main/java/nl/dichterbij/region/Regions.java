package nl.dichterbij.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The regions, the municipalities in them by date, and which region serves a postcode.
 * Names and borders change on 1 January, so every question about membership takes a date.
 */
@Service
public class Regions {

    private static final String MUNICIPALITY = """
            select m.code, m.name from municipality m""";
    private static final String REGION_OF = """
            select r.code, r.name
              from region_membership rm join region r on r.code = rm.region_code and r.type = rm.region_type
             where rm.region_type = :type and rm.municipality_code = :municipality and daterange(rm.valid_from, rm.valid_to) @> :on::date""";

    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The labour-market region with this code; {@link NoSuchElementException} if there is none. */
    public Region get(RegionCode code) {
        return jdbc.sql("select code, name from region where code = :code and type = 'LABOUR_MARKET'")
                .param("code", code.value()).query(Regions::region).optional()
                .orElseThrow(() -> new NoSuchElementException("No labour-market region " + code));
    }

    /** All labour-market regions, by name. */
    public List<Region> all() {
        return jdbc.sql("select code, name from region where type = 'LABOUR_MARKET' order by name")
                .query(Regions::region).list();
    }

    /** The municipality with this CBS code, also when it has been merged into another since. */
    public Optional<Municipality> findMunicipality(MunicipalityCode code) {
        return jdbc.sql(MUNICIPALITY + " where m.code = :code").param("code", code.value())
                .query(Regions::municipality).optional();
    }

    /** The municipalities that form a region of any type on this day, by name. */
    public List<Municipality> municipalitiesOf(RegionCode region, LocalDate on) {
        return jdbc.sql(MUNICIPALITY + """
                 join region_membership rm on rm.municipality_code = m.code
                where rm.region_code = :region and daterange(rm.valid_from, rm.valid_to) @> :on::date order by m.name""")
                .param("region", region.value()).param("on", on)
                .query(Regions::municipality).list();
    }

    /** The labour-market region a municipality lies in on this day. */
    public Optional<Region> findRegionOf(MunicipalityCode municipality, LocalDate on) {
        return findRegionOf(RegionType.LABOUR_MARKET, municipality, on);
    }

    /** The region of this type that a municipality lies in on this day. */
    public Optional<Region> findRegionOf(RegionType type, MunicipalityCode municipality, LocalDate on) {
        return jdbc.sql(REGION_OF).param("type", type.name()).param("municipality", municipality.value())
                .param("on", on).query(Regions::region).optional();
    }

    /**
     * The municipality a postcode lies in on this day; empty if the postcode table does not know it.
     * A postcode area on a border is counted with the municipality most of its addresses are in.
     */
    public Optional<Municipality> findMunicipalityOf(Postcode postcode, LocalDate on) {
        return jdbc.sql(MUNICIPALITY + """
                 join postcode_area p on p.municipality_code = m.code
                where :digits between p.first_digits and p.last_digits and daterange(p.valid_from, p.valid_to) @> :on::date""")
                .param("digits", postcode.digits()).param("on", on)
                .query(Regions::municipality).optional();
    }

    /** The labour-market region that serves a postcode on this day; empty if the postcode table does not know it. */
    public Optional<Region> findRegionOf(Postcode postcode, LocalDate on) {
        return findMunicipalityOf(postcode, on).flatMap(m -> findRegionOf(m.code(), on));
    }

    /** The distances between municipalities, as far as they are known; they do not change while the application runs. */
    public Distances distances() {
        var points = new HashMap<MunicipalityCode, Distances.Point>();
        jdbc.sql("select municipality_code, latitude, longitude from municipality_point").query(row -> {
            points.put(new MunicipalityCode(row.getString(1)), new Distances.Point(row.getDouble(2), row.getDouble(3)));
        });
        return new Distances(points);
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(new RegionCode(row.getString("code")), row.getString("name"));
    }

    private static Municipality municipality(ResultSet row, int number) throws SQLException {
        return new Municipality(new MunicipalityCode(row.getString("code")), row.getString("name"));
    }
}
