package nl.dichterbij.local;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.dichterbij.Dichterbij;
import nl.dichterbij.local.demo.DemoLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@code mvn spring-boot:test-run} runs: the platform in processes of its own and the application in this one.
 * Ctrl-C, SIGTERM and any failure stop the application first and then the platform, part by part.
 */
public final class LocalDichterbij {

    private final Report report = new Report(System.out);
    private final List<String> arguments;
    private final Ports ports;
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile @Nullable LocalPlatform platform;
    private volatile @Nullable ConfigurableApplicationContext application;

    private LocalDichterbij(List<String> arguments) {
        this.arguments = arguments;
        this.ports = ApplicationSettings.ports(arguments);
    }

    public static void main(String[] arguments) {
        try {
            new LocalDichterbij(List.of(arguments)).run();
        } catch (StartFailure failure) {
            endWith(failure);
        }
    }

    private void run() {
        long begin = System.nanoTime();
        // what logs before the application has set up logging would otherwise log everything
        LoggingSystem.get(getClass().getClassLoader()).beforeInitialize();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            LocalPlatform starting = LocalPlatform.begin(PlatformOptions.development(ports), report, this::fail);
            platform = starting;
            stopWithMaven();
            starting.awaitDatabase();
            ConfigurableApplicationContext started = startApplication(starting);
            starting.awaitEverything();
            new Welcome(ports, (System.nanoTime() - begin) / 1_000_000_000).print(System.out, started);
            DemoLoader.start(started, URI.create("http://localhost:" + ports.openSearch()), line -> report.line("%s", line));
        } catch (StartFailure failure) {
            fail(failure);
        }
    }

    private ConfigurableApplicationContext startApplication(LocalPlatform starting) {
        long begin = System.nanoTime();
        SpringApplication spring = new SpringApplication(Dichterbij.class);
        spring.setBannerMode(Banner.Mode.OFF);
        // this launcher's own hook closes the application, in its place in the order
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(context -> context.getBeanFactory()
                .registerSingleton("engineGate", new EngineGate(starting::awaitEngine)));
        try {
            List<String> settings = ApplicationSettings.of(starting.options(), arguments);
            ConfigurableApplicationContext started = spring.run(settings.toArray(String[]::new));
            application = started;
            report.ready("Application", Duration.ofNanos(System.nanoTime() - begin), "http://localhost:" + ports.application());
            return started;
        } catch (RuntimeException shownBySpring) {
            throw shownBySpring instanceof StartFailure failure ? failure :  new StartFailure("The application did not start; the reason is in its log above.", shownBySpring);
        }
    }

    /** Maven stops this process when it is stopped itself, but not when it is killed. */
    private static void stopWithMaven() {
        ProcessHandle.current().parent()
                .filter(parent -> parent.info().command().map(command -> command.endsWith("java")).orElse(false))
                .ifPresent(maven -> maven.onExit().thenRun(
                        // on a thread of its own: stopping needs the one that says this
                        () -> new Thread(() -> System.exit(1), "maven ended").start()));
    }

    private void fail(StartFailure failure) {
        if (ending.compareAndSet(false, true)) {
            endWith(failure);
        }
    }

    private static void endWith(StartFailure failure) {
        System.err.println("\n" + failure.getMessage() + "\n");
        System.exit(1);
    }

    /** Runs once, as the JVM's shutdown hook; what comes of it reaches the terminal before Maven's own last words. */
    private void stop() {
        ending.set(true);
        ConfigurableApplicationContext running = application;
        LocalPlatform started = platform;
        if (started == null) {
            return;
        }
        long begin = System.nanoTime();
        report.line("stopping");
        if (running != null) {
            running.close();
        }
        started.close();
        report.line("everything has stopped, in %.1f s; the data is kept", (System.nanoTime() - begin) / 1e9);
    }
}
