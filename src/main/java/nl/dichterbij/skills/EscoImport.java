package nl.dichterbij.skills;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Imports ESCO's official Dutch CSV files: all of an edition, or nothing. */
@Service
public class EscoImport {

    private static final Logger LOG = LoggerFactory.getLogger(EscoImport.class);

    private final EscoStore store;
    private final TransactionOperations transaction;
    private final Clock clock;

    EscoImport(EscoStore store, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Imports the edition in this folder, under its official file names. Repeating it changes nothing; concepts that an
     * edition no longer holds are marked as ended and stay readable.
     *
     * @throws EscoRefused when a file is missing or malformed; the database is then as it was
     */
    public EscoReport run(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new EscoRefused(folder.toString(), "dit is geen map");
        }
        long start = System.nanoTime();
        EscoEdition edition = EscoReader.read(folder);
        EscoReport report = transaction.execute(status -> store.store(edition, LocalDate.now(clock)));
        LOG.info("ESCO: {} begrippen, waarvan {} nieuw of gewijzigd; {} beëindigd; {} verwijzingen overgeslagen; {} ms",
                report.concepts(), report.changed(), report.ended(), report.skipped(),
                (System.nanoTime() - start) / 1_000_000);
        return report;
    }
}
