package nl.dichterbij.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line of the application on the local platform: profile {@code local}, the platform's ports for
 * application-local.yaml, and what the developer typed. {@code --demo=false} is short for {@code --dichterbij.demo=false};
 * {@code --port-offset=100} is for the launcher itself.
 */
final class ApplicationSettings {

    private static final String PORT_OFFSET = "--port-offset=";

    private ApplicationSettings() {}

    static List<String> of(PlatformOptions options, List<String> typed) {
        Ports ports = options.ports();
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=local,web,workers",
                "--logging.config=classpath:local-platform/logback.xml",
                "--spring.config.import=configtree:" + LocalSecrets.in(options.directory()) + "/",
                "--logging.file.name=" + options.logs().resolve("dichterbij.log"),
                "--local.ports.application=" + ports.application(),
                "--local.ports.web-applications=" + ports.webApplications(),
                "--local.ports.broker-rest=" + ports.brokerRest(),
                "--local.ports.gateway=" + ports.gateway(),
                "--local.ports.postgres=" + ports.postgres()));
        typed.stream().filter(argument -> !argument.startsWith(PORT_OFFSET))
                .map(ApplicationSettings::inFull).forEach(arguments::add);
        return arguments;
    }

    private static String inFull(String argument) {
        return argument.equals("--demo") || argument.startsWith("--demo=")
                ? "--dichterbij." + argument.substring(2)
                : argument;
    }

    /** @throws StartFailure when it is not a number that leaves every port valid */
    static Ports ports(List<String> typed) {
        Optional<String> offset = typed.stream().filter(argument -> argument.startsWith(PORT_OFFSET))
                .map(argument -> argument.substring(PORT_OFFSET.length())).findFirst();
        if (offset.isEmpty()) {
            return Ports.standard();
        }
        if (!offset.get().matches("\\d{1,5}") || Integer.parseInt(offset.get()) > Ports.MOST_SHIFT) {
            throw new StartFailure("--port-offset=%s is not a number from 0 to %d.".formatted(offset.get(), Ports.MOST_SHIFT));
        }
        return Ports.shifted(Integer.parseInt(offset.get()));
    }
}
