package nl.dichterbij.local;

import java.util.List;

import nl.dichterbij.Dichterbij;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a {@link LocalPlatform} in this very process, for programs that also enter what people would. */
public final class ApplicationHere {

    private ApplicationHere() {}

    /**
     * Returns when its pages can be used and its workers have work.
     *
     * @param arguments as on the command line, for example {@code --demo=false}
     */
    public static ConfigurableApplicationContext start(LocalPlatform platform, String... arguments) {
        SpringApplication application = new SpringApplication(Dichterbij.class);
        application.setBannerMode(Banner.Mode.OFF);
        // whoever stops the platform stops the application first
        application.setRegisterShutdownHook(false);
        return application.run(ApplicationSettings.of(platform.options(), List.of(arguments)).toArray(String[]::new));
    }
}
