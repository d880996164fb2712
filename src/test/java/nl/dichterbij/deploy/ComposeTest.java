package nl.dichterbij.deploy;

import static nl.dichterbij.deploy.Deployment.APPLICATION;
import static nl.dichterbij.deploy.Deployment.CAMUNDA;
import static nl.dichterbij.deploy.Deployment.COMPOSE;
import static nl.dichterbij.deploy.Deployment.entries;
import static nl.dichterbij.deploy.Deployment.map;
import static nl.dichterbij.deploy.Deployment.service;
import static nl.dichterbij.deploy.Deployment.services;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ComposeTest {

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|key)");
    /** From .env, without a default; {@code {noop}} tells the application that it is not a hash. */
    private static final Pattern FROM_ENV = Pattern.compile("(\\{noop})?\\$\\{\\w+(:\\?[^}]+)?}");

    /** Property of the application to the variable that sets it. */
    private static final Map<String, String> APPLICATION_SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("spring.datasource.url", "SPRING_DATASOURCE_URL"),
            Map.entry("spring.datasource.username", "SPRING_DATASOURCE_USERNAME"),
            Map.entry("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD"),
            Map.entry("spring.config.additional-location", "SPRING_CONFIG_ADDITIONALLOCATION"),
            Map.entry("camunda.client.grpc-address", "CAMUNDA_CLIENT_GRPCADDRESS"),
            Map.entry("camunda.client.rest-address", "CAMUNDA_CLIENT_RESTADDRESS"),
            Map.entry("camunda.client.auth.method", "CAMUNDA_CLIENT_AUTH_METHOD"),
            Map.entry("camunda.client.auth.username", "CAMUNDA_CLIENT_AUTH_USERNAME"),
            Map.entry("camunda.client.auth.password", "CAMUNDA_CLIENT_AUTH_PASSWORD"),
            Map.entry("spring.mail.host", "SPRING_MAIL_HOST"),
            Map.entry("spring.mail.port", "SPRING_MAIL_PORT"),
            Map.entry("spring.mail.username", "SPRING_MAIL_USERNAME"),
            Map.entry("spring.mail.password", "SPRING_MAIL_PASSWORD"),
            Map.entry("spring.mail.properties.mail.smtp.auth", "SPRING_MAIL_PROPERTIES_MAIL_SMTP_AUTH"),
            Map.entry("spring.mail.properties.mail.smtp.starttls.enable", "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_ENABLE"),
            Map.entry("spring.mail.properties.mail.smtp.starttls.required", "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED"),
            Map.entry("dichterbij.mail.from", "DICHTERBIJ_MAIL_FROM"),
            Map.entry("dichterbij.bsn-key", "DICHTERBIJ_BSNKEY"),
            Map.entry("dichterbij.url", "DICHTERBIJ_URL"),
            Map.entry("dichterbij.tasklist-url", "DICHTERBIJ_TASKLISTURL"),
            Map.entry("dichterbij.operate-url", "DICHTERBIJ_OPERATEURL")));

    @Test
    void nothingIsReachableFromAnotherMachine() {
        assertThat(services().keySet()).containsExactlyInAnyOrder("postgres", "camunda", "dichterbij");
        var published = services().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Deployment.<Object>list(service(name), "ports")));
        assertThat(published.values()).flatExtracting(ports -> ports).isNotEmpty()
                .allSatisfy(port -> assertThat(port).asString().matches("127\\.0\\.0\\.1:\\$\\{[A-Z_]+:-\\d+}:8080"));
        assertThat(published.get("postgres")).isEmpty();
        assertThat(entries(COMPOSE)).noneMatch(entry -> entry.key().equals("network_mode"));
    }

    @Test
    void noSecretStandsInTheRepository() {
        assertThat(Stream.of(COMPOSE, CAMUNDA, APPLICATION).flatMap(file -> entries(file).stream())
                .filter(entry -> SECRET.matcher(entry.key()).matches() && entry.value() != null).toList())
                .hasSizeGreaterThan(15)
                .allSatisfy(entry -> assertThat(entry.value()).as(entry.path()).matches(FROM_ENV));
        assertThat(Deployment.envExample()).allSatisfy((name, value) -> {
            if (SECRET.matcher(name).matches()) {
                assertThat(value).as(name).isEmpty();
            }
        });
        assertThat(Deployment.text(Path.of("deploy/postgres/databases.sql"))).doesNotContainPattern("(?i)password\\s+'");
        assertThat(Deployment.text(Path.of("deploy/Dockerfile"))).doesNotContainPattern("(?i)(password|secret)");
        assertThat(Deployment.text(Path.of(".gitignore")).lines()).contains(".env");
    }

    @Test
    void everyVariableIsExplainedAndUsed() {
        assertThat(variablesOfCompose()).isEqualTo(Deployment.envExample().keySet());
    }

    /** An empty password must stop Compose, not become a password. */
    @Test
    void whatMustBeFilledInIsDemanded() {
        var empty = Deployment.envExample().entrySet().stream().filter(variable -> variable.getValue().isEmpty())
                .map(Map.Entry::getKey).filter(name -> !name.equals("CAMUNDA_LICENSE_KEY") && !name.startsWith("SPRING_MAIL_")).toList();
        assertThat(empty).isNotEmpty().allSatisfy(name ->
                assertThat(uses(name)).isNotEmpty().allMatch(value -> value.matches("\\$\\{" + name + ":\\?.+}")));
    }

    @Test
    void valuesInTheExampleAreTheDefaults() {
        assertThat(Deployment.envExample()).allSatisfy((name, value) -> {
            if (!value.isEmpty()) {
                assertThat(uses(name)).isNotEmpty().allMatch(use -> use.contains("${" + name + ":-" + value + "}"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"camunda", "dichterbij"})
    void mountedSettingsGetTheVariablesTheyName(String service) {
        var file = Path.of("deploy", service, "application.yaml");
        var named = entries(file).stream().flatMap(Deployment.Entry::placeholders).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isNotEmpty();
        assertThat(map(service(service), "environment").keySet()).containsAll(named);
        assertThat(mounts(service)).contains(file);
    }

    /** A misspelt variable would leave the application on its own default, silently. */
    @Test
    void everyVariableSetsAPropertyOfTheApplication() {
        var variables = new TreeMap<String, Object>();
        map(service("dichterbij"), "environment").keySet().forEach(name -> variables.put(name, "set by " + name));
        var environment = new StandardEnvironment();
        environment.getPropertySources().forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);

        assertThat(APPLICATION_SETTINGS).allSatisfy((property, variable) -> assertThat(environment.getProperty(property))
                .as(property).isEqualTo("set by " + variable));
        var forAccounts = entries(APPLICATION).stream().flatMap(Deployment.Entry::placeholders).toList();
        assertThat(variables.keySet()).containsExactlyInAnyOrderElementsOf(
                Stream.concat(APPLICATION_SETTINGS.values().stream(), forAccounts.stream()).toList());
    }

    @Test
    void everyServiceComesBackAndWaitsForWhatItNeeds() {
        assertThat(services().keySet()).allSatisfy(name -> {
            assertThat(service(name).get("restart")).as(name).isEqualTo("unless-stopped");
            var waits = map(service(name), "depends_on");
            assertThat(waits.keySet()).allSatisfy(other -> {
                assertThat(map(waits, other).get("condition")).isEqualTo("service_healthy");
                assertThat(service(other)).as(other).containsKey("healthcheck");
            });
        });
        assertThat(map(service("dichterbij"), "depends_on")).containsOnlyKeys("postgres", "camunda");
    }

    @Test
    void everyMountedFileExists() {
        assertThat(services().keySet().stream().flatMap(name -> mounts(name).stream()).toList())
                .hasSizeGreaterThan(3).allSatisfy(file -> assertThat(Files.isRegularFile(file)).as(file.toString()).isTrue());
    }

    private static List<Path> mounts(String service) {
        return Deployment.<String>list(service(service), "volumes").stream().filter(volume -> volume.startsWith("./"))
                .map(volume -> Path.of(volume.substring(2, volume.indexOf(':')))).toList();
    }

    private static Set<String> variablesOfCompose() {
        return entries(COMPOSE).stream().flatMap(entry -> entry.value() == null && entry.path().contains(".environment.")
                ? Stream.of(entry.key()) : entry.placeholders()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> uses(String variable) {
        return entries(COMPOSE).stream().filter(entry -> entry.placeholders().anyMatch(variable::equals))
                .map(Deployment.Entry::value).toList();
    }
}
