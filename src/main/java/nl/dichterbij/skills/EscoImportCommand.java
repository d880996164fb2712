package nl.dichterbij.skills;

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
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * {@code java -jar dichterbij.jar --import-esco=FOLDER}: imports and stops. Starts only what an import needs, so it can
 * run beside the application and without Camunda.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({EscoImport.class, EscoStore.class})
public final class EscoImportCommand {

    private static final Logger LOG = LoggerFactory.getLogger(EscoImportCommand.class);
    private static final String OPTION = "--import-esco=";

    /** Whether these program arguments ask for an import instead of the application. */
    public static boolean isAskedFor(String[] arguments) {
        return !folders(arguments).isEmpty();
    }

    /** Runs the import; returns the program's exit code: 0 when everything was imported, 1 when nothing was. */
    public static int run(String[] arguments) {
        try (var context = new SpringApplicationBuilder(EscoImportCommand.class)
                .web(WebApplicationType.NONE).run(arguments)) {
            EscoImport importer = context.getBean(EscoImport.class);
            folders(arguments).forEach(folder -> importer.run(Path.of(folder)));
            return 0;
        } catch (EscoRefused e) {
            // the sentence says what to mend; a stack trace would hide it
            LOG.error("ESCO is niet geïmporteerd. {}", e.getMessage());
            return 1;
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    private static List<String> folders(String[] arguments) {
        return Arrays.stream(arguments).filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length())).toList();
    }
}
