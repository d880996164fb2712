package nl.dichterbij.skills;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings the taxonomy tables in line with an edition. Rows go to temporary tables by thousands, and from there by a few
 * statements that touch only what differs, so that a second import of the same edition writes nothing.
 */
@Component
class EscoStore {

    private static final int CHUNK = 10_000;

    // dropped at the end of the transaction, or here when one transaction imports twice
    private static final String STAGING = """
            set local work_mem = '64MB';
            drop table if exists pg_temp.new_concept, pg_temp.new_label, pg_temp.new_broader, pg_temp.new_occupation_skill;
            create temporary table new_concept (uri text, kind text, code text, label text, description text, file text) on commit drop;
            create temporary table new_label (concept_uri text, label text, search text, preferred text) on commit drop;
            create temporary table new_broader (concept_uri text, broader_uri text) on commit drop;
            create temporary table new_occupation_skill (occupation_uri text, skill_uri text, essential text) on commit drop""";

    private static final String CONCEPTS = """
            insert into concept as c (uri, scheme, kind, code, label, description, file)
            select uri, 'ESCO', kind, code, label, description, file from new_concept
            on conflict (uri) do update set kind = excluded.kind, code = excluded.code, label = excluded.label,
                   description = excluded.description, file = excluded.file, ended_on = null
             where (c.kind, c.code, c.label, c.description, c.file, c.ended_on)
                   is distinct from (excluded.kind, excluded.code, excluded.label, excluded.description, excluded.file, null::date)""";

    private static final String ENDED = """
            update concept c set ended_on = ?
             where scheme = 'ESCO' and ended_on is null and file = any (?)
               and not exists (select from new_concept n where n.uri = c.uri)""";

    private static final List<String> RELATIONS = List.of("""
            delete from concept_label l using new_concept c where c.uri = l.concept_uri
               and not exists (select from new_label n where n.concept_uri = l.concept_uri and n.label = l.label)""", """
            insert into concept_label as l (concept_uri, label, search, preferred)
            select concept_uri, label, search, preferred::boolean from new_label
            on conflict (concept_uri, label) do update set search = excluded.search, preferred = excluded.preferred
             where (l.search, l.preferred) is distinct from (excluded.search, excluded.preferred)""", """
            delete from concept_broader b using new_concept c where c.uri = b.concept_uri
               and not exists (select from new_broader n
                                where n.concept_uri = b.concept_uri and n.broader_uri = b.broader_uri)""", """
            insert into concept_broader (concept_uri, broader_uri)
            select concept_uri, broader_uri from new_broader on conflict do nothing""");

    private static final List<String> OCCUPATION_SKILLS = List.of("""
            delete from occupation_skill s where not exists (select from new_occupation_skill n
             where n.occupation_uri = s.occupation_uri and n.skill_uri = s.skill_uri)""", """
            insert into occupation_skill as s (occupation_uri, skill_uri, essential)
            select occupation_uri, skill_uri, essential::boolean from new_occupation_skill
            on conflict (occupation_uri, skill_uri) do update set essential = excluded.essential
             where s.essential <> excluded.essential""");

    private final JdbcTemplate jdbc;

    EscoStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Must run in a transaction. Returns how many concepts were new or changed, and how many ended. */
    EscoReport store(EscoEdition edition, LocalDate today) {
        // two imports at a time would wait for one another's rows in a different order
        jdbc.queryForList("select pg_advisory_xact_lock(hashtext('esco-import'))");
        jdbc.execute(STAGING);
        stage("new_concept", edition.concepts().values(), c -> List.of(
                c.uri(), c.kind().name(), orEmpty(c.code()), c.shownLabel(), orEmpty(c.description()), c.file().name()));
        jdbc.update("update new_concept set code = nullif(code, ''), description = nullif(description, '')");
        stage("new_label", labels(edition.concepts().values()), row -> row);
        stage("new_broader", edition.broader(), b -> List.of(b.uri(), b.broader()));
        stage("new_occupation_skill", edition.occupationSkills().entrySet(), e -> List.of(
                e.getKey().occupation(), e.getKey().skill(), e.getValue().toString()));
        jdbc.execute("analyze new_concept, new_label, new_broader, new_occupation_skill");

        int changed = jdbc.update(CONCEPTS);
        int ended = end(edition, today);
        RELATIONS.forEach(jdbc::update);
        if (edition.files().contains(EscoFile.OCCUPATION_SKILLS)) {
            OCCUPATION_SKILLS.forEach(jdbc::update);
        }
        jdbc.execute("analyze concept, concept_label, concept_broader, occupation_skill");
        return new EscoReport(edition.concepts().size(), changed, ended, edition.skipped());
    }

    private int end(EscoEdition edition, LocalDate today) {
        String[] files = edition.files().stream().map(Enum::name).toArray(String[]::new);
        return jdbc.update(ENDED, statement -> {
            statement.setObject(1, today);
            statement.setArray(2, statement.getConnection().createArrayOf("text", files));
        });
    }

    private static List<List<String>> labels(Collection<EscoEdition.Entry> concepts) {
        List<List<String>> rows = new ArrayList<>();
        for (EscoEdition.Entry concept : concepts) {
            if (concept.label() != null) {
                rows.add(List.of(concept.uri(), concept.label(), SearchText.of(concept.label()), "true"));
            }
            concept.alternatives().forEach(label -> rows.add(List.of(concept.uri(), label, SearchText.of(label), "false")));
        }
        return rows;
    }

    private <T> void stage(String table, Collection<T> items, Function<T, List<String>> columns) {
        List<List<String>> rows = items.stream().map(columns).toList();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            insert(table, rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
    }

    private void insert(String table, List<List<String>> rows) {
        int width = rows.getFirst().size();
        String arrays = String.join(", ", IntStream.range(0, width).mapToObj(i -> "?::text[]").toList());
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into %s select * from unnest(%s)".formatted(table, arrays))) {
                for (int column = 0; column < width; column++) {
                    insert.setArray(column + 1, array(connection, rows, column));
                }
                insert.executeUpdate();
                return null;
            }
        });
    }

    private static Array array(Connection connection, List<List<String>> rows, int column) throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(row -> row.get(column)).toArray());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
