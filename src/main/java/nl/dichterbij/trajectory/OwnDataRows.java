package nl.dichterbij.trajectory;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rows of a table for an {@link OwnDataPart}: the columns that are asked for, moments and days as in ISO 8601. */
@Component
public class OwnDataRows {

    private final JdbcClient jdbc;

    OwnDataRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sql with one question mark, for the case */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(CaseSummary own, String sql) {
        return jdbc.sql(sql).param(own.id().value()).query().listOfRows().stream().map(OwnDataRows::readable).toList();
    }

    private static Map<String, Object> readable(Map<String, Object> row) {
        var readable = new LinkedHashMap<String, Object>();
        row.forEach((name, value) -> readable.put(name, switch (value) {
            case Timestamp moment -> moment.toInstant().toString();
            case java.sql.Date day -> day.toLocalDate().toString();
            case null, default -> value;
        }));
        return readable;
    }
}
