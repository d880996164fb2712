package nl.dichterbij.skills;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/** {@code java -jar dichterbij.jar --import-esco=FOLDER}: imports and stops, without pages or workers. */
@Component
class EscoImportCommand implements ApplicationRunner, ExitCodeGenerator {

    static final String OPTION = "import-esco";

    private static final Logger LOG = LoggerFactory.getLogger(EscoImportCommand.class);

    private final EscoImport importer;
    private int exitCode;

    EscoImportCommand(EscoImport importer) {
        this.importer = importer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> folders = arguments.getOptionValues(OPTION);
        if (folders == null) {
            return;
        }
        try {
            folders.forEach(folder -> importer.run(Path.of(folder)));
        } catch (EscoRefused e) {
            // the sentence says what to mend; a stack trace would hide it
            LOG.error("ESCO is niet geïmporteerd. {}", e.getMessage());
            exitCode = 1;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
