package nl.dichterbij.praktijkleren;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * {@code java -jar dichterbij.jar --import-qualifications=FILE}: imports and stops. Starts only what an import needs, so
 * it can run beside the application and without Camunda.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class})
@Import({RegisterImport.class, RegisterStore.class})
public final class RegisterImportCommand {

    private static final Logger log = LoggerFactory.getLogger(RegisterImportCommand.class);
    private static final String OPTION = "--import-qualifications=";

    /** Whether these program arguments ask for an import instead of the application. */
    public static boolean isAskedFor(String[] arguments) {
        return !files(arguments).isEmpty();
    }

    /** Runs the import; returns the program's exit code: 0 when everything was imported, 1 when nothing was. */
    public static int run(String[] arguments) {
        try (var context = new SpringApplicationBuilder(RegisterImportCommand.class)
                .web(WebApplicationType.NONE).run(arguments)) {
            var importer = context.getBean(RegisterImport.class);
            files(arguments).forEach(file -> importer.run(Path.of(file)));
            return 0;
        } catch (RegisterRefused e) {
            // the sentence says what to mend; a stack trace would hide it
            log.error("Het register is niet geïmporteerd. {}", e.getMessage());
            return 1;
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    private static List<String> files(String[] arguments) {
        return Arrays.stream(arguments).filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length())).toList();
    }
}
