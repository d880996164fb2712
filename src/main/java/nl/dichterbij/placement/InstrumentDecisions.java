package nl.dichterbij.placement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.dichterbij.region.Parameters;
import nl.dichterbij.trajectory.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every advice on instruments with its rules, their version, what they were given, and the amounts of that day. */
@Component
class InstrumentDecisions {

    private final JdbcClient jdbc;

    InstrumentDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param code last part of the parameter's code, such as {@code per-hour} */
    record Term(String code, String value, String unit, String source) {
    }

    record Advised(InstrumentAdvice advice, List<Term> terms) {
    }

    record Input(String name, String value) {
    }

    /** @param version of {@code instruments}; null when the process was not deployed by this application */
    record Given(int occurrence, @Nullable Integer version, Instant at, List<Input> inputs, List<Advised> advice) {
    }

    /** @return false when it was kept before */
    boolean add(long key, CaseId caseId, int occurrence, @Nullable Integer version, Instant at) {
        return jdbc.sql("""
                insert into instrument_decision (element_instance_key, case_id, occurrence, decision_version, decided_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(key, caseId.value(), occurrence, version, Timestamp.from(at)).update() == 1;
    }

    void addInputs(long key, Map<String, String> inputs) {
        var position = 0;
        for (var input : inputs.entrySet()) {
            jdbc.sql("insert into instrument_input (decision_key, position, name, value) values (?, ?, ?, ?)")
                    .params(key, position++, input.getKey(), input.getValue()).update();
        }
    }

    void addAdvice(long key, List<InstrumentAdvice> advice) {
        for (var position = 0; position < advice.size(); position++) {
            var one = advice.get(position);
            jdbc.sql("""
                    insert into instrument_advice (decision_key, position, rule_id, instrument, usable, name, reason, source)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(key, position, one.ruleId(), one.instrument(), one.usable(), one.name(), one.reason(), one.source()).update();
        }
    }

    void addTerms(long key, String instrument, List<Parameters.Sourced> terms) {
        terms.forEach(term -> jdbc.sql("""
                insert into instrument_term (decision_key, instrument, code, value, unit, source)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(key, instrument, last(term.code().value()), term.value(), term.unit(), term.source()).update());
    }

    /** The newest first. */
    List<Given> of(CaseId caseId) {
        return jdbc.sql("""
                select element_instance_key, occurrence, decision_version, decided_at from instrument_decision
                where case_id = ? order by decided_at desc, element_instance_key desc""").param(caseId.value())
                .query((row, number) -> new Given(row.getInt(2), row.getObject(3, Integer.class),
                        row.getTimestamp(4).toInstant(), inputs(row.getLong(1)), advised(row.getLong(1)))).list();
    }

    private List<Input> inputs(long key) {
        return jdbc.sql("select name, value from instrument_input where decision_key = ? order by position")
                .param(key).query(Input.class).list();
    }

    private List<Advised> advised(long key) {
        var terms = jdbc.sql("select instrument, code, value, unit, source from instrument_term where decision_key = ? order by instrument, code")
                .param(key).query((row, number) -> Map.entry(row.getString(1),
                        new Term(row.getString(2), row.getString(3), row.getString(4), row.getString(5)))).list();
        var rules = jdbc.sql("""
                select rule_id, instrument, usable, name, reason, source from instrument_advice
                where decision_key = ? order by position""").param(key).query(InstrumentAdvice.class).list();
        var advised = new ArrayList<Advised>();
        rules.forEach(rule -> advised.add(new Advised(rule, terms.stream()
                .filter(term -> term.getKey().equals(rule.instrument())).map(Map.Entry::getValue).toList())));
        return advised;
    }

    private static String last(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }
}
