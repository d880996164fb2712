package nl.dichterbij.praktijkleren;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Imports the qualification register's file: all of it, or nothing. See {@code docs/data/qualifications.md}. */
@Service
public class RegisterImport {

    private static final Logger log = LoggerFactory.getLogger(RegisterImport.class);

    private final RegisterStore store;
    private final TransactionOperations transaction;
    private final Clock clock;

    RegisterImport(RegisterStore store, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Repeating it changes nothing; what the register no longer holds is ended and stays readable.
     *
     * @throws RegisterRefused when the file is missing or malformed; the database is then as it was
     */
    public RegisterReport run(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RegisterRefused(file.toString(), 0, "dit is geen bestand");
        }
        var edition = RegisterReader.read(file);
        var report = transaction.execute(status -> store.store(edition, LocalDate.now(clock)));
        log.info("Kwalificaties: {} kwalificaties met {} werkprocessen; {} nieuw of gewijzigd, {} beëindigd",
                report.qualifications(), report.workProcesses(), report.changed(), report.ended());
        return report;
    }
}
