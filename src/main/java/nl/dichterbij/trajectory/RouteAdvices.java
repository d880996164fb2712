package nl.dichterbij.trajectory;

import java.sql.Array;
import java.util.List;

import nl.dichterbij.engine.Deployments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every advice on a route, with the rules that gave it, their version and what they were given. */
@Service
public class RouteAdvices {

    private final JdbcClient jdbc;
    private final Deployments deployments;

    RouteAdvices(JdbcClient jdbc, Deployments deployments) {
        this.jdbc = jdbc;
        this.deployments = deployments;
    }

    /**
     * @param fullMatches    vacancies whose must-have skills are all there; null when nothing was compared
     * @param partialMatches vacancies that are near enough to talk about; null when nothing was compared
     * @param facts          codes of what else was so
     */
    public record Inputs(@Nullable Integer fullMatches, @Nullable Integer partialMatches, List<String> facts) {
    }

    /** @param decisionVersion of {@code route-advice}; null when the process was not deployed by this application */
    public record Given(RouteAdvice advice, int occurrence, @Nullable Integer decisionVersion, Inputs inputs) {
    }

    @Transactional
    void record(CaseId caseId, int occurrence, long processDefinitionKey, AdviceInputs inputs, List<RouteAdvice> advices) {
        var version = deployments.findDecisionVersion(processDefinitionKey, "route-advice");
        advices.forEach(advice -> jdbc.sql("""
                insert into route_advice (case_id, occurrence, rule_id, route, rank, reason, decision_version,
                                          full_matches, partial_matches, facts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (case_id, occurrence, rule_id) do nothing""")
                .params(caseId.value(), occurrence, advice.ruleId(), advice.route(), advice.rank(), advice.reason(),
                        version.isPresent() ? version.getAsInt() : null, inputs.fullMatches(), inputs.partialMatches(),
                        inputs.facts().toArray(String[]::new))
                .update());
    }

    /** The newest round first, the strongest advice first. */
    @Transactional(readOnly = true)
    public List<Given> of(CaseId caseId) {
        return jdbc.sql("""
                select rule_id, route, rank, reason, occurrence, decision_version, full_matches, partial_matches, facts
                from route_advice where case_id = ? order by occurrence desc, rank, rule_id""")
                .param(caseId.value())
                .query((row, number) -> new Given(
                        new RouteAdvice(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)),
                        row.getInt(5), row.getObject(6, Integer.class),
                        new Inputs(row.getObject(7, Integer.class), row.getObject(8, Integer.class), texts(row.getArray(9)))))
                .list();
    }

    private static List<String> texts(Array column) throws java.sql.SQLException {
        return List.of((String[]) column.getArray());
    }
}
