import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Setting;
import org.opensearch.common.settings.Setting.Property;
import org.opensearch.plugins.Plugin;

/**
 * One OpenSearch node for the local platform: arguments are the data directory, the HTTP and the transport port.
 *
 * <p>Not on the build's class path, because OpenSearch's libraries clash with Spring's: the launcher compiles this file
 * against OpenSearch's own jars and runs it in a JVM of its own.
 */
public final class OpenSearchNode {

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> settings
                .put("cluster.name", "opensearch")
                .put("node.name", "dichterbij-local")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", args[1])
                .put("transport.port", args[2])
                .put("action.auto_create_index", "true")
                .put("action.destructive_requires_name", "false")
                // a developer's disk is often 90 % full with plenty left: absolute marks, not percentages
                .put("cluster.routing.allocation.disk.watermark.low", "700mb")
                .put("cluster.routing.allocation.disk.watermark.high", "500mb")
                .put("cluster.routing.allocation.disk.watermark.flood_stage", "300mb"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner), "stop-opensearch"));
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(directory.toString())
                .clusterName("opensearch")
                .numOfNode(1)
                .useLogger()
                .pluginTypes(StateManagementSetting.class.getName()));
        new CountDownLatch(1).await();
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (Exception e) {
            System.err.println("OpenSearch did not close cleanly: " + e);
        }
    }

    /** Tasklist's index template names this setting of a plugin that Maven Central does not have; OpenSearch must know it. */
    public static final class StateManagementSetting extends Plugin {
        @Override
        public List<Setting<?>> getSettings() {
            return List.of(Setting.simpleString(
                    "index.plugins.index_state_management.policy_id", Property.IndexScope, Property.Dynamic));
        }
    }
}
