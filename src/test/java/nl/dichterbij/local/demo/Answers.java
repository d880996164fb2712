package nl.dichterbij.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.dichterbij.local.demo.Script.Move;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills in the form of a step, with the fields that Tasklist would send. */
final class Answers {

    private static final List<String> CONTRACTS = List.of("fixed-term", "agency", "fixed-term", "trial", "permanent");

    /** A start may be recorded a month late at most; what is said to be longer ago is put back afterwards. */
    private static final int LATEST_DAYS = 20;

    private final JdbcClient jdbc;
    private final LocalDate today;
    private final RouteAnswers routes;
    private final Set<UUID> vacanciesInPlay = new HashSet<>();

    Answers(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
        this.routes = new RouteAnswers(jdbc, today);
    }

    /** @return empty when there is nothing to choose from at the moment */
    Optional<Map<String, Object>> to(Move move, Standing standing) {
        var outcome = move.outcome();
        return switch (move.step()) {
            case "conduct-intake" -> Optional.of(intake(outcome, move, standing));
            case "confirm-profile" -> Optional.of(Map.of("profileOutcome", outcome));
            case "choose-route" -> Optional.of(choice(outcome, move, standing));
            case "judge-proposals" -> judgement(outcome, standing);
            case "invite-candidate" -> Optional.of(answers("candidateAnswer", outcome, "declineReason", move));
            case "await-employer" -> Optional.of(answers("employerAnswer", outcome, "declineReason", move));
            case "discuss-match" -> Optional.of(answers("meetingOutcome", outcome, "declineReason", move));
            case "discuss-instruments" -> Optional.of(instruments(standing.demo()));
            case "agree-placement" -> Optional.of(arrangement(outcome, standing));
            case "confirm-start" -> Optional.of(answers("startOutcome", outcome, "notStartedReason", move));
            case "contact-candidate" -> Optional.of(contact(outcome, standing.demo()));
            case "choose-open-hiring-place", "call-in-turn", "confirm-open-hiring-start", "choose-training", "enrol-in-training" ->
                    routes.to(move, standing);
            case "choose-employer" -> Optional.of(Map.of("employerChoice", outcome));
            case "analyse-work" -> Optional.of(Map.of("analysisOutcome", outcome));
            case "propose-function" -> Optional.of(Map.of("functionOutcome", outcome));
            case "decide-budget" -> Optional.of(Map.of("budgetDecision", outcome));
            case "confirm-training-start" -> Optional.of(Map.of("startOutcome", outcome));
            case "choose-leerbedrijf" -> Optional.of(Map.of("leerbedrijfOutcome", outcome));
            case "choose-work-processes" -> Optional.of(Map.of());
            case "sign-agreement" -> Optional.of(Map.of("signingOutcome", outcome));
            case "obtain-praktijkopleider-signature", "obtain-school-signature" -> Optional.of(Map.of("signatureOutcome", outcome));
            case "deliver-statement" -> Optional.of(Map.of("deliveryWay", outcome));
            default -> throw new IllegalArgumentException(move.step());
        };
    }

    private static Map<String, Object> answers(String field, String outcome, String reasonField, Move move) {
        return move.reason() == null ? Map.of(field, outcome) : Map.of(field, outcome, reasonField, move.reason());
    }

    /** Whoever follows another route than the advice says why: the process sends the choice back otherwise. */
    private Map<String, Object> choice(String outcome, Move move, Standing standing) {
        var advised = jdbc.sql("""
                select exists (select from route_advice where case_id = :case and route = :route and occurrence =
                    (select max(occurrence) from route_advice where case_id = :case))""")
                .param("case", standing.id().value()).param("route", outcome).query(Boolean.class).single();
        return "advice".equals(move.reason()) && !advised
                ? Map.of("chosenRoute", outcome, "choiceReason", "own-wish")
                : answers("chosenRoute", outcome, "choiceReason", move);
    }

    /** Nearly everybody here who goes on is registered at UWV. */
    private static Map<String, Object> intake(String outcome, Move move, Standing standing) {
        var answers = new HashMap<>(answers("intakeOutcome", outcome, "stopReason", move));
        answers.put("uwvRegistered", !List.of("stop", "not-reached").contains(outcome)
                && standing.script().stage() != Stage.UWV_REGISTRATION);
        return answers;
    }

    private Optional<Map<String, Object>> judgement(String outcome, Standing standing) {
        return outcome.equals("stop") ? Optional.of(Map.of("judgement", "stop"))
                : bestProposal(standing).map(proposal -> Map.of("judgement", "propose", "proposalId", proposal.toString()));
    }

    /** One that nobody else is proposed for, so that no case of the demonstration takes another's place. */
    private Optional<UUID> bestProposal(Standing standing) {
        record Choice(UUID proposal, UUID vacancy) {
        }
        var choices = jdbc.sql("""
                select p.id, p.vacancy_id from proposal p join vacancy v on v.id = p.vacancy_id
                where p.case_id = ? and p.state = 'FOUND' and v.status = 'OPEN' and not exists (
                    select from proposal o where o.vacancy_id = v.id and o.state in ('PUT_FORWARD', 'MATCHED'))
                order by p.score desc, v.number""").param(standing.id().value())
                .query((row, number) -> new Choice(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).list();
        var free = choices.stream().filter(choice -> !vacanciesInPlay.contains(choice.vacancy())).findFirst();
        free.ifPresent(choice -> vacanciesInPlay.add(choice.vacancy()));
        return free.map(Choice::proposal);
    }

    /** As varied as the people: some register, some support, some whose wage value is known. */
    private static Map<String, Object> instruments(DemoCase demo) {
        var low = demo.number() % 3 == 0;
        var answers = new HashMap<String, Object>(Map.of("uwvRegistered", demo.number() % 2 == 0 ? "yes" : "no",
                "fitDoubted", demo.number() % 4 == 0 ? "yes" : "no", "trialConditions", "yes", "wwTrialAccess", "unknown",
                "earnsMinimumWage", low ? "no" : "yes", "jobsRegister", demo.number() % 5 == 0 ? "in-register" : "no",
                "lkvCertificate", "no", "supportNeeded", low ? "yes" : "no"));
        if (low) {
            answers.put("wageValue", demo.number() % 2 == 0 ? "below-full" : "not-measured");
        }
        return answers;
    }

    private Map<String, Object> arrangement(String outcome, Standing standing) {
        return Map.of("arrangementOutcome", outcome, "startDate", start(standing, today).toString(),
                "contractType", contract(standing.demo()), "hoursPerWeek", standing.demo().wishes().hoursPerWeek());
    }

    private static Map<String, Object> contact(String outcome, DemoCase demo) {
        var answers = new HashMap<String, Object>();
        answers.put("contactOutcome", outcome.equals("not-reached") ? outcome : "reached");
        if (!outcome.equals("not-reached")) {
            answers.putAll(Map.of("workStatus", outcome, "hoursPerWeek", demo.wishes().hoursPerWeek(),
                    "contractType", contract(demo), "atRisk", outcome.equals("other-employer")));
        }
        return answers;
    }

    static LocalDate start(Standing standing, LocalDate today) {
        var start = Objects.requireNonNull(standing.script().start());
        var earliest = today.minusDays(LATEST_DAYS);
        return start.isBefore(earliest) ? earliest : start;
    }

    static String contract(DemoCase demo) {
        return CONTRACTS.get(demo.number() % CONTRACTS.size());
    }
}
