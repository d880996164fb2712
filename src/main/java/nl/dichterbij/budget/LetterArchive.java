package nl.dichterbij.budget;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters as they were first handed out. */
@Component
class LetterArchive {

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterArchive(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws IllegalStateException when it is not what was kept */
    Optional<byte[]> find(BudgetRequestId id) {
        record Kept(byte[] pdf, String sha256) {
        }
        return jdbc.sql("select pdf, sha256 from budget_letter where request_id = ?").param(id.value())
                .query((row, number) -> new Kept(row.getBytes(1), row.getString(2))).optional().map(kept -> {
                    if (!sha256(kept.pdf()).equals(kept.sha256())) {
                        throw new IllegalStateException("The letter about request " + id + " was damaged");
                    }
                    return kept.pdf();
                });
    }

    /** @return what is kept: another one, when somebody else was a moment earlier */
    byte[] keep(BudgetRequestId id, byte[] pdf) {
        jdbc.sql("insert into budget_letter (request_id, sha256, pdf, made_at) values (?, ?, ?, ?) on conflict (request_id) do nothing")
                .params(id.value(), sha256(pdf), pdf, OffsetDateTime.now(clock)).update();
        return find(id).orElseThrow();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
