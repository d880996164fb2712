package nl.dichterbij.skills;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which concepts lie above a few concepts: all that a comparison needs to know of the hierarchy. */
@Component
class Neighbours {

    /** Directly above, and anywhere above, every concept asked for. */
    record Hierarchy(Map<SkillUri, Set<SkillUri>> parents, Map<SkillUri, Set<SkillUri>> ancestors) {}

    private final JdbcClient jdbc;

    Neighbours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The hierarchy above these concepts, without groups that are too wide to make neighbours: ESCO's top two levels
     * of skills (S, S1) and of fields of education (00, 001 has three digits and stays).
     */
    Hierarchy of(Set<SkillUri> concepts) {
        Map<SkillUri, Set<SkillUri>> parents = new HashMap<>();
        Map<SkillUri, Set<SkillUri>> ancestors = new HashMap<>();
        if (!concepts.isEmpty()) {
            jdbc.sql("""
                    with recursive above (uri, broader_uri, steps) as (
                        select concept_uri, broader_uri, 1 from concept_broader where concept_uri in (:uris)
                        union
                        select a.uri, b.broader_uri, a.steps + 1
                          from above a join concept_broader b on b.concept_uri = a.broader_uri where a.steps < 12)
                    select a.uri, a.broader_uri, min(a.steps) = 1 as direct
                      from above a join concept c on c.uri = a.broader_uri
                     where c.code is null or c.code !~ '^([A-Z][0-9]{0,2}|[0-9]{1,2})$'
                     group by a.uri, a.broader_uri""")
                    .param("uris", concepts.stream().map(SkillUri::value).toList())
                    .query((row, number) -> {
                        SkillUri concept = new SkillUri(row.getString("uri"));
                        SkillUri broader = new SkillUri(row.getString("broader_uri"));
                        put(ancestors, concept, broader);
                        if (row.getBoolean("direct")) {
                            put(parents, concept, broader);
                        }
                        return concept;
                    }).list();
        }
        return new Hierarchy(parents, ancestors);
    }

    private static void put(Map<SkillUri, Set<SkillUri>> map, SkillUri concept, SkillUri broader) {
        map.computeIfAbsent(concept, any -> new TreeSet<>()).add(broader);
    }
}
