package nl.dichterbij.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How OpenSearch, the Zeebe broker and the web applications are started. Broker and web applications are two
 * processes because in one the engine's REST API demands a web session and Tasklist cannot assign Camunda user tasks.
 */
final class PlatformCommands {

    private static final List<String> ENGINE_INTERNALS = List.of(
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
            "-Dio.netty.tryReflectionSetAccessible=true");

    private final PlatformOptions options;
    private final Path camunda;

    PlatformCommands(PlatformOptions options, Path camunda) {
        this.options = options;
        this.camunda = camunda;
    }

    ChildCommand openSearch(String classPath) {
        ClassArchive classes = ClassArchive.of(options.programs(), "opensearch", classPath);
        List<String> command = java("768m", classes, List.of(), classPath, "OpenSearchNode");
        command.add(options.directory().resolve("opensearch").toString());
        command.add(Integer.toString(options.ports().openSearch()));
        command.add(Integer.toString(options.ports().openSearchTransport()));
        command.add(options.prompt() ? "100ms" : "1s");
        return new ChildCommand("opensearch", "OpenSearch 2.19", command, Map.of(),
                URI.create(openSearchUrl() + "/_cluster/health?wait_for_status=yellow&timeout=1s"), openSearchUrl());
    }

    ChildCommand broker() {
        Ports ports = options.ports();
        String exporter = "ZEEBE_BROKER_EXPORTERS_OPENSEARCH_";
        Map<String, String> environment = common(ports.brokerRest(), ports.brokerManagement());
        environment.put("CAMUNDA_REST_QUERY_ENABLED", "true");
        environment.put(exporter + "CLASSNAME", "io.camunda.zeebe.exporter.opensearch.OpensearchExporter");
        environment.put(exporter + "ARGS_URL", openSearchUrl());
        // one record at a time would export only some 10 process instances a second
        environment.put(exporter + "ARGS_BULK_SIZE", "500");
        environment.put(exporter + "ARGS_BULK_DELAY", "1");
        environment.put(exporter + "ARGS_INDEX_PREFIX", "zeebe-record");
        environment.put("ZEEBE_BROKER_NETWORK_HOST", "127.0.0.1");
        environment.put("ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", Integer.toString(ports.brokerCommand()));
        environment.put("ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", Integer.toString(ports.brokerInternal()));
        environment.put("ZEEBE_BROKER_GATEWAY_NETWORK_HOST", "127.0.0.1");
        environment.put("ZEEBE_BROKER_GATEWAY_NETWORK_PORT", Integer.toString(ports.gateway()));
        environment.put("ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS", "127.0.0.1:" + ports.brokerInternal());
        environment.put("ZEEBE_BROKER_DATA_DIRECTORY", options.directory().resolve("zeebe").toString());
        // sized for one developer: the defaults are 128 MB a log segment, 512 MB of RocksDB and 2 GB of free disk
        environment.put("ZEEBE_BROKER_DATA_LOGSEGMENTSIZE", "32MB");
        environment.put("ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT", "64MB");
        environment.put("ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING", "500MB");
        environment.put("ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION", "300MB");
        environment.put("ZEEBE_CLOCK_CONTROLLED", Boolean.toString(options.controlledClock()));
        ClassArchive classes = ClassArchive.of(options.programs(), "broker", camundaClassPath());
        return new ChildCommand("broker", "Zeebe broker",
                java("512m", classes, brokerOptions(), camundaClassPath(), "io.camunda.application.StandaloneBroker"),
                environment, URI.create("http://localhost:" + ports.brokerManagement() + "/actuator/health"),
                "gRPC localhost:" + ports.gateway() + ", REST localhost:" + ports.brokerRest());
    }

    ChildCommand webApplications() {
        Ports ports = options.ports();
        Map<String, String> environment = common(ports.webApplications(), ports.webManagement());
        environment.put("SPRING_PROFILES_ACTIVE", "operate,tasklist,auth");
        String backoff = options.prompt() ? "200" : "1000";
        for (String application : List.of("CAMUNDA_OPERATE_", "CAMUNDA_TASKLIST_")) {
            environment.put(application + "DATABASE", "opensearch");
            for (String database : List.of("OPENSEARCH_", "ZEEBEOPENSEARCH_")) {
                environment.put(application + database + "URL", openSearchUrl());
                environment.put(application + database + "CLUSTERNAME", "opensearch");
            }
            environment.put(application + "ZEEBE_GATEWAYADDRESS", "localhost:" + ports.gateway());
            environment.put(application + "CSRFPREVENTIONENABLED", "false");
            // how long an importer that found nothing new waits: with the default of 5 s every step takes seconds to appear
            environment.put(application + "IMPORTER_READERBACKOFF", backoff);
            environment.put(application + "IMPORTER_SCHEDULERBACKOFF", backoff);
        }
        environment.put("CAMUNDA_TASKLIST_ZEEBE_RESTADDRESS", "http://localhost:" + ports.brokerRest());
        String address = "http://localhost:" + ports.webApplications();
        ClassArchive classes = ClassArchive.of(options.programs(), "webapps", camundaClassPath());
        return new ChildCommand("webapps", "Tasklist and Operate",
                java("768m", classes, configuration(), camundaClassPath(), "io.camunda.application.StandaloneCamunda"),
                environment, URI.create(address + "/tasklist"), address);
    }

    private Map<String, String> common(int port, int managementPort) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
        environment.put("CAMUNDA_DATABASE_TYPE", "opensearch");
        environment.put("CAMUNDA_DATABASE_URL", openSearchUrl());
        environment.put("CAMUNDA_DATABASE_CLUSTERNAME", "opensearch");
        return environment;
    }

    /** Fast to start on two cores rather than fast in the long run: the simple compiler and collector. */
    private static List<String> java(
            String heap, ClassArchive classes, List<String> more, String classPath, String mainClass) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(classes.options());
        command.addAll(more);
        command.addAll(List.of("-cp", classPath, mainClass));
        return command;
    }

    private List<String> brokerOptions() {
        return Stream.concat(configuration().stream(), ENGINE_INTERNALS.stream()).toList();
    }

    /** As options and not on the class path: a directory there would rule out the archive of classes. */
    private List<String> configuration() {
        Path directory = camunda.resolve("config");
        return List.of("-Dspring.config.additional-location=file:" + directory + "/",
                "-Dlog4j.configurationFile=" + directory.resolve("log4j2.xml"),
                // where its log file goes, beside what this launcher keeps of its output
                "-Dapp.home=.");
    }

    private String camundaClassPath() {
        try (Stream<Path> jars = Files.list(camunda.resolve("lib"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String openSearchUrl() {
        return "http://localhost:" + options.ports().openSearch();
    }
}
