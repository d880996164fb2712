package nl.dichterbij.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Occupations and skills by label and by address. */
@Service
public class Taxonomy {

    /** Attribution that the European Commission asks of every service that shows ESCO terms. */
    public static final String ATTRIBUTION = "Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie";

    private static final int SHORTEST_SEARCH = 2;
    private static final int ISCO_UNIT_GROUP = 4;

    private static final String CONCEPT = "select c.uri, c.kind, c.label, c.code, c.ended_on is not null as ended from concept c";

    private final JdbcClient jdbc;

    Taxonomy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Occupations that have this text in a label, whatever its capitals and accents. The whole label goes before its
     * beginning and that before its middle, and a preferred label before an alternative one. Fewer than two letters
     * find nothing.
     */
    public List<Concept> searchOccupations(String text, int limit) {
        return search(text, List.of(ConceptKind.OCCUPATION), limit);
    }

    /** Skills and skill groups, as {@link #searchOccupations}; a group that has the name of a skill is left out. */
    public List<Concept> searchSkills(String text, int limit) {
        return search(text, List.of(ConceptKind.SKILL, ConceptKind.SKILL_GROUP), limit);
    }

    /** The concept at this address; also one that has ended. */
    public Optional<Concept> find(String uri) {
        return jdbc.sql(CONCEPT + " where c.uri = :uri").param("uri", uri).query(Taxonomy::concept).optional();
    }

    /** The skill or skill group; {@link NoSuchElementException} if the taxonomy does not hold it. */
    public Concept get(SkillUri uri) {
        return find(uri.value())
                .filter(c -> c.kind() == ConceptKind.SKILL || c.kind() == ConceptKind.SKILL_GROUP)
                .orElseThrow(() -> new NoSuchElementException("No skill " + uri));
    }

    /** The occupation; {@link NoSuchElementException} if the taxonomy does not hold it. */
    public Concept get(OccupationUri uri) {
        return find(uri.value())
                .filter(c -> c.kind() == ConceptKind.OCCUPATION)
                .orElseThrow(() -> new NoSuchElementException("No occupation " + uri));
    }

    /** Everything above a concept, nearest first. */
    public List<Concept> broader(String uri) {
        return jdbc.sql("""
                with recursive above (uri, steps) as (
                    select broader_uri, 1 from concept_broader where concept_uri = :uri
                    union
                    select b.broader_uri, a.steps + 1
                      from above a join concept_broader b on b.concept_uri = a.uri where a.steps < 12)
                select c.uri, c.kind, c.label, c.code, c.ended_on is not null as ended
                  from (select uri, min(steps) as steps from above group by uri) a join concept c using (uri)
                 order by a.steps, c.code nulls last, c.label""")
                .param("uri", uri).query(Taxonomy::concept).list();
    }

    /** How near two occupations are: the same, in the same ISCO unit group (four digits), or neither. */
    public Closeness closeness(OccupationUri one, OccupationUri other) {
        if (one.equals(other)) {
            return Closeness.EXACT;
        }
        return unitGroup(one).filter(group -> unitGroup(other).filter(group::equals).isPresent()).isPresent()
                ? Closeness.RELATED : Closeness.NONE;
    }

    /** The concepts at these addresses, in one query; addresses that the taxonomy does not hold are left out. */
    public Map<String, Concept> findAll(Collection<String> uris) {
        return uris.isEmpty() ? Map.of() : jdbc.sql(CONCEPT + " where c.uri in (:uris)").param("uris", uris)
                .query(Taxonomy::concept).list().stream().collect(Collectors.toMap(Concept::uri, Function.identity()));
    }

    private Optional<String> unitGroup(OccupationUri occupation) {
        // an occupation's code starts with that of its unit group: 8344.2 is in 8344
        return find(occupation.value()).map(Concept::code)
                .filter(code -> code.length() >= ISCO_UNIT_GROUP).map(code -> code.substring(0, ISCO_UNIT_GROUP));
    }

    private List<Concept> search(String text, List<ConceptKind> kinds, int limit) {
        String searched = SearchText.of(text);
        if (searched.length() < SHORTEST_SEARCH) {
            return List.of();
        }
        String escaped = searched.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql("""
                select c.uri, c.kind, c.label, c.code, false as ended
                  from concept c join (
                       select concept_uri, min(case when search = :text then 0 when search like :beginning then 2 else 4 end
                                               + case when preferred then 0 else 1 end) as place
                         from concept_label where search like :middle group by concept_uri) l on l.concept_uri = c.uri
                 where c.kind in (:kinds) and c.ended_on is null
                   -- group S1.2.0 repeats S1.2 for what fits nowhere else under it
                   and not (c.kind = 'SKILL_GROUP' and c.code like '%.0')
                   -- and a group with the name of a skill would be shown as the same choice twice
                   and not (c.kind = 'SKILL_GROUP' and exists (
                       select from concept s where s.kind = 'SKILL' and s.label = c.label and s.ended_on is null))
                 order by l.place, length(c.label), c.label, c.uri limit :limit""")
                .param("text", searched).param("beginning", escaped + "%").param("middle", "%" + escaped + "%")
                .param("kinds", kinds.stream().map(Enum::name).toList()).param("limit", limit)
                .query(Taxonomy::concept).list();
    }

    static Concept concept(ResultSet row, int number) throws SQLException {
        return new Concept(row.getString("uri"), ConceptKind.valueOf(row.getString("kind")), row.getString("label"),
                row.getString("code"), row.getBoolean("ended"));
    }
}
