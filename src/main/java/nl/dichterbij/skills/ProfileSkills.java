package nl.dichterbij.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people can do, as concepts alone and for many of them at once. Own words do not count in a comparison. */
@Component
public class ProfileSkills {

    private static final String ITEMS = """
            select i.owner, array_agg(i.concept_uri order by i.concept_uri) from skill_profile_item i
             where i.concept_uri is not null %s group by i.owner""";

    private final JdbcClient jdbc;

    ProfileSkills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Addresses of skills and occupations by owner; who has none is left out. */
    public Map<UUID, List<String>> all() {
        Map<UUID, List<String>> found = new HashMap<>();
        jdbc.sql(ITEMS.formatted("")).query(row -> {
            put(found, row);
        });
        return found;
    }

    /** As {@link #all}, of these owners. */
    public Map<UUID, List<String>> of(Collection<UUID> owners) {
        Map<UUID, List<String>> found = new HashMap<>();
        jdbc.sql(ITEMS.formatted("and i.owner = any (cast(:owners as uuid[]))"))
                .param("owners", owners.stream().map(UUID::toString).toArray(String[]::new)).query(row -> {
            put(found, row);
        });
        return found;
    }

    private static void put(Map<UUID, List<String>> found, ResultSet row) throws SQLException {
        found.put(row.getObject(1, UUID.class), List.of((String[]) row.getArray(2).getArray()));
    }
}
