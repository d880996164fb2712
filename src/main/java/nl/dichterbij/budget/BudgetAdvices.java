package nl.dichterbij.budget;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import nl.dichterbij.engine.Deployments;
import nl.dichterbij.region.Regions;
import nl.dichterbij.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rules are given and what they say, kept with their version for whoever asks later why. */
@Service
@Transactional
class BudgetAdvices {

    private final RequestStore requests;
    private final Budgets budgets;
    private final Regelingen regelingen;
    private final BudgetTerms terms;
    private final Trajectories trajectories;
    private final Regions regions;
    private final Deployments deployments;
    private final JdbcClient jdbc;
    private final Clock clock;

    BudgetAdvices(RequestStore requests, Budgets budgets, Regelingen regelingen, BudgetTerms terms,
                  Trajectories trajectories, Regions regions, Deployments deployments, JdbcClient jdbc, Clock clock) {
        this.requests = requests;
        this.budgets = budgets;
        this.regelingen = regelingen;
        this.terms = terms;
        this.trajectories = trajectories;
        this.regions = regions;
        this.deployments = deployments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param decisionVersion of {@code rmt-budget}; null when the process was not deployed by this application */
    record Given(BudgetAdvice advice, @Nullable Integer decisionVersion, Instant at, @Nullable String regeling, BudgetFacts facts) {
    }

    /**
     * Looks up where the request would be paid from, and everything that the rules ask. Money that is set apart for it,
     * such as what it waited for, counts as available to it.
     */
    BudgetFacts gather(BudgetRequestId id) {
        trajectories.lockIfOpen(requests.get(id).caseId());
        var request = requests.lock(id);
        var dossier = trajectories.get(request.caseId());
        var today = LocalDate.now(clock);
        var pool = request.isReserved() ? request.pool() : findPool(request, today);
        if (request.state() == RequestState.REQUESTED) {
            pool.ifPresent(found -> requests.payFrom(id, found.regeling(), found.year()));
        }
        var plan = pool.map(budgets::of).orElseGet(java.util.List::of);
        var taken = pool.map(found -> requests.takenByPerson(request, found.regeling())).orElse(Money.ZERO);
        return new BudgetFacts(count(id) + 1, pool.isPresent(),
                regions.findRegionOf(dossier.municipality(), today).filter(home -> home.code().equals(request.region())).isPresent(),
                request.regularProvisionAvailable(), !plan.isEmpty(), request.isReserved() ? 0 : pool.map(requests::countWaiting).orElse(0),
                request.amount().euros(),
                plan.stream().map(budget -> availableFor(request, budget)).max(Money::compareTo).orElse(Money.ZERO).euros(),
                request.amount().plus(taken).euros(), terms.personCeiling(request.region()).map(Money::euros).orElse(null));
    }

    private Optional<Pool> findPool(BudgetRequest request, LocalDate today) {
        return regelingen.inForce(request.region(), request.category(), today).stream().findFirst()
                .map(found -> new Pool(found.code(), request.region(), today.getYear(), request.category()));
    }

    private static Money availableFor(BudgetRequest request, Budget budget) {
        return request.isReserved() && budget.id().equals(request.budgetId()) ? budget.available().plus(request.reserved())
                : budget.available();
    }

    /** Repeating it changes nothing. @return until when the team has to decide */
    Instant record(BudgetRequestId id, long processDefinitionKey, BudgetFacts facts, BudgetAdvice advice) {
        var version = deployments.findDecisionVersion(processDefinitionKey, "rmt-budget");
        var request = requests.get(id);
        jdbc.sql("""
                insert into budget_advice (request_id, assessment, rule_id, outcome, reason, decision_version, given_at,
                        regeling_code, scheme_active, resident_in_region, regular_provision_available, category_in_plan,
                        waiting_ahead, requested_amount, available_amount, person_amount, person_ceiling)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (request_id, assessment) do nothing""")
                .params(id.value(), facts.assessment(), advice.ruleId(), advice.outcome(), advice.reason(),
                        version.isPresent() ? version.getAsInt() : null, Timestamp.from(Instant.now(clock)),
                        facts.schemeActive() ? request.regeling() : null, facts.schemeActive(), facts.residentInRegion(),
                        facts.regularProvisionAvailable(), facts.categoryInPlan(), facts.waitingAhead(),
                        facts.requestedAmount(), facts.availableAmount(), facts.personAmount(), facts.personCeiling())
                .update();
        return terms.reservedUntil(request.region(), Instant.now(clock));
    }

    /** The last time the rules were applied. */
    @Transactional(readOnly = true)
    Optional<Given> findLast(BudgetRequestId id) {
        return jdbc.sql("select * from budget_advice where request_id = ? order by assessment desc limit 1")
                .param(id.value()).query(BudgetAdvices::given).optional();
    }

    private int count(BudgetRequestId id) {
        return jdbc.sql("select count(*) from budget_advice where request_id = ?").param(id.value()).query(Integer.class).single();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(new BudgetAdvice(row.getString("rule_id"), row.getString("outcome"), row.getString("reason")),
                row.getObject("decision_version", Integer.class), row.getTimestamp("given_at").toInstant(),
                row.getString("regeling_code"),
                new BudgetFacts(row.getInt("assessment"), row.getBoolean("scheme_active"), row.getBoolean("resident_in_region"),
                        row.getBoolean("regular_provision_available"), row.getBoolean("category_in_plan"), row.getInt("waiting_ahead"),
                        row.getBigDecimal("requested_amount"), row.getBigDecimal("available_amount"),
                        row.getBigDecimal("person_amount"), row.getObject("person_ceiling", BigDecimal.class)));
    }
}
