import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.action.ActionRequest;
import org.opensearch.action.DocWriteRequest;
import org.opensearch.action.bulk.BulkRequest;
import org.opensearch.action.index.IndexRequest;
import org.opensearch.action.support.ActionFilter;
import org.opensearch.action.update.UpdateRequest;
import org.opensearch.common.settings.Setting;
import org.opensearch.common.settings.Setting.Property;
import org.opensearch.common.settings.Settings;
import org.opensearch.core.action.ActionListener;
import org.opensearch.core.common.bytes.BytesArray;
import org.opensearch.index.shard.IndexSettingProvider;
import org.opensearch.plugins.ActionPlugin;
import org.opensearch.plugins.Plugin;

/**
 * One OpenSearch node for the local platform: arguments are the data directory, the HTTP and the transport port, and how
 * soon what is written can be found, such as {@code 1s}.
 *
 * <p>Not on the build's class path, because OpenSearch's libraries clash with Spring's: the launcher compiles this file
 * against OpenSearch's own jars and runs it in a JVM of its own.
 */
public final class OpenSearchNode {

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        ForTasklist.refreshInterval = args[3];
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
                .pluginTypes(ForTasklist.class.getName()));
        new CountDownLatch(1).await();
    }

    private static void close(OpenSearchRunner runner) {
        try {
            runner.close();
        } catch (Exception e) {
            System.err.println("OpenSearch did not close cleanly: " + e);
        }
    }

    /** What Tasklist 8.6.0 needs of OpenSearch. */
    public static final class ForTasklist extends Plugin implements ActionPlugin {

        /** OpenSearch makes the plugin itself. */
        private static String refreshInterval;

        @Override
        public Collection<IndexSettingProvider> getAdditionalIndexSettingProviders() {
            return List.of(new IndexSettingProvider() {
                @Override
                public Settings getAdditionalIndexSettings(String index, boolean dataStream, Settings asked) {
                    return Settings.builder().put("index.refresh_interval", refreshInterval).build();
                }
            });
        }

        /** Tasklist's index template names this setting of a plugin that Maven Central does not have. */
        @Override
        public List<Setting<?>> getSettings() {
            return List.of(Setting.simpleString(
                    "index.plugins.index_state_management.policy_id", Property.IndexScope, Property.Dynamic));
        }

        @Override
        public List<ActionFilter> getActionFilters() {
            return List.of(new WholeSeconds());
        }
    }

    /**
     * Writes out the milliseconds of a moment that has none. Tasklist leaves them out when they are zero, which its own
     * index refuses; it then tries the same batch again for ever and no later task is ever seen. One task in a thousand.
     */
    private static final class WholeSeconds extends ActionFilter.Simple {

        private static final Pattern WITHOUT_MILLIS =
                Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(Z|[+-]\\d\\d:?\\d\\d)\"");

        @Override
        public int order() {
            return 0;
        }

        @Override
        protected boolean apply(String action, ActionRequest request, ActionListener<?> listener) {
            if (request instanceof BulkRequest bulk) {
                bulk.requests().stream().filter(one -> one.index().startsWith("tasklist-")).forEach(WholeSeconds::mend);
            }
            return true;
        }

        private static void mend(DocWriteRequest<?> write) {
            if (write instanceof IndexRequest index) {
                mend(index);
            } else if (write instanceof UpdateRequest update) {
                mend(update.doc());
                mend(update.upsertRequest());
            }
        }

        private static void mend(IndexRequest document) {
            if (document == null || document.source() == null) {
                return;
            }
            String source = document.source().utf8ToString();
            String mended = WITHOUT_MILLIS.matcher(source).replaceAll("\"$1.000$2\"");
            if (!mended.equals(source)) {
                document.source(new BytesArray(mended), document.getContentType());
            }
        }
    }
}
