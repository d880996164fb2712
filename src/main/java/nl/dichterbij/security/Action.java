package nl.dichterbij.security;

import static nl.dichterbij.security.Role.CASEWORKER;
import static nl.dichterbij.security.Role.MANAGER;
import static nl.dichterbij.security.Role.OPERATOR;
import static nl.dichterbij.security.Role.PROCESS_OWNER;
import static nl.dichterbij.security.Scope.ALL_REGIONS;
import static nl.dichterbij.security.Scope.OWN_REGION;

import java.util.Map;
import java.util.Optional;

/**
 * Everything that needs a right, with the roles that have it. The same matrix is kept readable in
 * {@code docs/rights.md}; a test compares the two cell by cell, so change both.
 */
public enum Action {
    LIST_CASES(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    READ_DOSSIER(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    EDIT_DOSSIER(Map.of(CASEWORKER, OWN_REGION)),
    READ_BSN(Map.of(CASEWORKER, OWN_REGION)),
    WITHDRAW_CASE(Map.of(CASEWORKER, OWN_REGION)),
    TRANSFER_CASE(Map.of(CASEWORKER, OWN_REGION)),
    CALL_BACK(Map.of(CASEWORKER, OWN_REGION)),
    RENEW_LINK(Map.of(CASEWORKER, OWN_REGION)),
    READ_READ_LOG(Map.of(MANAGER, OWN_REGION)),
    MAINTAIN_PARAMETERS(Map.of(PROCESS_OWNER, ALL_REGIONS)),
    MAINTAIN_REGELINGEN(Map.of(PROCESS_OWNER, ALL_REGIONS)),
    LIST_VACANCIES(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    EDIT_VACANCY(Map.of(CASEWORKER, OWN_REGION)),
    FIND_CANDIDATES(Map.of(CASEWORKER, OWN_REGION)),
    LIST_OPEN_HIRING(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    EDIT_OPEN_HIRING(Map.of(CASEWORKER, OWN_REGION)),
    LIST_EVENTS(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    EDIT_EVENT(Map.of(CASEWORKER, OWN_REGION)),
    READ_LEADS(Map.of(CASEWORKER, OWN_REGION)),
    LIST_TRAININGS(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    EDIT_TRAINING(Map.of(CASEWORKER, OWN_REGION)),
    READ_BUDGET(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    GRANT_BUDGET(Map.of(MANAGER, OWN_REGION)),
    ASK_BUDGET(Map.of(CASEWORKER, OWN_REGION)),
    DECIDE_BUDGET(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    EDIT_RECOGNITION(Map.of(CASEWORKER, OWN_REGION)),
    LIST_STATEMENTS(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    WITHDRAW_STATEMENT(Map.of(MANAGER, OWN_REGION)),
    LIST_MESSAGES(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    RESEND_MESSAGE(Map.of(CASEWORKER, OWN_REGION)),
    READ_FIGURES(Map.of(MANAGER, OWN_REGION)),
    OPEN_TASKS(Map.of(CASEWORKER, OWN_REGION)),
    COMPLETE_TASKS(Map.of(CASEWORKER, OWN_REGION)),
    HAND_OVER_WORK(Map.of(CASEWORKER, OWN_REGION, MANAGER, OWN_REGION)),
    FOLLOW_PROCESSES(Map.of(PROCESS_OWNER, ALL_REGIONS, OPERATOR, ALL_REGIONS));

    private final Map<Role, Scope> rights;

    Action(Map<Role, Scope> rights) {
        this.rights = rights;
    }

    /** How far the role's right to this action reaches; empty when it has none. */
    public Optional<Scope> scopeFor(Role role) {
        return Optional.ofNullable(rights.get(role));
    }
}
