package nl.dichterbij.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dichterbij.region.MunicipalityCode;
import nl.dichterbij.region.RegionCode;
import nl.dichterbij.skills.Licence;
import nl.dichterbij.skills.WorkCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the open cases offer an employer, a hundred thousand at a time if need be: one query, nothing of the person. */
@Component
public class OpenCases {

    private static final String ROWS = """
            select id, number, region_code, municipality_code, person_id, hours_per_week, licences, excluded_conditions
              from trajectory where status = 'OPEN' %s""";

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param profileOwner whose skill profile goes with the case
     * @param hoursPerWeek at most this many
     */
    public record Offered(CaseId id, CaseNumber number, RegionCode region, MunicipalityCode municipality, UUID profileOwner,
                          int hoursPerWeek, WorkOptions options) {
    }

    public List<Offered> all() {
        return jdbc.sql(ROWS.formatted("")).query(OpenCases::offered).list();
    }

    /** Of these those that are open. */
    public List<Offered> of(Collection<UUID> ids) {
        return among("id", ids);
    }

    /** The open cases that these profiles go with. */
    public List<Offered> ofOwners(Collection<UUID> profileOwners) {
        return among("person_id", profileOwners);
    }

    private List<Offered> among(String column, Collection<UUID> ids) {
        return jdbc.sql(ROWS.formatted("and " + column + " = any (cast(:ids as uuid[]))"))
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new)).query(OpenCases::offered).list();
    }

    private static Offered offered(ResultSet row, int index) throws SQLException {
        return new Offered(new CaseId(row.getObject(1, UUID.class)), new CaseNumber(row.getString(2)), new RegionCode(row.getString(3)),
                new MunicipalityCode(row.getString(4)), row.getObject(5, UUID.class), row.getInt(6),
                new WorkOptions(values(row, 7, Licence::valueOf), values(row, 8, WorkCondition::valueOf)));
    }

    private static <E> Set<E> values(ResultSet row, int column, Function<String, E> reader) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(reader).collect(Collectors.toSet());
    }
}
