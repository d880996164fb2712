package nl.dichterbij.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the hierarchy of skills from the tables; a few tenths of a second for the whole of ESCO. */
@Component
public class SkillGraphs {

    /** ESCO's top two levels of skills (S, S1) and of fields of education (00; 001 has three digits and stays). */
    private static final Pattern TOO_WIDE = Pattern.compile("[A-Z][0-9]{0,2}|[0-9]{1,2}");
    /** ESCO's group of languages and those in it, such as L1 for living ones. */
    private static final Pattern LANGUAGES = Pattern.compile("L[0-9.]*");

    private final JdbcClient jdbc;

    SkillGraphs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Node(String uri, @Nullable String code) {
    }

    /** What has ended is read as well: a profile may still hold it. */
    public SkillGraph load() {
        List<Node> nodes = jdbc.sql("select uri, code from concept where kind in ('SKILL', 'SKILL_GROUP') order by uri")
                .query((row, number) -> new Node(row.getString(1), row.getString(2))).list();
        Map<String, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node.uri(), numbers.size()));
        List<List<Integer>> above = new ArrayList<>();
        nodes.forEach(node -> above.add(new ArrayList<>()));
        jdbc.sql("select concept_uri, broader_uri from concept_broader order by 1, 2").query(row -> {
            Integer concept = numbers.get(row.getString(1));
            Integer broader = numbers.get(row.getString(2));
            if (concept != null && broader != null) {
                above.get(concept).add(broader);
            }
        });
        boolean[] languages = languages(nodes, above);
        return new SkillGraph(nodes.stream().map(Node::uri).toList(), numbers, neighbouring(nodes, above, languages), languages);
    }

    /** Everything under a group of languages, the groups themselves left out. */
    private static boolean[] languages(List<Node> nodes, List<List<Integer>> above) {
        boolean[] languages = new boolean[nodes.size()];
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int concept = 0; concept < languages.length; concept++) {
                if (!languages[concept] && !isGroup(nodes.get(concept))
                        && above.get(concept).stream().anyMatch(up -> languages[up] || isGroup(nodes.get(up)))) {
                    languages[concept] = true;
                    grew = true;
                }
            }
        }
        return languages;
    }

    private static boolean isGroup(Node node) {
        return node.code() != null && LANGUAGES.matcher(node.code()).matches();
    }

    private static int[][] neighbouring(List<Node> nodes, List<List<Integer>> above, boolean[] languages) {
        int[][] parents = new int[nodes.size()][];
        for (int concept = 0; concept < parents.length; concept++) {
            List<Integer> all = above.get(concept);
            // a language itself is under the group; the skills of reading or speaking it are under the language alone
            boolean wholeLanguage = languages[concept] && all.stream().anyMatch(up -> isGroup(nodes.get(up)));
            parents[concept] = wholeLanguage ? new int[0] : all.stream().filter(up -> isNarrow(nodes.get(up)))
                    .mapToInt(Integer::intValue).toArray();
        }
        return parents;
    }

    private static boolean isNarrow(Node node) {
        return node.code() == null || !TOO_WIDE.matcher(node.code()).matches();
    }
}
