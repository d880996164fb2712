package nl.dichterbij.load;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The variables with which an empty worker completes its job, so that a case goes the way it would go in the product. */
final class EmptyAnswers {

    private static final int PROPOSALS = 10;

    private final Map<String, Function<UUID, Map<String, Object>>> byJobType = new HashMap<>();
    private final Set<UUID> factsKnown = ConcurrentHashMap.newKeySet();
    private final Set<UUID> statementDecided = ConcurrentHashMap.newKeySet();

    EmptyAnswers(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        String yesterday = today.minusDays(1).toString();
        String later = OffsetDateTime.now(clock).plusDays(30).withNano(0).toString();
        fixed("open-step", Map.of("dueAt", later, "remindAt", later, "expiresAt", later, "priority", 50,
                "dossierUrl", "http://localhost:8080/dossiers/2026-000001"));
        fixed("check-uwv-registration", Map.of("uwvRegistrationNeeded", false));
        fixed("compare-demand", Map.of("fullMatches", PROPOSALS, "partialMatches", PROPOSALS));
        fixed("collect-advice-facts", Map.of("withinProgrammeAge", false));
        fixed("search-vacancies", Map.of("proposalCount", PROPOSALS, "proposalOptions", options(PROPOSALS)));
        byJobType.put("secure-match", id -> reference("vacancyId"));
        byJobType.put("collect-instrument-facts", id -> instrumentFacts(today, factsKnown.contains(id)));
        byJobType.put("record-instrument-facts", id -> {
            factsKnown.add(id);
            return Map.of();
        });
        fixed("record-instrument-advice", Map.of("instrumentOptions", options(2)));
        byJobType.put("ask-start", id -> reference("startRequestId"));
        byJobType.put("register-placement", id -> reference("placementId"));
        fixed("list-open-hiring-places", Map.of("placeOptions", options(PROPOSALS)));
        byJobType.put("enrol-open-hiring", id -> Map.of("enrolmentId", UUID.randomUUID().toString(), "listPosition", 1,
                "listMode", "team", "askWaitingAfter", "P30D", "askEmployerAfter", "P14D", "callRetryAfter", "P3D",
                "maxCallAttempts", 3, "callAttempt", 0));
        fixed("look-at-list", Map.of("listState", "turn"));
        byJobType.put("register-open-hiring-start", id -> reference("placementId"));
        fixed("prepare-carving", Map.of("maxAdjustments", 2));
        byJobType.put("submit-function", id -> Map.of("functionRequestId", UUID.randomUUID().toString(),
                "worksCouncilNeeded", false, "adjustment", 1));
        byJobType.put("offer-function", id -> reference("createdVacancyId"));
        fixed("find-training-offers", Map.of("offerOptions", options(5)));
        byJobType.put("take-training-place", id -> Map.of("enrolmentId", UUID.randomUUID().toString(), "hasCosts", true,
                "budgetRequestId", UUID.randomUUID().toString(), "startsOn", today.plusDays(1).toString()));
        fixed("gather-budget-facts", budgetFacts());
        fixed("record-budget-advice", Map.of("decideBy", later));
        fixed("reserve-budget", Map.of("reservationOutcome", "reserved", "reservationNumber", 1, "decideBy", later));
        fixed("plan-training-start", Map.of("startsOn", yesterday, "inviteOn", yesterday));
        fixed("plan-training-check", Map.of("checkOn", yesterday, "atEnd", true));
        byJobType.put("open-agreement", id -> reference("agreementId"));
        fixed("check-recognition", Map.of("recognition", "valid"));
        fixed("check-agreement", Map.of("agreementCheck", "complete", "periodEnd", yesterday));
        fixed("ask-judgement", Map.of("judgementRemindAt", later, "judgementExpiresAt", later));
        byJobType.put("gather-statement-facts", id -> Map.of("agreementSigned", true, "recognitionValid", true, "masteredCount", 1,
                "praktijkopleiderSigned", true, "schoolSigned", !statementDecided.add(id)));
        byJobType.put("issue-statement", id -> reference("statementId"));
    }

    Map<String, Object> to(String jobType, UUID caseId) {
        return byJobType.getOrDefault(jobType, id -> Map.of()).apply(caseId);
    }

    private void fixed(String jobType, Map<String, Object> variables) {
        byJobType.put(jobType, id -> variables);
    }

    private static Map<String, Object> reference(String name) {
        return Map.of(name, UUID.randomUUID().toString());
    }

    private static List<Map<String, String>> options(int many) {
        return IntStream.range(0, many).mapToObj(number -> Map.of("label", "V-000%03d – past voor 80 %%".formatted(number),
                "value", UUID.randomUUID().toString())).toList();
    }

    private static Map<String, Object> budgetFacts() {
        Map<String, Object> facts = new HashMap<>(Map.of("assessment", 1, "schemeActive", true, "residentInRegion", true,
                "regularProvisionAvailable", false, "categoryInPlan", true, "waitingAhead", 0, "requestedAmount", 900,
                "availableAmount", 100_000, "personAmount", 900));
        facts.put("personCeiling", null);
        facts.put("waited", false);
        facts.put("heldReservation", null);
        return facts;
    }

    private static Map<String, Object> instrumentFacts(LocalDate today, boolean known) {
        Map<String, Object> facts = new HashMap<>(Map.of("benefitCode", "none", "municipalityCode", "0114",
                "decisionDate", today.toString(), "olderWorker", false, "instrumentFactsKnown", known));
        for (String fact : List.of("uwvRegistered", "earnsMinimumWage")) {
            facts.put(fact, known ? "yes" : "unknown");
        }
        for (String fact : List.of("jobsRegister", "lkvCertificate", "supportNeeded")) {
            facts.put(fact, known ? "no" : "unknown");
        }
        for (String fact : List.of("fitDoubted", "trialConditions", "wwTrialAccess", "wageValue")) {
            facts.put(fact, "unknown");
        }
        return facts;
    }
}
