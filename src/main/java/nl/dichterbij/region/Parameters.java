package nl.dichterbij.region;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Amounts, ages, terms and limits that change over time: rows with a period of validity, national or for one region.
 * A region's own row goes before the national one. Every {@code get} throws {@link ParameterNotUsable}, saying which
 * parameter is missing for whom and when, so that it can be mended by adding a row.
 */
@Service
public class Parameters {

    private final JdbcClient jdbc;

    Parameters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A whole number; its unit (working days, years, a count) is that of the parameter. */
    public int getInt(ParameterCode code, RegionCode region, LocalDate on) {
        return findInt(code, region, on).orElseThrow(() -> absent(code, region, on));
    }

    /** As {@link #getInt}, or empty when there is no row; for parameters that have a default of another name. */
    public Optional<Integer> findInt(ParameterCode code, RegionCode region, LocalDate on) {
        return find(code, region, on).map(value -> read(code, value, "a whole number", Integer::valueOf));
    }

    /** As {@link #findInt} for several at once, in one query; those without a row are left out. */
    public Map<ParameterCode, Integer> findInts(Collection<ParameterCode> codes, RegionCode region, LocalDate on) {
        var found = new HashMap<ParameterCode, Integer>();
        jdbc.sql("""
                select distinct on (code) code, value from parameter
                 where code = any(:codes) and (region_code = :region or region_code is null)
                   and daterange(valid_from, valid_to) @> :on::date
                 order by code, region_code nulls last""")
                .param("codes", codes.stream().map(ParameterCode::value).toArray(String[]::new))
                .param("region", region.value()).param("on", on)
                .query(row -> {
                    var code = new ParameterCode(row.getString(1));
                    found.put(code, read(code, row.getString(2), "a whole number", Integer::valueOf));
                });
        return found;
    }

    /** A period in calendar days, months or years (ISO 8601, such as P3D). */
    public Period getPeriod(ParameterCode code, RegionCode region, LocalDate on) {
        return read(code, getText(code, region, on), "a period such as P3D", Period::parse);
    }

    /** A list of whole numbers, in the order in which they were written. */
    public List<Integer> getInts(ParameterCode code, RegionCode region, LocalDate on) {
        return read(code, getText(code, region, on), "a list such as 1,3,6",
                text -> Arrays.stream(text.split(",")).map(String::strip).map(Integer::valueOf).toList());
    }

    /** An amount in euros or another number with decimals, written with a point. */
    public BigDecimal getDecimal(ParameterCode code, RegionCode region, LocalDate on) {
        return findDecimal(code, region, on).orElseThrow(() -> absent(code, region, on));
    }

    /** As {@link #getDecimal}, or empty when there is no row; for limits that need not be set. */
    public Optional<BigDecimal> findDecimal(ParameterCode code, RegionCode region, LocalDate on) {
        return find(code, region, on).map(value -> read(code, value, "a number", BigDecimal::new));
    }

    /** The value as it was written. */
    public String getText(ParameterCode code, RegionCode region, LocalDate on) {
        return find(code, region, on).orElseThrow(() -> absent(code, region, on));
    }

    /**
     * A value with what it is counted in and where it comes from.
     *
     * @param unit such as month, euro or percent
     */
    public record Sourced(ParameterCode code, String value, String unit, String source) {
    }

    /** All parameters of a family ({@code family.*}) as they are on this day, by code; none is no error. */
    public List<Sourced> findFamily(ParameterCode family, RegionCode region, LocalDate on) {
        return jdbc.sql("""
                select distinct on (code) code, value, unit, source from parameter
                 where starts_with(code, :family || '.') and (region_code = :region or region_code is null)
                   and daterange(valid_from, valid_to) @> :on::date
                 order by code, region_code nulls last""")
                .param("family", family.value()).param("region", region.value()).param("on", on)
                .query((row, number) -> new Sourced(new ParameterCode(row.getString(1)), row.getString(2),
                        row.getString(3), row.getString(4))).list();
    }

    private Optional<String> find(ParameterCode code, RegionCode region, LocalDate on) {
        return jdbc.sql("""
                select value from parameter
                 where code = :code and (region_code = :region or region_code is null) and daterange(valid_from, valid_to) @> :on::date
                 order by region_code nulls last limit 1""")
                .param("code", code.value()).param("region", region.value()).param("on", on)
                .query(String.class).optional();
    }

    private static <T> T read(ParameterCode code, String value, String form, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (NumberFormatException | DateTimeException e) {
            throw new ParameterNotUsable("Parameter %s is \"%s\", expected %s".formatted(code, value, form));
        }
    }

    private static ParameterNotUsable absent(ParameterCode code, RegionCode region, LocalDate on) {
        return new ParameterNotUsable("Parameter %s has no value for region %s on %s".formatted(code, region, on));
    }
}
