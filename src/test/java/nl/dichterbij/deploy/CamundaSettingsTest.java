package nl.dichterbij.deploy;

import static nl.dichterbij.deploy.Deployment.CAMUNDA;
import static nl.dichterbij.deploy.Deployment.list;
import static nl.dichterbij.deploy.Deployment.map;
import static nl.dichterbij.deploy.Deployment.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.dichterbij.security.Role;
import org.junit.jupiter.api.Test;

/** Who may do what in Camunda, against the diagrams and against the accounts of the pages. */
class CamundaSettingsTest {

    /**
     * Camunda ignores a key it does not know, so a misspelt one would pass unnoticed. These are in its 8.9 property
     * reference and "identity as code" page, and in the settings that Camunda ships for PostgreSQL.
     */
    private static final Set<String> KNOWN = Set.of(
            "camunda.security.authentication.method",
            "camunda.security.authentication.unprotected-api",
            "camunda.security.authorizations.enabled",
            "camunda.security.initialization.users.username",
            "camunda.security.initialization.users.password",
            "camunda.security.initialization.users.name",
            "camunda.security.initialization.users.email",
            "camunda.security.initialization.groups.group-id",
            "camunda.security.initialization.groups.name",
            "camunda.security.initialization.groups.users",
            "camunda.security.initialization.roles.role-id",
            "camunda.security.initialization.roles.name",
            "camunda.security.initialization.roles.users",
            "camunda.security.initialization.default-roles.admin.users",
            "camunda.security.initialization.default-roles.task-worker.groups",
            "camunda.security.initialization.authorizations.owner-type",
            "camunda.security.initialization.authorizations.owner-id",
            "camunda.security.initialization.authorizations.resource-type",
            "camunda.security.initialization.authorizations.resource-id",
            "camunda.security.initialization.authorizations.permissions",
            "camunda.data.secondary-storage.type",
            "camunda.data.secondary-storage.rdbms.url",
            "camunda.data.secondary-storage.rdbms.username",
            "camunda.data.secondary-storage.rdbms.password",
            "camunda.data.secondary-storage.rdbms.history.default-history-ttl",
            "camunda.system.cpu-thread-count",
            "camunda.system.io-thread-count");

    /** Of 8.9's page on authorizations, those that are given here. */
    private static final Map<String, Set<String>> PERMISSIONS = Map.of(
            "COMPONENT", Set.of("ACCESS"),
            "RESOURCE", Set.of("CREATE", "READ"),
            "MESSAGE", Set.of("CREATE", "READ"),
            "DECISION_DEFINITION", Set.of("READ_DECISION_DEFINITION", "READ_DECISION_INSTANCE"),
            "DECISION_REQUIREMENTS_DEFINITION", Set.of("READ"),
            "PROCESS_DEFINITION", Set.of("CANCEL_PROCESS_INSTANCE", "CREATE_PROCESS_INSTANCE", "MODIFY_PROCESS_INSTANCE",
                    "READ_PROCESS_DEFINITION", "READ_PROCESS_INSTANCE", "READ_USER_TASK", "UPDATE_PROCESS_INSTANCE", "UPDATE_USER_TASK"));

    private final Map<String, Object> security = map(yaml(CAMUNDA), "camunda", "security");
    private final Map<String, Object> initialization = map(security, "initialization");
    private final List<Map<String, Object>> groups = list(initialization, "groups");
    private final List<Map<String, Object>> authorizations = list(initialization, "authorizations");
    private final Set<String> groupIds = texts(groups, "group-id");

    @Test
    void keysAreKnown() {
        assertThat(Deployment.entries(CAMUNDA)).extracting(Deployment.Entry::path).isSubsetOf(KNOWN);
    }

    @Test
    void apiAsksForALoginAndRightsCount() {
        assertThat(map(security, "authentication")).containsEntry("method", "basic").containsEntry("unprotected-api", false);
        assertThat(map(security, "authorizations")).containsEntry("enabled", true);
    }

    @Test
    void groupsAreTheCandidateGroupsOfTheDiagrams() {
        assertThat(groupIds).isEqualTo(CandidateGroups.of(ServedRegions.codes()));
    }

    @Test
    void onlyTaskWorkersAreTheCaseworkers() {
        assertThat(map(initialization, "default-roles", "task-worker")).containsOnlyKeys("groups")
                .extractingByKey("groups").asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf(groupIds);
    }

    @Test
    void caseworkersHaveNoRightToTasksOfAProcess() {
        var caseworkers = texts(groups, "users");
        assertThat(authorizations.stream().filter(right -> right.get("owner-type").equals("GROUP")
                || caseworkers.contains(right.get("owner-id"))).flatMap(right -> permissions(right).stream()))
                .isNotEmpty().isSubsetOf("ACCESS", "READ_PROCESS_DEFINITION");
        assertThat(list(initialization, "roles").stream().map(role -> (Map<?, ?>) role).toList()).allSatisfy(role ->
                assertThat((List<?>) role.get("users")).noneMatch(caseworkers::contains));
        assertThat((List<?>) map(initialization, "default-roles", "admin").get("users"))
                .noneMatch(caseworkers::contains);
    }

    @Test
    void everyGroupMayOpenTasklist() {
        assertThat(authorizations.stream().filter(right -> right.get("resource-id").equals("tasklist"))
                .map(right -> right.get("owner-id"))).containsExactlyInAnyOrderElementsOf(groupIds);
    }

    @Test
    void authorizationsAreWellFormedAndTheirOwnersExist() {
        var owners = Map.of("GROUP", groupIds, "ROLE", texts(list(initialization, "roles"), "role-id"));
        assertThat(authorizations).allSatisfy(right -> {
            assertThat(owners.get(right.get("owner-type"))).contains((String) right.get("owner-id"));
            assertThat(PERMISSIONS).containsKey((String) right.get("resource-type"));
            assertThat(PERMISSIONS.get(right.get("resource-type"))).containsAll(permissions(right));
        });
        assertThat(texts(list(initialization, "users"), "username")).containsAll(texts(groups, "users"))
                .containsAll(texts(list(initialization, "roles"), "users"));
    }

    /** What someone may do in Tasklist must not differ from what the pages show that person. */
    @Test
    void peopleAreTheSameOnThePagesAndInCamunda() {
        var onPages = new HashMap<String, Map<String, Object>>();
        ServedRegions.accounts().forEach(account -> onPages.put((String) account.get("username"), account));

        assertThat(groups).allSatisfy(group -> assertThat((List<?>) group.get("users")).isNotEmpty().allSatisfy(user -> {
            assertThat(onPages).containsKey((String) user);
            assertThat(onPages.get(user)).containsEntry("roles", Role.CASEWORKER.name());
            assertThat("caseworkers-" + onPages.get(user).get("region")).isEqualTo(group.get("group-id"));
        }));
        assertThat(Deployment.<Map<String, Object>>list(initialization, "users")).allSatisfy(user -> {
            if (!user.get("username").equals("worker")) {
                assertThat(onPages).containsKey((String) user.get("username"));
                assertThat(onPages.get(user.get("username"))).containsEntry("password", "{noop}" + user.get("password"));
            }
        });
        assertThat(onPages.values()).allSatisfy(account -> assertThat(Role.valueOf((String) account.get("roles"))).isNotNull());
    }

    private static Collection<String> permissions(Map<String, Object> right) {
        return list(right, "permissions");
    }

    private static Set<String> texts(List<Map<String, Object>> of, String key) {
        return of.stream().flatMap(each -> each.get(key) instanceof List<?> many ? many.stream() : java.util.stream.Stream.of(each.get(key)))
                .map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
