package nl.dichterbij.load;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.camunda.client.CamundaClient;
import nl.dichterbij.local.ApplicationHere;
import nl.dichterbij.local.LocalPlatform;
import nl.dichterbij.local.demo.TasklistForms;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One run: the two sides by turns, what was measured, and what was found at the end. */
final class Comparison implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int WARM_UP = 21;

    private final Options options;
    private final LocalPlatform platform;
    private final ConfigurableApplicationContext application;
    private final URI openSearch;
    private final EmptySide empty;
    private final ProductSide product;
    private final Traffic traffic;
    private final List<Measured> byApplication = new ArrayList<>();
    private final List<Measured> byEmptyWorkers = new ArrayList<>();
    private final Map<String, Long> expected = new TreeMap<>();

    Comparison(Options options, LocalPlatform platform) {
        this.options = options;
        this.platform = platform;
        application = ApplicationHere.start(platform, "--dichterbij.demo=false");
        openSearch = URI.create("http://localhost:" + platform.options().ports().openSearch());
        empty = new EmptySide(application.getBean(CamundaClient.class), application.getBean(Clock.class));
        product = new ProductSide(application, Supply.enter(application));
        traffic = new Traffic(URI.create("http://localhost:" + platform.options().ports().brokerRest()), openSearch);
    }

    /** @return what is not as it should be */
    List<String> run() throws InterruptedException {
        System.out.printf("%s%n%n", options);
        // an engine that has just started deploys one thing after the other
        new TasklistForms(application.getBean(JdbcClient.class), openSearch).await();
        empty.open(application.getEnvironment().getRequiredProperty("camunda.client.worker.defaults.stream-enabled", Boolean.class));
        System.out.println("Warming up");
        measure(product, WARM_UP, -1);
        measure(empty, WARM_UP, -1);
        for (int pair = 0; pair < options.pairs(); pair++) {
            // who goes first changes, as what is stored grows all the time
            if (pair % 2 == 0) {
                byApplication.add(measure(product, options.block(pair), pair));
                byEmptyWorkers.add(measure(empty, options.empty(), pair));
            } else {
                byEmptyWorkers.add(measure(empty, options.empty(), pair));
                byApplication.add(measure(product, options.block(pair), pair));
            }
        }
        report();
        return check();
    }

    private Measured measure(Side side, int many, int pair) throws InterruptedException {
        List<Scenario> scenarios = Mix.of(many, options.seed() * 1_000 + pair);
        if (side == product) {
            scenarios.forEach(scenario -> expected.merge(scenario.end(), 1L, Long::sum));
        }
        Usage before = Usage.now(platform.options().directory());
        Duration took = traffic.run(side, scenarios, options.inFlight());
        Measured measured = new Measured(side, many, took, Usage.now(platform.options().directory()).since(before));
        System.out.println(measured);
        return measured;
    }

    private void report() {
        List<Double> rates = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < byApplication.size(); i++) {
            rates.add(byApplication.get(i).perMinute() / byEmptyWorkers.get(i).perMinute());
            processor.add(byEmptyWorkers.get(i).processorPerTrajectory() / byApplication.get(i).processorPerTrajectory());
        }
        System.out.println();
        System.out.println(Measured.summary("Trajectories per minute, application", byApplication.stream().map(Measured::perMinute).toList()));
        System.out.println(Measured.summary("Trajectories per minute, empty workers", byEmptyWorkers.stream().map(Measured::perMinute).toList()));
        System.out.println(Measured.summary("Ratio of the two, block by block", rates));
        System.out.println(Measured.summary("Ratio of processor time, empty workers to application", processor));
        System.out.printf("Human steps: %d%n%n", traffic.steps());
    }

    private List<String> check() throws InterruptedException {
        List<String> wrong = new ArrayList<>(traffic.failures());
        Invariants invariants = new Invariants(application.getBean(JdbcClient.class));
        EngineState engine = new EngineState(openSearch);
        long begin = System.nanoTime();
        List<String> broken;
        do {
            // mails are sent and records are exported a moment later
            Thread.sleep(PAUSE);
            broken = new ArrayList<>(invariants.broken());
            broken.addAll(engine.broken());
        } while (!broken.isEmpty() && System.nanoTime() - begin < PATIENCE.toNanos());
        wrong.addAll(broken);
        Map<String, Long> ends = invariants.ends();
        if (!ends.equals(expected)) {
            wrong.add("Cases ended as %s, not as %s".formatted(ends, expected));
        }
        System.out.printf("Cases by their end: %s%n%s%n", ends, engine);
        System.out.printf("%d of %d invariants hold%n", Invariants.number() - broken.size(), Invariants.number());
        return wrong;
    }

    @Override
    public void close() {
        traffic.close();
        empty.close();
        application.close();
    }
}
