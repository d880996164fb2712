package nl.dichterbij.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.employer.OpenVacancies;
import nl.dichterbij.skills.ProfileSkills;
import nl.dichterbij.skills.RequiredSkill;
import nl.dichterbij.skills.SkillGraph;
import nl.dichterbij.trajectory.OpenCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the index holds, and what changed since, from the tables. Call within one transaction with one view of them. */
@Component
class MatchRows {

    private final OpenVacancies vacancies;
    private final OpenCases cases;
    private final ProfileSkills skills;
    private final JdbcClient jdbc;

    MatchRows(OpenVacancies vacancies, OpenCases cases, ProfileSkills skills, JdbcClient jdbc) {
        this.vacancies = vacancies;
        this.cases = cases;
        this.skills = skills;
        this.jdbc = jdbc;
    }

    /**
     * What has to be read again.
     *
     * @param owners   of skill profiles
     * @param taxonomy whether the skills themselves changed: then everything
     */
    record Changes(Set<UUID> vacancies, Set<UUID> cases, Set<UUID> owners, boolean taxonomy) {
    }

    /** The oldest transaction that was still running: what it and later ones do cannot be seen in this view yet. */
    String horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text").query(String.class).single();
    }

    /** Everything that this view shows and an earlier one, with this horizon, may not have shown. */
    Changes since(String horizon) {
        var changes = new Changes(new HashSet<>(), new HashSet<>(), new HashSet<>(), false);
        var taxonomy = new ArrayList<UUID>();
        jdbc.sql("select kind, id from match_change where xid >= cast(:horizon as xid8)").param("horizon", horizon).query(row -> {
            var id = row.getObject(2, UUID.class);
            switch (row.getString(1)) {
                case "VACANCY" -> changes.vacancies().add(id);
                case "CASE" -> changes.cases().add(id);
                case "OWNER" -> changes.owners().add(id);
                default -> taxonomy.add(id);
            }
        });
        return new Changes(changes.vacancies(), changes.cases(), changes.owners(), !taxonomy.isEmpty());
    }

    /** @param ids null for all */
    List<Job> jobs(@Nullable Collection<UUID> ids, SkillGraph graph) {
        if (ids != null && ids.isEmpty()) {
            return List.of();
        }
        return (ids == null ? vacancies.all() : vacancies.of(ids)).stream().map(asked -> job(asked, graph)).toList();
    }

    List<Candidate> allCandidates(SkillGraph graph) {
        return candidates(cases.all(), skills.all(), graph);
    }

    /** The open ones among these cases, and those of these owners. */
    List<Candidate> candidates(Collection<UUID> ids, Collection<UUID> owners, SkillGraph graph) {
        var offered = new ArrayList<OpenCases.Offered>();
        if (!ids.isEmpty()) {
            offered.addAll(cases.of(ids));
        }
        if (!owners.isEmpty()) {
            offered.addAll(cases.ofOwners(owners));
        }
        return offered.isEmpty() ? List.of()
                : candidates(offered, skills.of(offered.stream().map(OpenCases.Offered::profileOwner).distinct().toList()), graph);
    }

    private static List<Candidate> candidates(List<OpenCases.Offered> offered, Map<UUID, List<String>> skills, SkillGraph graph) {
        return offered.stream().map(one -> new Candidate(one.id().value(), one.number().value(), one.region(), one.municipality(),
                skills.getOrDefault(one.profileOwner(), List.of()).stream().mapToInt(graph::number)
                        .filter(number -> number != SkillGraph.UNKNOWN).toArray(),
                one.hoursPerWeek(), bits(one.options().licences()), bits(one.options().excluded()))).toList();
    }

    private static Job job(OpenVacancies.Asked asked, SkillGraph graph) {
        var skills = asked.skills().stream().limit(Job.MOST_ASKED).toList();
        long must = 0;
        long languages = 0;
        for (int place = 0; place < skills.size(); place++) {
            must |= skills.get(place).strength() == RequiredSkill.Strength.MUST ? 1L << place : 0;
            languages |= graph.isLanguage(graph.number(skills.get(place).skill().value())) ? 1L << place : 0;
        }
        return new Job(asked.id().value(), asked.number().value(), asked.region(), asked.municipality(),
                skills.stream().mapToInt(one -> graph.number(one.skill().value())).toArray(), must, languages, asked.minHours(),
                asked.maxHours(), bits(asked.demands().licences()), bits(asked.demands().conditions()), asked.openFrom(),
                asked.openUntil(), asked.reservedFor());
    }

    private static int bits(Set<? extends Enum<?>> values) {
        return values.stream().mapToInt(value -> 1 << value.ordinal()).reduce(0, (one, other) -> one | other);
    }
}
